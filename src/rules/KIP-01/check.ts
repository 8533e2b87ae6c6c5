import { KATEGORI_INFORMASI } from '../../koleksi/ppid/kategori.ts';
import { placeIn } from '../folder.ts';
import { isFresh, staleText } from '../judge/days.ts';
import { kategoriOf, ppidPage } from '../judge/ppid.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder, situs, placeOf }, { tanggal, parameter }) =>
  each(
    kategoriOf('berkala'),
    (kategori) => {
      const subject = KATEGORI_INFORMASI[kategori].nama;
      const page = ppidPage(situs, kategori);
      if (!page) return { where: placeIn(folder, 'ppid'), subject, detail: 'belum dimuat' };
      if (isFresh(page.diperbarui, tanggal, parameter('bulan'))) return undefined;
      const detail = staleText(page.diperbarui, parameter('bulan'));
      return { where: placeOf(page, 'diperbarui', 'tanggal'), subject, detail };
    },
    '/ppid/',
  );
