import { filesOf, isOpenFormat } from '../facts/dataset-files.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'SDI-04',
  judul: 'Data dalam format terbuka',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat: 'Setiap dataset punya sedikitnya satu berkas CSV, GeoJSON, atau Excel.',
  cara_memeriksa: 'Melihat jenis berkas yang disebut `berkas`, menurut isinya.',
  dasar_hukum: ['Perpres 39/2019 (belum dibaca)'],
  temuan: (dataset, keadaan) => `Dataset "${dataset}" ${keadaan}.`,
  perbaikan: 'Simpan tabelnya sebagai CSV di folder `dataset`, lalu sebut di `berkas`.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = ({ folder, situs, placeOf }) =>
  verdictOnEach(
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

export const SDI_04: ContentRule = { record, check };
