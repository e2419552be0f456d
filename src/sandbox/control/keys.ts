import { newSigningKey } from '../../receipts/sign.js';
import type { Platform } from '../platform.js';
import { addSigningKey, retireSigningKey, signingKeys } from '../store/signing-keys.js';
import { stated } from '../times.js';

/** Puts a new key into use; receipts signed before stay valid by the old one. */
export async function rotateKeys(platform: Platform): Promise<void> {
  const { database, clock } = platform;
  const before = (await signingKeys(database)).at(-1)!;
  await addSigningKey(database, newSigningKey(before.validFrom, before.validTo));
  // only now: until then receipts were signed with it, whose times must not be after its end
  await retireSigningKey(database, { ...before, validTo: stated(clock.text()) });
  platform.keys = await signingKeys(database);
}
