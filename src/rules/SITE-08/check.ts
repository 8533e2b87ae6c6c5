import { dayText } from '../../model/days.ts';
import { placeIn } from '../folder.ts';
import { isFresh } from '../judge/days.ts';
import { single } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder, situs, placeOf }, { tanggal, parameter }) => {
  const [newest] = [...situs.items.berita, ...situs.items.pengumuman].toSorted((a, b) =>
    (a.tanggal ?? '') < (b.tanggal ?? '') ? 1 : -1,
  );
  if (!newest) return single({ where: placeIn(folder, 'berita'), subject: '', detail: 'belum ada' });
  if (isFresh(newest.tanggal, tanggal, parameter('bulan'))) return single(undefined, newest.address);
  const detail = `bertanggal ${dayText(newest.tanggal ?? tanggal)}, lebih dari ${parameter('bulan')} bulan lalu`;
  return single({ where: placeOf(newest, 'tanggal'), subject: newest.judul, detail });
};
