import { placeIn } from '../folder.ts';
import { maklumatOf } from '../judge/maklumat.ts';
import { each, single } from '../judge/verdict.ts';
import { wordsOf } from '../judge/words.ts';
import type { Check } from '../rule.ts';

const PARTS = [
  { nama: 'jenis pelayanan', pattern: /\bjenis (pe)?layanan\b/i },
  { nama: 'syarat', pattern: /\b(per)?syarat(an)?\b/i },
  { nama: 'prosedur', pattern: /\bprosedur\b/i },
  { nama: 'biaya', pattern: /\b(biaya|tarif)\b/i },
  { nama: 'waktu', pattern: /\b(jangka )?waktu\b/i },
  { nama: 'hak dan kewajiban', pattern: /\bhak\b[\s\S]*\bkewajiban\b/i },
  { nama: 'satuan kerja', pattern: /\b(satuan kerja|perangkat daerah|unit kerja)\b/i },
  { nama: 'kepala daerah yang menandatangani', pattern: /\b(bupati|wali kota)\b/i },
];

export const check: Check = ({ folder, situs, placeOf }) => {
  const maklumat = maklumatOf(situs);
  if (!maklumat)
    return single({ where: placeIn(folder, 'halaman'), subject: 'apa pun, karena belum dimuat' });
  const words = wordsOf(maklumat);
  return each(
    PARTS,
    ({ nama, pattern }) => (pattern.test(words) ? undefined : { where: placeOf(maklumat), subject: nama }),
    maklumat.address,
  );
};
