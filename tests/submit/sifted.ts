import { checkTaking } from '../../src/check/check.js';
import type { CheckOptions } from '../../src/check/options.js';
import type { Report } from '../../src/model/report.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { Sift, type Sifted } from '../../src/submit/sift.js';

/** Values of the common fields a national table lacks. */
export const given: Partial<CheckOptions> = { division: '370102', operation: '1', disclosure: '2', secrecy: '1' };

/** What may be sent of files by their names. */
export async function sifted(
  files: Readonly<Record<string, string>>,
  options: Partial<CheckOptions> = {},
): Promise<{ readonly report: Report; readonly sifted: Sifted }> {
  const sources = Object.entries(files).map(([name, text]) => bytesSource(name, new TextEncoder().encode(text)));
  const sift = new Sift();
  const taken = await checkTaking(sources, { asOf: '2024-03-12', ...given, ...options }, sift);
  return { report: taken.report, sifted: sift.finish(taken) };
}
