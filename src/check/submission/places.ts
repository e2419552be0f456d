/** JSON Pointers into what is submitted. */
export const batchPointer = '/batch';
export const entriesPointer = '/entries';
export const entryPointer = (index: number): string => `${entriesPointer}/${index}`;
export const recordPointer = (index: number): string => `${entryPointer(index)}/record`;
