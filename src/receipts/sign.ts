import { createHash, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import type { PlatformKey, Receipt, SignedReceipt } from '../model/receipt.js';
import { canonicalJson } from './canonical-json.js';

/** A platform’s key with its secret half. */
export interface SigningKey extends PlatformKey {
  /** PKCS#8, PEM. */
  readonly privateKey: string;
}

export function newSigningKey(validFrom: string, validTo: string): SigningKey {
  const pair = generateKeyPairSync('ed25519');
  const x = pair.publicKey.export({ format: 'jwk' }).x!;
  return {
    keyId: `receipt-${createHash('sha256').update(x).digest('hex').slice(0, 16)}`,
    algorithm: 'Ed25519',
    use: 'receipt',
    publicKey: { kty: 'OKP', crv: 'Ed25519', x },
    validFrom,
    validTo,
    privateKey: String(pair.privateKey.export({ format: 'pem', type: 'pkcs8' })),
  };
}

export function signReceipt(receipt: Receipt, key: SigningKey): SignedReceipt {
  const value = sign(null, Buffer.from(canonicalJson(receipt)), createPrivateKey(key.privateKey));
  return { receipt, signature: { keyId: key.keyId, algorithm: 'Ed25519', value: value.toString('base64url') } };
}
