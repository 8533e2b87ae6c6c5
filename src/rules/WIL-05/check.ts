import { placeIn } from '../folder.ts';
import { each } from '../judge/verdict.ts';
import { below } from '../judge/wilayah.ts';
import { wordsOf } from '../judge/words.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder, situs }) => {
  const pages = [...situs.items.halaman, ...situs.items.potensi];
  const words = ` ${pages
    .map(wordsOf)
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')} `;
  return each(below(situs.kabupaten.wilayah, situs.kodeWilayah), ({ nama, jenis }) =>
    words.includes(` ${nama.toLowerCase()} `)
      ? undefined
      : { where: placeIn(folder, 'halaman'), subject: `${jenis === 'desa' ? 'Desa' : 'Kelurahan'} ${nama}` },
  );
};
