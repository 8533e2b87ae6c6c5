import { placeIn } from '../folder.ts';
import { isFresh, staleText } from '../judge/days.ts';
import { ppidOf } from '../judge/ppid.ts';
import { single } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder, situs, placeOf }, { tanggal, parameter }) => {
  const pages = ppidOf(situs, 'serta_merta');
  const fresh = pages.find(({ diperbarui }) => isFresh(diperbarui, tanggal, parameter('bulan')));
  if (fresh) return single(undefined, fresh.address);
  const [page] = pages;
  return single(
    page
      ? {
          where: placeOf(page, 'diperbarui', 'tanggal'),
          subject: page.judul,
          detail: staleText(page.diperbarui, parameter('bulan')),
        }
      : { where: placeIn(folder, 'ppid'), subject: '', detail: 'belum dimuat' },
  );
};
