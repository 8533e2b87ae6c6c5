import { placeOfOwn } from '../folder.ts';
import { single } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder, situs }) => {
  if (!situs.identitas.ppid_pembantu?.jabatan) {
    return single({ where: placeOfOwn(folder, 'ppid_pembantu'), subject: 'Jabatan PPID Pembantu' });
  }
  const isLinked = situs.kabupaten.tautan.some(({ id }) => id === 'ppid_utama');
  return single(
    isLinked ? undefined : { where: { path: '_kabupaten/tautan.yaml' }, subject: 'Tautan PPID Utama' },
    '/ppid/',
  );
};
