import type { SourceBatch } from './source-fact.js';

/** The name each unit used last in its batches, by its code; of several on one day, the last by text. */
export function namesInBatches(batches: readonly SourceBatch[]): ReadonlyMap<string, string> {
  const last = new Map<string, { readonly name: string; readonly when: string }>();
  for (const { batch } of batches) {
    const { unitCode, unitName: name } = batch;
    const when = `${batch.day ?? ''} ${name}`;
    if (unitCode !== '' && name !== '' && when > (last.get(unitCode)?.when ?? '')) last.set(unitCode, { name, when });
  }
  return new Map([...last].map(([code, { name }]) => [code, name]));
}
