import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { canonicalOf } from './canonical.ts';
import { sha256Of } from './hash.ts';
import { anySignature, type Signature, type SignedStatement, signedStatement } from './schema/signature.ts';
import { VERSI } from './schema/versi.ts';

/** A public key as the register holds it: the 32 raw bytes of Ed25519, base64url. */
export interface PublicKey {
  x: string;
}

/** Key id: first 16 hex of SHA-256 of the raw public key. */
export const keyIdOf = ({ x }: PublicKey): string => sha256Of(Buffer.from(x, 'base64url')).slice(0, 16);

/** Public half of a private key. @throws Error on a text that is no private Ed25519 key */
export function publicKeyOf(privatePem: string): PublicKey {
  const { x } = createPublicKey(ed25519(privatePem)).export({ format: 'jwk' });
  return { x: String(x) };
}

/**
 * The text of `integritas.sig.json` over a list.
 *
 * @param list `integritas.json` byte for byte as it is published
 * @param privatePem PKCS#8 PEM of an Ed25519 key
 */
export function signIntegritas(
  list: string | Uint8Array,
  release: Omit<SignedStatement, 'sha256'>,
  privatePem: string,
): string {
  const statement = signedStatement.parse({ ...release, sha256: sha256Of(list) });
  const tandaTangan = sign(null, bytesOf(statement), ed25519(privatePem)).toString('base64url');
  const document: Signature = {
    versi: VERSI,
    ...statement,
    kunci: keyIdOf(publicKeyOf(privatePem)),
    tanda_tangan: tandaTangan,
  };
  return JSON.stringify(document);
}

/** Why a list is not accepted; each is a state of its own for the board. */
export type Refusal =
  /** The signature is no such document. */
  | 'bentuk_salah'
  /** Signed for another situs or another host. */
  | 'situs_lain'
  /** Signed with a key that the register does not (or no longer) hold. */
  | 'kunci_tidak_dikenal'
  | 'tanda_tangan_salah'
  /** The list is not the one that was signed. */
  | 'daftar_berubah'
  /** Older than what was seen before, or a second list under the same number. */
  | 'urutan_mundur';

export type Verdict = { valid: true; statement: SignedStatement } | { valid: false; refusal: Refusal };

export interface Claim {
  /** `integritas.json` as received. */
  list: string | Uint8Array;
  /** `integritas.sig.json` as received and parsed. */
  signature: unknown;
}

export interface Expected {
  situs: string;
  host: string;
  /** Keys of this situs that are accepted today. */
  keys: readonly PublicKey[];
  /** The newest statement that was accepted before. */
  last?: Pick<SignedStatement, 'urutan' | 'sha256'>;
}

/** Whether a list is what the situs published, and not older than what is known. */
export function verifyIntegritas({ list, signature: received }: Claim, expected: Expected): Verdict {
  const parsed = anySignature.safeParse(received);
  if (!parsed.success) return refused('bentuk_salah');
  const statement = signedStatement.parse(parsed.data);
  if (statement.situs !== expected.situs || statement.host !== expected.host) return refused('situs_lain');
  const key = expected.keys.find((one) => keyIdOf(one) === parsed.data.kunci);
  if (!key) return refused('kunci_tidak_dikenal');
  if (!isSignedBy(key, statement, parsed.data.tanda_tangan)) return refused('tanda_tangan_salah');
  if (sha256Of(list) !== statement.sha256) return refused('daftar_berubah');
  return isNewer(statement, expected.last) ? { valid: true, statement } : refused('urutan_mundur');
}

const refused = (refusal: Refusal): Verdict => ({ valid: false, refusal });

const bytesOf = (statement: SignedStatement): Buffer => Buffer.from(canonicalOf(statement));

function isSignedBy({ x }: PublicKey, statement: SignedStatement, tandaTangan: string): boolean {
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verify(null, bytesOf(statement), key, Buffer.from(tandaTangan, 'base64url'));
}

/** The same release may be seen again; another list under its number may not. */
const isNewer = (statement: SignedStatement, last: Expected['last']): boolean =>
  last === undefined ||
  statement.urutan > last.urutan ||
  (statement.urutan === last.urutan && statement.sha256 === last.sha256);

function ed25519(pem: string): KeyObject {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError('not a private Ed25519 key');
  return key;
}
