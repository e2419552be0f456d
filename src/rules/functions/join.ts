/** The values with 、 between them, for messages. @public used by generated rules */
export const join = (values: readonly string[]): string => values.join('、');
