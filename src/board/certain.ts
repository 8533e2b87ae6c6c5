import type { PapanSitus } from '../model/papan.ts';

/** What a situs says of itself under a key; `undefined` where it says nothing, or only as an illustration. */
export function certain({ umpan }: PapanSitus, key: 'alamat' | 'kontak' | 'kepala'): unknown {
  const contoh = umpan?.situs.contoh;
  const isSample = contoh === true || (Array.isArray(contoh) && contoh.includes(key));
  return isSample ? undefined : umpan?.situs[key];
}
