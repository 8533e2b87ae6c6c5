import { pdfOf } from '../pdf.ts';
import { zipOf } from '../zip.ts';
import { append, BERITA, BERITA_END, type Fault, held, swap, text } from './fault.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

const docxOf = (words: string): Uint8Array =>
  zipOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`,
  });

/** What may not go out, and what the reader and the model refuse. */
export const HELD: readonly Fault[] = [
  held('NIK di tulisan', BERITA, BERITA_END, 'PDP-03', append('Penerima bernomor 3171234505900001.')),
  held('NIK dengan titik', BERITA, BERITA_END, 'PDP-03', append('Penerima 31.7123.4505.9000.01 hadir.')),
  held('NIK dengan spasi', BERITA, BERITA_END, 'PDP-03', append('Penerima 317123 450590 0001 hadir.')),
  held(
    'NIK di bagian atas',
    BERITA,
    3,
    'PDP-03',
    swap('judul: Imunisasi', 'judul: Imunisasi 3171234505900001'),
  ),
  held(
    'NIK di teks pengganti',
    'halaman/loket.md',
    9,
    'PDP-03',
    swap('Warga mengantre', 'Warga 3171-2345-0590-0001'),
  ),
  held('NIK di tabel', 'dataset/kopi.csv', 5, 'PDP-03', append('3171234505900001;9'), { also: ['SDI-10'] }),
  held(
    'NIK di tabel program',
    'program/2026.csv',
    4,
    'PDP-03',
    swap('Kegiatan fasilitas', 'Bantuan 3171234505900001'),
  ),
  held(
    'NIK di peta',
    'berkas/peta.geojson',
    2,
    'PDP-03',
    text('{ "type": "Feature",\n "properties": { "pemilik": "3171234505900001" },\n "geometry": null }\n'),
    { isNew: true },
  ),
  held('NIK di nama berkas', 'berkas/ktp-3171234505900001.csv', 1, 'PDP-03', text('a;b\n1;2\n'), {
    at: 'berkas/ktp-••••••••••••••••.csv',
    isNew: true,
  }),
  held('NIK di situs.yaml', 'situs.yaml', 3, 'PDP-03', swap('Nomor 12', 'Nomor 12 (3171234505900001)')),
  held(
    'NIK di blok',
    'halaman/blok.mdx',
    6,
    'PDP-03',
    text(
      '---\nid: hal-blok\njudul: Blok\ndiperbarui: 2026-10-01\n---\n<Lipat judul="3171 2345 0590 0001">Isi</Lipat>\n',
    ),
    { isNew: true },
  ),
  held(
    'NIK di PDF',
    'berkas/pindaian.pdf',
    1,
    'PDP-03',
    text(pdfOf('Daftar hadir', 'NIK 3171234505900001')),
    {
      isNew: true,
    },
  ),
  held('NIK di dokumen Word', 'berkas/surat.docx', 1, 'PDP-03', text(docxOf('NIK 3171234505900001')), {
    isNew: true,
  }),
  held(
    'alamat rumah di tabel',
    'berkas/warga.csv',
    1,
    'PDP-02',
    text('nama lengkap;alamat rumah\nFulan;Desa\n'),
    {
      isNew: true,
    },
  ),
  held('program', 'berkas/pasang.exe', 1, 'BRK-10', text('MZ'), { isNew: true }),
  held('halaman web', 'berkas/halaman.html', 1, 'BRK-10', text('<!doctype html>'), { isNew: true }),
  held('dokumen bermakro', 'berkas/surat.docm', 1, 'BRK-17', text('PK\u0003\u0004'), { isNew: true }),
  held(
    'makro di dokumen yang tampak biasa',
    'berkas/surat.docx',
    1,
    'BRK-17',
    text(zipOf({ 'word/document.xml': '<w:document/>', 'word/vbaProject.bin': 'x' })),
    { isNew: true },
  ),
  held('SVG berisi perintah', 'gambar/a.svg', 1, 'GBR-06', text(SVG), { isNew: true }),
  held('SVG bernama PNG', 'gambar/a.png', 1, 'GBR-06', text(SVG), { isNew: true }),
  held(
    'daftar penerima bantuan',
    'berkas/penerima.csv',
    1,
    'PDP-01',
    text('no;nama penerima;desa\n1;Fulan;Sukamaju\n'),
    { isNew: true },
  ),
  held(
    'daftar pasien di halaman',
    'halaman/loket.md',
    19,
    'PDP-01',
    append('| Nama pasien | Desa |\n|---|---|\n| Fulan | Sukamaju |'),
  ),
  held(
    'penyakit bersama nama orang',
    'berkas/penyakit.csv',
    1,
    'PDP-01',
    text('nama;umur;diagnosa\nFulan;40;TBC\n'),
    { isNew: true },
  ),
  held(
    'tanggal lahir pejabat',
    'pejabat/kepala.md',
    10,
    'PDP-02',
    append('Lahir di Contohrejo, 12 Mei 1970.'),
  ),
  held('alamat rumah', BERITA, BERITA_END, 'PDP-02', append('Alamat rumah: Jalan Melati 3.')),
  held('tanggal lahir di tulisan', BERITA, BERITA_END, 'PDP-02', append('Tanggal lahir: 12-05-1970')),
  held('NPWP', BERITA, BERITA_END, 'PDP-02', append('NPWP 01.234.567.8-901.000.')),
  held(
    'tanggal lahir di tabel',
    'berkas/pegawai.csv',
    1,
    'PDP-02',
    text('nama lengkap;tanggal lahir\nFulan;1970-05-12\n'),
    { isNew: true },
  ),
  held('promosi judi', BERITA, BERITA_END, 'AMN-01', append('Daftar slot gacor terpercaya.')),
  held(
    'tautan judi',
    BERITA,
    BERITA_END,
    'AMN-01',
    append('Lihat [kabar](https://slot88-maxwin.contoh.com).'),
  ),
  held('promosi obat', BERITA, BERITA_END, 'AMN-01', append('Jual cytotec asli.')),
  held(
    'tautan menyamar',
    BERITA,
    BERITA_END,
    'AMN-02',
    append('Buka [lapor.go.id](https://lapor.contoh.com).'),
  ),
  held(
    'tautan hampir tidak terlihat',
    BERITA,
    BERITA_END,
    'AMN-02',
    append('Selesai[.](https://contoh.com)'),
  ),
  held('rumus di tabel', 'dataset/kopi.csv', 3, 'AMN-05', swap('99.01.06;80', '99.01.06;=cmd|calc')),
  held(
    'teks pengganti nama berkas',
    BERITA,
    6,
    'A11Y-02',
    swap('Kader menimbang anak di posyandu', 'IMG-20260310-WA0042'),
  ),
  held('perintah program', BERITA, BERITA_END, 'MDX-05', append('<script>alert(1)</script>')),
  held('halaman tujuan tidak ada', 'halaman/loket.md', 13, 'TAU-01', swap('(/layanan/)', '(/layanann/)')),
  held('kunci salah eja', BERITA, 6, 'ISI-01', swap('gambar_alt', 'gambr_alt')),
  held('tanggal tidak ada', BERITA, 4, 'ISI-04', swap('2026-11-20', '2026-02-30')),
];
