import { JENIS_DOKUMEN } from '../../koleksi/dokumen/jenis-dokumen.ts';
import type { Item } from '../../model/situs.ts';
import { enumerated } from '../../problems/words.ts';
import { filled } from '../judge/filled.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

type Dokumen = readonly Item<'dokumen'>[];

/** @param judged which documents of a situs */
export const checkOf =
  (judged: (all: Dokumen) => Dokumen): Check =>
  ({ situs, placeOf }) =>
    each(
      judged(situs.items.dokumen),
      (item) => {
        const { jenis, tanggal_penetapan, ringkasan, nomor } = item.data;
        const needsNomor = JENIS_DOKUMEN[jenis].kelompok === 'hukum' && jenis !== 'rancangan_peraturan';
        const missing = [
          ...(tanggal_penetapan ? [] : ['tanggal penetapan']),
          ...(ringkasan || item.body ? [] : ['ringkasan']),
          ...(nomor || !needsNomor ? [] : ['nomor']),
        ];
        return missing.length === 0
          ? undefined
          : { where: placeOf(item), subject: item.judul, detail: enumerated(missing) };
      },
      '/dokumen/',
    );

/** What is only proposed has no day on which it was laid down. */
const isLaidDown = ({ data: { jenis, status } }: Item<'dokumen'>): boolean =>
  status !== 'rancangan' && jenis !== 'rancangan_peraturan';

export const check = checkOf((all) => filled(all).filter(isLaidDown));
