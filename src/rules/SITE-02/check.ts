import { enumerated } from '../../problems/words.ts';
import { placeOfOwn } from '../folder.ts';
import { single } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder, situs }) => {
  const { jalan, kode_pos } = situs.identitas.alamat ?? {};
  const missing = [...(jalan ? [] : ['nama jalan']), ...(kode_pos ? [] : ['kode pos'])];
  if (missing.length === 0) return single(undefined, '/kontak/');
  return single({ where: placeOfOwn(folder, 'alamat'), subject: enumerated(missing) });
};
