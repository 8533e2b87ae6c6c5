/** How often a body makes such a document; `bila_ada`: no year is missing one. */
type Irama = 'tahunan' | 'lima_tahunan' | 'bila_ada';

interface JenisDokumenWords {
  nama: string;
  kelompok: KelompokDokumen;
  irama: Irama;
}

export const KELOMPOK_DOKUMEN = {
  perencanaan: 'Perencanaan',
  kinerja: 'Kinerja',
  keuangan: 'Keuangan dan aset',
  pelayanan: 'Pelayanan',
  informasi: 'Informasi publik',
  hukum: 'Peraturan dan keputusan',
  lainnya: 'Lainnya',
} as const;

export type KelompokDokumen = keyof typeof KELOMPOK_DOKUMEN;

/**
 * Kinds of document, in the order of the page: SAKIP (Perpres 29/2014, belum dibaca), finance (UU 23/2014
 * pasal 391), services (UU 25/2009 pasal 21), public information (UU 14/2008 pasal 11 and 12).
 */
export const JENIS_DOKUMEN = {
  rpjmd: {
    nama: 'Rencana Pembangunan Jangka Menengah Daerah (RPJMD)',
    kelompok: 'perencanaan',
    irama: 'lima_tahunan',
  },
  rkpd: { nama: 'Rencana Kerja Pemerintah Daerah (RKPD)', kelompok: 'perencanaan', irama: 'tahunan' },
  renstra: { nama: 'Rencana Strategis (Renstra)', kelompok: 'perencanaan', irama: 'lima_tahunan' },
  renja: { nama: 'Rencana Kerja (Renja)', kelompok: 'perencanaan', irama: 'tahunan' },
  iku: { nama: 'Indikator Kinerja Utama (IKU)', kelompok: 'perencanaan', irama: 'tahunan' },
  pohon_kinerja: { nama: 'Pohon kinerja', kelompok: 'perencanaan', irama: 'bila_ada' },
  pk: { nama: 'Perjanjian Kinerja', kelompok: 'kinerja', irama: 'tahunan' },
  rencana_aksi: { nama: 'Rencana Aksi', kelompok: 'kinerja', irama: 'tahunan' },
  lkjip: { nama: 'Laporan Kinerja (LKjIP)', kelompok: 'kinerja', irama: 'tahunan' },
  lhe: { nama: 'Laporan Hasil Evaluasi (LHE)', kelompok: 'kinerja', irama: 'tahunan' },
  rka: { nama: 'Rencana Kerja dan Anggaran (RKA)', kelompok: 'keuangan', irama: 'tahunan' },
  dpa: { nama: 'Dokumen Pelaksanaan Anggaran (DPA)', kelompok: 'keuangan', irama: 'tahunan' },
  dppa: { nama: 'Dokumen Pelaksanaan Perubahan Anggaran (DPPA)', kelompok: 'keuangan', irama: 'bila_ada' },
  realisasi: { nama: 'Laporan Realisasi Anggaran', kelompok: 'keuangan', irama: 'tahunan' },
  neraca: { nama: 'Neraca', kelompok: 'keuangan', irama: 'tahunan' },
  calk: { nama: 'Catatan atas Laporan Keuangan (CALK)', kelompok: 'keuangan', irama: 'tahunan' },
  aset: { nama: 'Daftar aset', kelompok: 'keuangan', irama: 'tahunan' },
  rup: { nama: 'Rencana Umum Pengadaan (RUP)', kelompok: 'keuangan', irama: 'tahunan' },
  perjanjian: { nama: 'Perjanjian dengan pihak ketiga', kelompok: 'keuangan', irama: 'bila_ada' },
  standar_pelayanan: { nama: 'Standar pelayanan', kelompok: 'pelayanan', irama: 'bila_ada' },
  maklumat: { nama: 'Maklumat pelayanan', kelompok: 'pelayanan', irama: 'bila_ada' },
  sop: { nama: 'Prosedur operasional standar (SOP)', kelompok: 'pelayanan', irama: 'bila_ada' },
  skm: { nama: 'Laporan Survei Kepuasan Masyarakat', kelompok: 'pelayanan', irama: 'tahunan' },
  laporan_ppid: { nama: 'Laporan layanan informasi publik', kelompok: 'informasi', irama: 'tahunan' },
  sk_ppid: { nama: 'Keputusan penetapan PPID', kelompok: 'informasi', irama: 'bila_ada' },
  sk_dip: { nama: 'Keputusan Daftar Informasi Publik', kelompok: 'informasi', irama: 'tahunan' },
  sk_dikecualikan: {
    nama: 'Keputusan informasi yang dikecualikan',
    kelompok: 'informasi',
    irama: 'bila_ada',
  },
  lhkpn: { nama: 'Ikhtisar LHKPN', kelompok: 'informasi', irama: 'tahunan' },
  peraturan: { nama: 'Peraturan', kelompok: 'hukum', irama: 'bila_ada' },
  rancangan_peraturan: { nama: 'Rancangan peraturan', kelompok: 'hukum', irama: 'bila_ada' },
  sk: { nama: 'Surat keputusan', kelompok: 'hukum', irama: 'bila_ada' },
  surat_edaran: { nama: 'Surat edaran', kelompok: 'hukum', irama: 'bila_ada' },
  penelitian: { nama: 'Hasil penelitian', kelompok: 'lainnya', irama: 'bila_ada' },
  laporan: { nama: 'Laporan', kelompok: 'lainnya', irama: 'bila_ada' },
  lainnya: { nama: 'Dokumen lain', kelompok: 'lainnya', irama: 'bila_ada' },
} as const satisfies Record<string, JenisDokumenWords>;

export type JenisDokumen = keyof typeof JENIS_DOKUMEN;
