/** An integer as a decimal. @public used by generated rules */
export const whole = (value: number): string => String(value);
