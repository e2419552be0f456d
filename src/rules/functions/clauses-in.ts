/** Marks that end a clause; a dot or a comma between two digits belongs to a number. */
const marks = /[，。；、！？;!?\r\n]|[,.](?!\d)|(?<!\d)[,.]/;
/** Numbers of items stand before clauses and say nothing. */
const itemNumber = /^[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]?$/;

/**
 * The clauses of a text between its marks, without blanks at their edges; empty ones and numbers of items are left out.
 * Source: rule CNSX-02. @public used by generated rules
 */
export const clausesIn = (text: string): readonly string[] =>
  text
    .split(marks)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '' && !itemNumber.test(clause));
