import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { keyIdOf, publicKeyOf, signIntegritas } from '../feed/signature.ts';
import { kunciOn } from '../koleksi/kabupaten/kunci.ts';
import type { BarisRegister } from '../koleksi/kabupaten/register.ts';
import { keyLost, keyNone } from '../problems/publishing.ts';
import { Refused } from './refused.ts';

export interface Signer {
  /** Id of the key. */
  id: string;
  /** The text of `integritas.sig.json` over a list. */
  sign: (list: string, release: { rilis: string; urutan: number; waktu: string }) => string;
}

interface Row extends Pick<BarisRegister, 'id' | 'host' | 'kunci'> {
  /** Whose key signs it; absent: its own. */
  signedAs?: string;
}

/** File of the private half of a key. */
export const keyFile = (simpan: string, situs: string, id: string): string =>
  path.join(simpan, `${situs}-${id}.pem`);

/**
 * Who signs for a situs on a day: the newest of its keys.
 *
 * @param simpan folder of private keys
 * @returns `undefined` where the register has no key for it
 * @throws Refused where its private half is not there, or is another's
 */
export function signerOf(
  { id: situs, host, kunci, signedAs = situs }: Row,
  tanggal: string,
  simpan: string,
): Signer | undefined {
  const key = kunciOn(kunci, tanggal).sort((a, b) => (a.sejak < b.sejak ? 1 : -1))[0];
  if (!key) return undefined;
  const file = keyFile(simpan, signedAs, key.id);
  const pem = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!isHalfOf(pem, key.id))
    throw new Refused(keyLost.at({ path: situs }, { situs: signedAs, id: key.id, file }));
  return { id: key.id, sign: (list, release) => signIntegritas(list, { host, situs, ...release }, pem) };
}

/** The same where a signature is asked for. @throws Refused where the situs has no key */
export function signerNeeded(...asked: Parameters<typeof signerOf>): Signer {
  const signer = signerOf(...asked);
  const [{ id: situs, signedAs = situs }] = asked;
  if (!signer) throw new Refused(keyNone.at({ path: situs }, { situs: signedAs }));
  return signer;
}

function isHalfOf(pem: string, id: string): boolean {
  try {
    return keyIdOf(publicKeyOf(pem)) === id;
  } catch {
    // Cut off, or no key at all: as good as lost.
    return false;
  }
}
