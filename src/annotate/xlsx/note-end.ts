/** Last character of every note of a marked copy, which nobody sees: what somebody writes behind it is theirs. */
export const noteEnd = '\u200b';
