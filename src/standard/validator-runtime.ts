/** One fault as ajv reports it; `schemaPath` leads to the keyword, `instancePath` to the value. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A precompiled validator: true where the record satisfies its schema, else the faults are left on `errors`. */
export interface Validator {
  (record: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** Length in code points, as JSON Schema counts it. @public used by generated validators */
export function ucs2length(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length - 1; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      length -= 1;
      i += 1;
    }
  }
  return length;
}

/**
 * Equality of two JSON values. The schemas of the standard compare scalars only; anything nested is wrong by its type, and may
 * be nested too deeply to be compared. @public used by generated validators
 */
export function equal(a: unknown, b: unknown): boolean {
  return a === b;
}
