import type { Platform } from '../platform.js';
import { emptyAll } from '../store/migrations.js';

/** Takes away everything that was received, all faults and changed limits; keys, credentials and the clock stay. */
export async function reset(platform: Platform): Promise<void> {
  const { database, faults, journal, rates, changes, startingLimits } = platform;
  await database.script(emptyAll);
  faults.clear();
  journal.clear();
  rates.clear();
  platform.operating = { state: 'open' };
  platform.limits = startingLimits;
  changes.tell();
}
