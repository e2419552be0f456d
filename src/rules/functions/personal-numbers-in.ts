import { kindsOf } from '../text/personal-numbers.js';

/**
 * Kinds of personal numbers that stand unmasked in a text, each once: 居民身份证号 (18 characters with a right check
 * character), 手机号, 银行卡号 (16 to 19 digits that begin as cards do and pass Luhn). Codes of organisations, numbers of
 * documents, amounts, days and fixed lines are none. Source: rules G-11, G-21. @public used by generated rules
 */
export const personalNumbersIn = (text: string): readonly string[] => kindsOf(text);
