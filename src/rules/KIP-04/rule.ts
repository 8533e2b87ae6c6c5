import type { JenisDokumen } from '../../koleksi/dokumen/jenis-dokumen.ts';
import { KATEGORI_INFORMASI, type KategoriInformasi } from '../../koleksi/ppid/kategori.ts';
import type { Situs } from '../../model/situs.ts';
import { dokumenOf } from '../facts/find-dokumen.ts';
import { ppidPage } from '../facts/ppid-pages.ts';
import { placeIn } from '../folder.ts';
import { BADAN_PUBLIK } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'KIP-04',
  judul: 'Informasi setiap saat tersedia',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat:
    'Tersedia DIP, keputusan dan kebijakan, rencana kerja, perjanjian, pernyataan dalam pertemuan terbuka, prosedur pelayanan, dan laporan akses informasi.',
  cara_memeriksa:
    'Mencari tiap butir sebagai halaman di `ppid` menurut `kategori`, atau sebagai dokumen, layanan, dan DIP yang sudah dimuat.',
  dasar_hukum: ['UU 14/2008 pasal 11 ayat 1 huruf a–h'],
  temuan: (butir) => `Informasi setiap saat "${butir}" belum dimuat.`,
  perbaikan:
    'Muat dokumennya, atau tulis halaman di folder `ppid` dengan `kelas: setiap_saat` dan `kategori`. Bila memang tidak ada, tulis halaman yang menyebutkannya.',
  berlaku: BADAN_PUBLIK,
  subjek: 'banyak',
  revisi: 1,
};

interface Butir {
  kategori: KategoriInformasi;
  /** Kinds of document that hold the same. */
  dokumen?: readonly JenisDokumen[];
  also?: (situs: Situs) => boolean;
}

/** The letters of the article; decisions (b) and policies (c) stand on one page. */
const BUTIR: readonly Butir[] = [
  { kategori: 'dip', also: ({ items }) => items.dip.length > 0 },
  { kategori: 'kebijakan', dokumen: ['sk', 'peraturan', 'surat_edaran'] },
  { kategori: 'rencana_kerja', dokumen: ['renja', 'renstra'] },
  { kategori: 'perjanjian', dokumen: ['perjanjian'] },
  { kategori: 'pertemuan_terbuka' },
  {
    kategori: 'perizinan',
    dokumen: ['sop', 'standar_pelayanan'],
    also: ({ items }) => items.layanan.length > 0,
  },
  {
    kategori: 'layanan_informasi',
    dokumen: ['laporan_ppid'],
    also: ({ items }) => items.ppid.some(({ data }) => data.laporan !== undefined),
  },
];

const check: Check = ({ folder, situs }) =>
  verdictOnEach(
    BUTIR,
    ({ kategori, dokumen = [], also }) => {
      const isThere =
        ppidPage(situs, kategori) !== undefined ||
        dokumen.some((jenis) => dokumenOf(situs, jenis) !== undefined) ||
        also?.(situs) === true;
      return isThere
        ? undefined
        : { where: placeIn(folder, 'ppid'), subject: KATEGORI_INFORMASI[kategori].nama };
    },
    '/ppid/',
  );

export const KIP_04: ContentRule = { record, check };
