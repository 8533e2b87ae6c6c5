import { JENIS_DOKUMEN, type JenisDokumen } from '../../koleksi/dokumen/jenis-dokumen.ts';
import type { DokumenFacts } from '../../model/papan/dokumen.ts';
import { Today } from '../../text/today.ts';
import type { Ask } from '../ask.ts';
import {
  type Column,
  type DokumenBaris,
  dokumenRows,
  kindAddress,
  kindColumns,
  kinds,
  kindsOf,
  matrixOf,
  yearColumns,
} from '../dokumen/matrix.ts';
import { elsewhere } from '../elsewhere.ts';
import { listFacts } from '../list-facts.ts';
import { HOME, pageKind } from '../page-kind.ts';

/** Years that stand beside each other. */
const YEARS = 6;
const ROOT = { label: 'Dokumen', address: '/dokumen/' };

/** `/dokumen/` and `/dokumen/jenis/<jenis>/`: which body has which document of which year, gaps included. */
export const dokumen = pageKind<DokumenFacts>('dokumen', async (ask) => {
  const rows = await dokumenRows(ask);
  return [
    {
      address: ROOT.address,
      judul: 'Dokumen',
      ringkasan: 'Dokumen tiap perangkat daerah menurut jenis dan tahun; yang belum ada ikut terlihat.',
      trail: [HOME],
      facts: async () => ({
        ...(await factsOf(rows, kindColumns(rows), ask)),
        ...(await newest(ask)),
      }),
    },
    ...kinds(rows).map((jenis) => ({
      address: kindAddress(jenis),
      judul: JENIS_DOKUMEN[jenis].nama,
      ringkasan: `${JENIS_DOKUMEN[jenis].nama} tiap perangkat daerah menurut tahun.`,
      trail: [HOME, ROOT],
      facts: () => ofKind(jenis, rows, ask),
    })),
  ];
});

async function ofKind(jenis: JenisDokumen, all: readonly DokumenBaris[], ask: Ask): Promise<DokumenFacts> {
  const rows = all.filter((row) => row.jenis === jenis);
  const now = Number(ask.tanggal.slice(0, 4));
  const years = [...new Set([now, ...rows.flatMap(({ tahun }) => tahun)])].sort((a, b) => b - a);
  const columns: Column[] = yearColumns(jenis, years.slice(0, YEARS), Today.only(ask.tanggal));
  const shown = (row: DokumenBaris): boolean => columns.some(({ holds }) => holds(row));
  if (!rows.every(shown))
    columns.push({ nama: 'Lainnya', penuh: 'Tahun lain, atau tanpa tahun', holds: (row) => !shown(row) });
  return factsOf(rows, columns, ask, kindsOf(all));
}

async function factsOf(
  rows: readonly DokumenBaris[],
  columns: readonly Column[],
  ask: Ask,
  jenis = kindsOf(rows),
): Promise<DokumenFacts> {
  return {
    jumlah: rows.length,
    ...matrixOf(rows, columns, ask),
    jenis,
    terbaru: [],
    lain: { tahun: [], situs: [] },
  };
}

async function newest(ask: Ask): Promise<Pick<DokumenFacts, 'terbaru' | 'lain' | 'jumlah'>> {
  const { baris: terbaru, jumlah } = await listFacts(ask, { koleksi: 'dokumen' });
  return { terbaru, jumlah, lain: await elsewhere(ask, 'dokumen') };
}
