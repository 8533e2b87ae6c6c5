import { placeOfOwn } from '../folder.ts';
import type { ContentRule } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';
import { record, rencana, sirup } from './rule.ts';

/** Counted the link to the LPSE, which the kabupaten puts into every situs. */
export const PBJ_01_REVISI_1: ContentRule = {
  record: {
    ...record,
    syarat: 'Nomor satuan kerja di SiRUP, tautan LPSE, dan ringkasan rencana umum pengadaan tersedia.',
    cara_memeriksa:
      'Membaca `pengadaan.sirup_id` di `situs.yaml`, tautan `lpse`, dan dokumen `rup` tahun berjalan atau halaman `ppid` berkategori `pengadaan`.',
    revisi: 1,
  },
  check: (input, context) => {
    const { folder, situs } = input;
    const lpse = {
      subject: 'Tautan LPSE',
      isThere:
        situs.identitas.pengadaan?.lpse_url !== undefined ||
        situs.kabupaten.tautan.some(({ id }) => id === 'lpse'),
      where: placeOfOwn(folder, 'pengadaan.lpse_url'),
    };
    return verdictOnEach(
      [sirup(input), lpse, rencana(input, context)],
      ({ isThere, ...part }) => (isThere ? undefined : part),
      '/ppid/',
    );
  },
};
