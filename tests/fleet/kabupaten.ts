import { JENIS } from '../../src/koleksi/jenis.ts';
import type { Tree } from './workspace.ts';

const PALET = { p9: '#0d3a2d', p7: '#125c46', p5: '#2c8967', p2: '#b9d9cb', p1: '#e3f0e9', p0: '#f3f8f5' };

const IDENTITAS = {
  kode: '99.01',
  nama: 'Kabupaten Contoh',
  nama_pendek: 'Contoh',
  provinsi: 'Jawa Contoh',
  zona_waktu: 'Asia/Jayapura',
  domain: 'contohkab.go.id',
  kotak: [110.1, -7.9, 110.6, -7.4],
  lcc: { nama: 'Pusat Komando Contoh', singkatan: 'PKC', host: 'lcc.contohkab.go.id', palet: 'rimba' },
  palet: { rimba: PALET },
  palet_jenis: Object.fromEntries(JENIS.map((jenis) => [jenis, 'rimba'])),
};

const rowOf = (id: string): Tree => ({
  id,
  nama: `Dinas ${id}`,
  singkatan: id,
  jenis: 'dinas',
  host: `${id}.contohkab.go.id`,
  status: 'belum',
  bukti: 'asumsi',
});

/** `_kabupaten/` of a small kabupaten that is not ours, with these sites in its register. */
export const kabupatenOf = (...ids: string[]): Tree => ({
  // YAML reads JSON as it is.
  '_kabupaten/kabupaten.yaml': JSON.stringify(IDENTITAS),
  '_kabupaten/register.yaml': JSON.stringify({ situs: ids.map(rowOf) }),
  '_kabupaten/tautan.yaml': JSON.stringify({
    tautan: [{ id: 'lapor', label: 'SP4N-LAPOR!', url: 'https://www.lapor.go.id', bukti: 'terverifikasi' }],
  }),
  '_kabupaten/wilayah.csv': 'kode;nama;jenis;induk\n',
  '_kabupaten/urusan.csv': 'kode;nama\n',
});

/** A situs with one berita. */
export const situsOf = (id: string, judul: string): Tree => ({
  [`${id}/situs.yaml`]: `teks:\n  ringkasan: Ringkasan ${id}.\n`,
  [`${id}/berita/2026-11-20-kabar.md`]: `---\nid: kabar-1\njudul: ${judul}\ntanggal: 2026-11-20\n---\nIsi kabar.\n`,
});
