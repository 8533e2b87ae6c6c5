import { createCipheriv, createDecipheriv, randomBytes, type ScryptOptions, scryptSync } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

/** Begins a sealed stream; then salt, nonce, what is sealed, and the tag that shows it whole. */
const MAGIC = Buffer.from('SITUSRAHASIA1\n', 'latin1');
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = MAGIC.length + SALT_BYTES + NONCE_BYTES;

/** 128 MB and about half a second for each guess (RFC 7914; OWASP asks at least N = 2^17, r = 8, p = 1). */
const SCRYPT: ScryptOptions = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };

const keyFrom = (passphrase: string, salt: Uint8Array): Buffer =>
  scryptSync(passphrase.normalize('NFC'), salt, 32, SCRYPT);

/** A passphrase does not fit, or what was sealed is not as it was. Both look the same, and must. */
export class SealBroken extends Error {}

/** Encrypts what passes through (AES-256-GCM). */
export function sealing(passphrase: string): Transform {
  const [salt, nonce] = [randomBytes(SALT_BYTES), randomBytes(NONCE_BYTES)];
  const cipher = createCipheriv('aes-256-gcm', keyFrom(passphrase, salt), nonce);
  let isBegun = false;
  const head = (): Buffer[] => {
    const first = isBegun ? [] : [MAGIC, salt, nonce];
    isBegun = true;
    return first;
  };
  return new Transform({
    transform(bytes: Buffer, _encoding, done) {
      done(null, Buffer.concat([...head(), cipher.update(bytes)]));
    },
    flush(done) {
      done(null, Buffer.concat([...head(), cipher.final(), cipher.getAuthTag()]));
    },
  });
}

/**
 * Decrypts what passes through. What comes out is shown to be true only when the stream has ended without a fault:
 * until then it must lie where it can be thrown away.
 *
 * Fails with `SealBroken`.
 */
export function unsealing(passphrase: string): Transform {
  let held = Buffer.alloc(0);
  let decipher: ReturnType<typeof createDecipheriv> | undefined;
  const begin = (): void => {
    if (!held.subarray(0, MAGIC.length).equals(MAGIC)) throw new SealBroken('not sealed by this program');
    const salt = held.subarray(MAGIC.length, MAGIC.length + SALT_BYTES);
    const nonce = held.subarray(MAGIC.length + SALT_BYTES, HEAD_BYTES);
    decipher = createDecipheriv('aes-256-gcm', keyFrom(passphrase, salt), nonce);
    held = held.subarray(HEAD_BYTES);
  };
  return new Transform({
    transform(bytes: Buffer, _encoding, done) {
      tried(done, () => {
        held = Buffer.concat([held, bytes]);
        if (!decipher && held.length >= HEAD_BYTES) begin();
        if (!decipher || held.length <= TAG_BYTES) return undefined;
        const open = held.subarray(0, held.length - TAG_BYTES);
        held = Buffer.from(held.subarray(open.length));
        return decipher.update(open);
      });
    },
    flush(done) {
      tried(done, () => {
        if (!decipher || held.length !== TAG_BYTES) throw new SealBroken('cut off');
        // `createDecipheriv` of a mode with a tag has `setAuthTag`; the type of the union does not say so.
        (decipher as unknown as { setAuthTag: (tag: Buffer) => void }).setAuthTag(held);
        return decipher.final();
      });
    },
  });
}

function tried(done: TransformCallback, work: () => Buffer | undefined): void {
  try {
    done(null, work());
  } catch (error) {
    done(error instanceof SealBroken ? error : new SealBroken('does not open', { cause: error }));
  }
}
