import { quotedList } from '../../problems/words.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

export const record: RuleRecord = {
  kode: 'SDI-05',
  judul: 'Kode referensi dipakai',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat: 'Setiap kolom tempat, OPD, program, tahun, dan tanggal menyebut kode referensinya.',
  cara_memeriksa:
    'Melihat variabel yang namanya menyebut wilayah, kecamatan, desa, OPD, program, tahun, atau tanggal: `kode_referensi` terisi, atau ada kolom kode di sampingnya. Bulan, triwulan, dan semester tidak perlu kode.',
  dasar_hukum: ['Perpres 39/2019 (belum dibaca)'],
  temuan: (dataset, kolom) => `Dataset "${dataset}" belum menyebut kode referensi kolom ${kolom}.`,
  perbaikan: 'Isi `kode_referensi` pada variabelnya, misalnya `wilayah` atau `tahun`.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 2,
};

/** A name beside its code. */
const CODE = /(^|[_ ])kode([_ ]|$)/i;

/** @param words of headings that refer to something with a code of its own */
export const checkBy =
  (words: string): Check =>
  ({ situs, placeOf }) => {
    const referring = new RegExp(`(^|[_ ])(${words})([_ ]|$)`, 'i');
    const described = situs.items.dataset.filter(({ data }) => data.variabel?.length);
    return verdictOnEach(
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
const check = checkBy(
  'wilayah|kabupaten|kecamatan|kelurahan|desa|opd|skpd|dinas|program|kegiatan|tahun|tanggal',
);

export const SDI_05: ContentRule = { record, check };
