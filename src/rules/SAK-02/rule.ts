import { JENIS_DOKUMEN } from '../../koleksi/dokumen/jenis-dokumen.ts';
import type { Item } from '../../model/situs.ts';
import { enumerated } from '../../problems/words.ts';
import { filledOnly } from '../facts/filled-isian.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

export const record: RuleRecord = {
  kode: 'SAK-02',
  judul: 'Keterangan dokumen lengkap',
  tingkat: 'anjuran',
  sifat: 'isi',
  syarat: 'Setiap dokumen menyebut tanggal penetapan dan ringkasan; peraturan dan keputusan juga nomornya.',
  cara_memeriksa:
    'Membaca `tanggal_penetapan`, `ringkasan`, dan `nomor` tiap dokumen; rancangan tidak dihitung, dan dokumen yang belum diisi dihitung belum lengkap.',
  dasar_hukum: ['PermenPANRB 88/2021 (belum dibaca)'],
  temuan: (dokumen, kurang) => `Dokumen "${dokumen}" belum menyebut ${kurang}.`,
  perbaikan: 'Tambahkan isiannya di bagian atas berkas dokumen.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 3,
};

type Dokumen = readonly Item<'dokumen'>[];

/** @param judged which documents of a situs */
export const checkOf =
  (judged: (all: Dokumen) => Dokumen): Check =>
  ({ situs, placeOf }) =>
    verdictOnEach(
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

export const check = checkOf((all) => filledOnly(all).filter(isLaidDown));

export const SAK_02: ContentRule = { record, check };
