import { generateKeyPairSync } from 'node:crypto';
import { keyIdOf, publicKeyOf } from '../../feed/signature.ts';

export interface NewPair {
  id: string;
  /** Public half, as the register holds it. */
  x: string;
  /** Private half, PKCS#8. */
  pem: string;
}

/** A new Ed25519 pair. Nothing else in the project makes randomness. */
export function newPair(): NewPair {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const { x } = publicKeyOf(pem);
  return { id: keyIdOf({ x }), x, pem };
}
