/** Codes of the set `operation-type` (操作类型): what a record does to those reported before. */
export const firstReport = '1';
export const change = '2';
export const withdrawal = '3';
