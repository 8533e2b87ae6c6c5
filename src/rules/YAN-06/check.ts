import { placeIn } from '../folder.ts';
import { yearOf } from '../judge/days.ts';
import { filled } from '../judge/filled.ts';
import { servesPublic } from '../judge/serves.ts';
import { single } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

const JENIS = ['skm', 'lkjip', 'lhe'];

export const check: Check = ({ folder, situs }, { tanggal, parameter }) => {
  if (!servesPublic(situs)) return { subjects: 0, findings: [] };
  const from = yearOf(tanggal) - parameter('tahun');
  const { skm, dokumen } = situs.items;
  const found =
    filled(skm).find(({ data }) => data.tahun >= from) ??
    filled(dokumen).find(({ data }) => JENIS.includes(data.jenis) && (data.tahun ?? 0) >= from);
  return single(found ? undefined : { where: placeIn(folder, 'skm'), subject: 'kinerja' }, found?.address);
};
