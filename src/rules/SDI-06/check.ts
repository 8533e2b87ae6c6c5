import type { Item } from '../../model/situs.ts';
import { quote } from '../../problems/words.ts';
import { type Folder, placeIn } from '../folder.ts';
import { csvTablesOf } from '../judge/dataset.ts';
import { namesPeople } from '../judge/people.ts';
import { each } from '../judge/verdict.ts';
import type { Check, Finding } from '../rule.ts';

const PEOPLE = /\b(orang|jiwa|anak|balita|kasus|pasien|penderita|siswa|penduduk)\b/i;

export const check: Check = ({ folder, situs }, { parameter }) =>
  each(situs.items.dataset, (item) => findingOf(folder, item, parameter('sel_terkecil')), '/dataset/');

function findingOf(folder: Folder, item: Item<'dataset'>, least: number): Finding | undefined {
  const counted = new Set(
    (item.data.variabel ?? []).filter(({ satuan = '' }) => PEOPLE.test(satuan)).map(({ kolom }) => kolom),
  );
  for (const { path, headings, rows } of csvTablesOf(folder, item)) {
    const words = headings.map((heading) => heading.toLowerCase().replaceAll('_', ' '));
    if (namesPeople(words)) {
      return { where: placeIn(folder, path), subject: item.judul, detail: 'memuat nama orang' };
    }
    const small = rows
      .flatMap((row) => row.map((cell, at) => ({ ...cell, heading: headings[at] ?? '' })))
      .find(({ heading, text }) => {
        const value = /^\d+$/.test(text.trim()) ? Number(text) : 0;
        return counted.has(heading) && value > 0 && value < least;
      });
    if (small) {
      const where = placeIn(folder, path, {
        line: small.line,
        column: small.column,
        length: small.text.length,
      });
      const detail = `memuat jumlah di bawah ${least} pada kolom ${quote(small.heading)}, sehingga orangnya dapat dikenali`;
      return { where, subject: item.judul, detail };
    }
  }
  return undefined;
}
