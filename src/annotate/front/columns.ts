/** 程度, 数据项, 问题, 处数, 怎么改, 第一处, 规则: characters of width of 「检查结论」. */
export const widths: readonly number[] = [9, 22, 46, 9, 46, 20, 30];
/** First of the columns that a place is named in. */
export const placeFrom = 5;
