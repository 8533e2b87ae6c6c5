import type { PageTexts } from '../koleksi.ts';

/** Names of kinds and groups stand in `jenis-dokumen.ts`. */
export const texts = {
  judul: 'Dokumen',
  ringkasan: 'Perencanaan, kinerja, keuangan, dan pelayanan.',
  satuan: 'dokumen',
  kosong: 'Belum ada dokumen yang dimuat.',
  kelengkapan: 'Kelengkapan menurut tahun',
  kelengkapanJelas: 'Tahun yang kosong ditunjukkan apa adanya.',
  belumAda: 'Belum ada',
  jenis: 'Jenis dokumen',
  tahun: 'Tahun',
  periode: 'Periode',
  nomor: 'Nomor',
  ditetapkan: 'Ditetapkan',
  ukuran: 'Ukuran',
  halaman: 'Tebal',
  halamanSatuan: 'hlm.',
  unduh: 'Unduh',
  buka: 'Buka di situs lain',
  tanpaRingkasan: 'Ringkasan belum ditulis.',
  status: { berlaku: 'Berlaku', diubah: 'Sudah diubah', dicabut: 'Sudah dicabut', rancangan: 'Rancangan' },
} as const satisfies PageTexts;
