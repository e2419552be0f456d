/** Fewer hidden characters than these can be worked out: the check character, the sequence of one day. */
const hidden = /[*＊xX×]{4,}/;

/**
 * True for a number of which so much is hidden that nobody can tell whose it is: four characters or more, side by side. One
 * asterisk behind a whole number hides nothing. @public used by generated rules
 */
export const isAnonymised = (value: string): boolean => hidden.test(value.replace(/\s/g, ''));
