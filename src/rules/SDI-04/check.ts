import { filesOf, isOpenFormat } from '../judge/dataset.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder, situs, placeOf }) =>
  each(
    situs.items.dataset,
    (item) => {
      const files = filesOf(folder, item);
      if (files.some((file) => isOpenFormat(file) || file.kind === 'xlsx')) return undefined;
      const detail =
        files.length === 0 ? 'belum punya berkas data' : 'hanya tersedia sebagai PDF atau gambar';
      return { where: placeOf(item, 'berkas'), subject: item.judul, detail };
    },
    '/dataset/',
  );
