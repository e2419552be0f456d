import type { Encoding, Fault } from '../../model/sheet.js';

/** What is to be said of the encoding of a JSON text, which is to be UTF-8. Source: RFC 8259, section 8.1. */
export const encodingFaults = (encoding: Encoding): readonly Fault[] =>
  encoding === 'utf-8' || encoding === 'utf-8-bom' ? [] : [{ rule: 'input/json-encoding', params: { encoding } }];
