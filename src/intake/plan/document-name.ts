import { JENIS_DOKUMEN, type JenisDokumen } from '../../koleksi/dokumen/jenis-dokumen.ts';
import { partsOf } from '../../text/names.ts';

/** What else offices call a kind of document; of two that fit the longer one wins. */
const ALSO: Partial<Record<JenisDokumen, readonly string[]>> = {
  lkjip: ['lkjip', 'lakip', 'lkip', 'laporan kinerja', 'laporan akuntabilitas kinerja'],
  pk: ['pk', 'perjanjian kinerja', 'perkin'],
  rencana_aksi: ['rencana aksi', 'renaksi', 'rencana aksi pk', 'rencana aksi perjanjian kinerja'],
  realisasi: ['lra', 'realisasi anggaran', 'laporan realisasi'],
  sop: ['sop', 'sp sop', 'standar operasional prosedur', 'prosedur operasional standar'],
  standar_pelayanan: ['standar pelayanan', 'standard pelayanan'],
  skm: ['skm', 'ikm', 'survei kepuasan', 'indeks kepuasan'],
  sk: ['sk', 'keputusan', 'surat keputusan'],
  peraturan: ['perbup', 'perda', 'peraturan bupati', 'peraturan daerah'],
  surat_edaran: ['se', 'surat edaran', 'edaran'],
  rup: ['rup', 'sirup', 'rencana umum pengadaan'],
  iku: ['iku', 'indikator kinerja utama'],
  lhe: ['lhe', 'laporan hasil evaluasi'],
  sk_ppid: ['sk ppid', 'keputusan ppid'],
  sk_dip: ['sk dip', 'keputusan dip', 'daftar informasi publik'],
};

/** Names that phones and scanners give: their numbers say when it was received. */
const MACHINE_NAME = /^(img|doc|vid|aud|camscanner|whatsapp|scan\d|adobe scan|new doc)/i;

/** Kind, year and title of a document by the name of its file; absent: the name does not say. */
export function documentNamed(name: string): { jenis?: JenisDokumen; tahun?: number; judul: string } {
  const base = partsOf(name)
    .base.replace(/\s*\(\d+\)$/, '')
    .replace(/[_.-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (MACHINE_NAME.test(base)) return { judul: base };
  const bare = base.toLowerCase().replace(/^(scan|final|fix|draft?|copy of)\s+/g, '');
  const known = Object.keys(JENIS_DOKUMEN) as JenisDokumen[];
  const names = known.flatMap((jenis) =>
    [jenis.replaceAll('_', ' '), ...(ALSO[jenis] ?? [])].map((word) => ({ jenis, word })),
  );
  const found = names
    .filter(({ word, jenis }) => jenis !== 'lainnya' && new RegExp(`(^| )${word}( |$)`).test(bare))
    .sort((a, b) => b.word.length - a.word.length)[0];
  const tahun = /(?<!\d)(19[5-9]\d|20\d\d)(?!\d)/.exec(bare)?.[1];
  const judul = base.replace(/^(scan|final|fix)\s+/i, '');
  return {
    judul,
    ...(found && { jenis: found.jenis }),
    ...(tahun !== undefined && { tahun: Number(tahun) }),
  };
}
