import { JENIS_DOKUMEN } from '../../koleksi/dokumen/jenis-dokumen.ts';
import { enumerated } from '../../problems/words.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ situs, placeOf }) =>
  each(
    situs.items.dokumen,
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
