import type { JenisDokumen } from '../../koleksi/dokumen/jenis-dokumen.ts';
import { KATEGORI_INFORMASI, type KategoriInformasi } from '../../koleksi/ppid/kategori.ts';
import type { Situs } from '../../model/situs.ts';
import { placeIn } from '../folder.ts';
import { dokumenOf } from '../judge/dokumen.ts';
import { ppidPage } from '../judge/ppid.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

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

export const check: Check = ({ folder, situs }) =>
  each(
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
