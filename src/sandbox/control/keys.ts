import { newSigningKey } from '../../receipts/sign.js';
import type { Platform } from '../platform.js';
import { addSigningKey, retireSigningKey, signingKeys } from '../store/signing-keys.js';
import { stated } from '../times.js';

/** Puts a new key into use; receipts signed before stay valid by the old one. */
export async function rotateKeys(platform: Platform): Promise<void> {
  const { database, clock } = platform;
  const [before] = platform.keys.slice(-1);
  const now = stated(clock.text());
  const next = newSigningKey(before!.validFrom, before!.validTo);
  await database.transaction(async (tx) => {
    await retireSigningKey(tx, { ...before!, validTo: now });
    await addSigningKey(tx, next);
  });
  platform.keys = await signingKeys(database);
}
