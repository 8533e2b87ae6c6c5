import { quotedList } from '../../problems/words.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

/** A name beside its code. */
const CODE = /(^|[_ ])kode([_ ]|$)/i;

/** @param words of headings that refer to something with a code of its own */
export const checkBy =
  (words: string): Check =>
  ({ situs, placeOf }) => {
    const referring = new RegExp(`(^|[_ ])(${words})([_ ]|$)`, 'i');
    const described = situs.items.dataset.filter(({ data }) => data.variabel?.length);
    return each(
      described,
      (item) => {
        const { variabel = [] } = item.data;
        const hasCode = variabel.some(({ kolom, kode_referensi }) => CODE.test(kolom) && kode_referensi);
        const lacking = variabel.filter(
          ({ kolom, kode_referensi }) =>
            referring.test(kolom) && !kode_referensi && (CODE.test(kolom) || !hasCode),
        );
        if (lacking.length === 0) return undefined;
        const index = variabel.findIndex((one) => lacking.includes(one));
        return {
          where: placeOf(item, `variabel.${index}.kolom`),
          subject: item.judul,
          detail: quotedList(lacking.map(({ kolom }) => kolom)),
        };
      },
      '/dataset/',
    );
  };

/** Parts of a year are counted, not coded. */
export const check = checkBy(
  'wilayah|kabupaten|kecamatan|kelurahan|desa|opd|skpd|dinas|program|kegiatan|tahun|tanggal',
);
