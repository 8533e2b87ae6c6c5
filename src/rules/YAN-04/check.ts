import { enumerated } from '../../problems/words.ts';
import { placeOfOwn } from '../folder.ts';
import { single } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder, situs }) => {
  const { pengelola, alamat } = situs.identitas.pengaduan ?? {};
  const missing = [...(pengelola ? [] : ['pengelolanya']), ...(alamat ? [] : ['alamatnya'])];
  if (missing.length === 0) return single(undefined, '/kontak/');
  return single({ where: placeOfOwn(folder, 'pengaduan'), subject: enumerated(missing) });
};
