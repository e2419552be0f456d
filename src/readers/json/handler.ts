/** Is told what a JSON text consists of, in order. Lines are physical, from 1, and say where a part starts. */
export interface JsonHandler {
  startObject(line: number): void;
  endObject(): void;
  startArray(line: number): void;
  endArray(): void;
  /** A name of the innermost object, escapes resolved. */
  key(text: string): void;
  /** A text, escapes resolved. */
  string(text: string, line: number): void;
  /** A number, `true`, `false` or `null`, as written. */
  literal(text: string, line: number): void;
}
