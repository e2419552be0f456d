/** A document is kept in memory, so it is bounded: characters of all its text, … */
export const maxCharacters: number = 32 * 1024 * 1024;
/** … cells of all tables, … */
export const maxCells = 1_000_000;
/** … elements of its XML, … */
export const maxElements = 20_000_000;
/** … and tables, fields and controls inside each other. */
export const maxNested = 50;
/** Most paragraphs above a table that are looked at for its name and its unit. */
export const maxParagraphsAbove = 5;
/** Most characters kept of one of them. */
export const maxParagraphCharacters = 200;
/** Most characters of a paragraph that is taken for the name of a table. */
export const maxNameCharacters = 40;
/** Most styles of a document. */
export const maxStyles = 65_536;
