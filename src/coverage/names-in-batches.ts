import type { BatchFact } from '../model/audit-state.js';

type NamingBatch = Pick<BatchFact, 'unitCode' | 'unitName' | 'day'>;

/** The name each unit used last in its batches, by its code; of several on one day, the last by text. */
export function namesInBatches(batches: readonly NamingBatch[]): ReadonlyMap<string, string> {
  const last = new Map<string, { readonly name: string; readonly when: string }>();
  for (const { unitCode, unitName: name, day } of batches) {
    const when = `${day ?? ''} ${name}`;
    if (unitCode !== '' && name !== '' && when > (last.get(unitCode)?.when ?? '')) last.set(unitCode, { name, when });
  }
  return new Map([...last].map(([code, { name }]) => [code, name]));
}
