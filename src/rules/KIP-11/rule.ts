import type { Dip } from '../../koleksi/dip/schema.ts';
import { enumerated } from '../../problems/words.ts';
import { BADAN_PUBLIK } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'KIP-11',
  judul: 'Informasi yang dikecualikan hanya disebut, tidak dimuat',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat:
    'Setiap baris `dikecualikan` di DIP menyebut alasan, jangka waktu, pejabat, dan waktu penetapannya, dan tidak menautkan isinya.',
  cara_memeriksa:
    'Membaca kolom alasan, jangka_simpan, unit_penguasa, waktu_pembuatan, dan tautan di `ppid/dip.csv`.',
  dasar_hukum: ['PP 61/2010 pasal 4', 'UU 14/2008 pasal 22 ayat 7 huruf e'],
  temuan: (informasi, keadaan) => `Informasi yang dikecualikan "${informasi}" ${keadaan}.`,
  perbaikan: 'Lengkapi barisnya menurut surat penetapan PPID, dan hapus tautan ke isinya.',
  berlaku: BADAN_PUBLIK,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = ({ situs, placeOf }) =>
  verdictOnEach(
    situs.items.dip.filter(({ data }) => data.kelas === 'dikecualikan'),
    (item) => {
      const { data, judul: subject } = item;
      if (data.tautan) return { where: placeOf(item, 'tautan'), subject, detail: 'masih menautkan isinya' };
      const missing = missingOf(data);
      if (missing.length === 0) return undefined;
      return { where: placeOf(item), subject, detail: `belum menyebut ${enumerated(missing)}` };
    },
    '/ppid/dip/',
  );

const missingOf = (row: Dip): string[] => [
  ...(row.alasan ? [] : ['alasannya']),
  ...(row.jangka_simpan ? [] : ['jangka waktunya']),
  ...(row.unit_penguasa || row.penanggung_jawab ? [] : ['pejabatnya']),
  ...(row.waktu_pembuatan || row.diperbarui ? [] : ['waktu penetapannya']),
];

export const KIP_11: ContentRule = { record, check };
