import { append, BERITA, BERITA_END, type Fault, swap, text, told, without } from './fault.ts';

const ENGLISH = `---
id: hal-baru
judul: About us
diperbarui: 2026-10-01
---

The health office of the district is in charge of the health of the people. You can find the schedule of the clinics
and the names of the villages that are visited by our team. For questions about the services that we offer, please
write to the office with your name.
`;

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

/** What only lowers the score, or is not published. */
export const TOLD: readonly Fault[] = [
  told('program', 'berkas/pasang.exe', 1, 'BRK-10', text('MZ'), { isNew: true }),
  told('halaman web', 'berkas/halaman.html', 1, 'BRK-10', text('<!doctype html>'), { isNew: true }),
  told('SVG berisi perintah', 'gambar/a.svg', 1, 'GBR-06', text(SVG), { isNew: true }),
  told('SVG bernama PNG', 'gambar/a.png', 1, 'GBR-06', text(SVG), { isNew: true }),
  told('NIP', 'pejabat/kepala.md', 10, 'PDP-06', append('NIP 19700112 199503 1 002')),
  told('tautan dipendekkan', BERITA, BERITA_END, 'AMN-03', append('Isi <https://bit.ly/survei>.')),
  told('tautan http', BERITA, BERITA_END, 'AMN-04', append('Buka <http://contohkab.go.id>.')),
  told('tautan http di situs.yaml', 'situs.yaml', 15, 'AMN-04', swap('https://kemkes', 'http://kemkes')),
  told('host kabupaten lain', BERITA, BERITA_END, 'WIL-11', append('Buka <https://contohbaratkab.go.id>.')),
  told('surel gratisan', BERITA, BERITA_END, 'SITE-05', append('Tulis ke dinkes@gmail.com.')),
  told(
    'surel gratisan di situs.yaml',
    'situs.yaml',
    10,
    'SITE-05',
    swap('dinkes@contohkab.go.id', 'dinkes@yahoo.co.id'),
  ),
  told('informasi berkala basi', 'ppid/kinerja.md', 6, 'KIP-01', swap('2026-10-01', '2026-01-01')),
  told('informasi berkala belum ada', 'ppid/kinerja.md', 1, 'KIP-01', without('kategori: kinerja\n'), {
    at: 'ppid',
  }),
  told('serta merta basi', 'ppid/serta-merta.md', 5, 'KIP-03', swap('2026-11-01', '2026-01-01')),
  told('perjanjian belum dimuat', 'ppid/perjanjian.md', 1, 'KIP-04', without('kategori: perjanjian\n'), {
    at: 'ppid',
  }),
  told('DIP tanpa isi', 'ppid/dip.csv', 1, 'KIP-05', without(/^1;berkala.*\n/m), { at: 'ppid' }),
  told(
    'laporan informasi tanpa waktu',
    'ppid/laporan-2025.md',
    6,
    'KIP-06',
    without('  rata_rata_hari: 4.2\n'),
  ),
  told(
    'PPID belum disebut',
    'situs.yaml',
    1,
    'KIP-07',
    without('ppid_pembantu:\n  jabatan: Sekretaris Dinas\n'),
  ),
  told(
    'prosedur tanpa batas waktu',
    'ppid/permohonan.md',
    1,
    'KIP-08',
    swap('10 hari kerja', 'waktu singkat'),
  ),
  told(
    'keberatan tanpa Komisi Informasi',
    'ppid/permohonan.md',
    1,
    'KIP-09',
    swap('Komisi Informasi', 'pengadilan'),
  ),
  told('dikecualikan tanpa alasan', 'ppid/dip.csv', 3, 'KIP-11', without('UU 14/2008 pasal 17 huruf h')),
  told(
    'layanan tanpa jangka waktu',
    'layanan/surat-sehat.md',
    1,
    'YAN-01',
    without('jangka_waktu: 1 hari kerja\n'),
  ),
  told(
    'maklumat belum dimuat',
    'halaman/maklumat-pelayanan.md',
    1,
    'YAN-02',
    swap('Maklumat pelayanan', 'Janji kami'),
    { at: 'halaman', also: ['YAN-03'] },
  ),
  told('pengaduan tanpa alamat', 'situs.yaml', 20, 'YAN-04', without('  alamat: Jalan Merdeka Nomor 12\n')),
  told(
    'kelompok rentan belum disebut',
    'layanan/surat-sehat.md',
    1,
    'YAN-05',
    swap('dan jalur kursi roda', 'yang luas'),
    { at: 'layanan' },
  ),
  told(
    'tarif tanpa dasar',
    'layanan/surat-sehat.md',
    9,
    'YAN-07',
    without('dasar_tarif: Perda 1/2024 pasal 12\n'),
  ),
  told('survei tanpa tindak lanjut', 'skm/survei-2026.md', 8, 'SKM-01', without(/tindak_lanjut:\n.*\n/)),
  told(
    'realisasi basi',
    'program/2026.csv',
    1,
    'KEU-01',
    (text: string) => text.replaceAll('2026-10-31', '2026-02-28'),
    { at: 'program' },
  ),
  told('CALK tahun lalu belum dimuat', 'dokumen/calk.md', 1, 'KEU-02', swap('tahun: 2025', 'tahun: 2023'), {
    at: 'dokumen',
  }),
  told('Renja tahun ini belum dimuat', 'dokumen/renja.md', 1, 'SAK-01', swap('tahun: 2026', 'tahun: 2024'), {
    at: 'dokumen',
  }),
  told('dokumen tanpa tanggal', 'dokumen/dpa.md', 1, 'SAK-02', without('tanggal_penetapan: 2026-01-29\n')),
  told('nomor SiRUP belum ada', 'situs.yaml', 1, 'PBJ-01', without('pengadaan:\n  sirup_id: "123456"\n')),
  told(
    'peraturan tanpa JDIH',
    'dokumen/peraturan.md',
    1,
    'HUK-01',
    swap(/tautan: .*\n/, 'berkas: berkas/renja-2026.pdf\n'),
  ),
  told('alamat tanpa jalan', 'situs.yaml', 2, 'SITE-02', without('  jalan: Jalan Merdeka Nomor 12\n')),
  told('kabar basi', BERITA, 4, 'SITE-08', swap('tanggal: 2026-11-20', 'tanggal: 2026-05-20')),
  told('telepon belum ada', 'situs.yaml', 8, 'PSE-03', (text) =>
    text.replace(/ {2}telepon: \[.*\n/, '').replace(/ {2}telepon: \(.*\n/, ''),
  ),
  told(
    'PDF tanpa ringkasan',
    'dokumen/renja.md',
    8,
    'A11Y-01',
    swap(/ringkasan: .*\n/, 'ringkasan: Singkat.\n'),
  ),
  told('tautan klik di sini', BERITA, BERITA_END, 'A11Y-03', append('[Klik di sini](/layanan/)')),
  told('judul bagian melompat', 'halaman/loket.md', 11, 'A11Y-04', swap('### Petunjuk', '#### Petunjuk')),
  told('halaman berbahasa Inggris', 'halaman/about.md', 1, 'BHS-01', text(ENGLISH), { isNew: true }),
  told(
    'lambang negara',
    'halaman/loket.md',
    9,
    'LMB-01',
    swap('Warga mengantre di loket', 'Garuda Pancasila di dinding'),
  ),
  told('metadata tanpa sumber', 'dataset/kopi.md', 1, 'SDI-02', without('sumber: Laporan penyuluh\n')),
  told('variabel tanpa konsep', 'dataset/kopi.md', 19, 'SDI-03', without('konsep: Petani, ')),
  told('kolom tanpa kode referensi', 'dataset/kopi.md', 20, 'SDI-05', without(', kode_referensi: wilayah')),
  told('jumlah orang terlalu kecil', 'dataset/kopi.csv', 3, 'SDI-06', swap('99.01.06;80', '99.01.06;2')),
  told('walidata keliru', 'dataset/kopi.md', 14, 'SDI-07', swap('walidata: diskominfo', 'walidata: bappeda')),
  told('dataset tanpa lisensi', 'dataset/kopi.md', 1, 'SDI-08', without('lisensi: CC-BY-4.0\n')),
  told(
    'dataset basi',
    'dataset/kopi.md',
    10,
    'SDI-09',
    swap('tanggal_mutakhir: 2026-03-12', 'tanggal_mutakhir: 2025-05-12'),
  ),
  told(
    'judul kolom berbeda',
    'dataset/kopi.csv',
    1,
    'SDI-10',
    swap('kode_wilayah;petani', 'kode_wilayah;jumlah'),
  ),
  told('kode wilayah kabupaten lain', BERITA, 8, 'WIL-01', swap('99.01.05.2001', '98.01.05.2001')),
  told('kode wilayah tidak ada', BERITA, 8, 'WIL-02', swap('99.01.05.2001', '99.01.05.2009')),
  told(
    'nama kecamatan salah eja',
    'situs.yaml',
    5,
    'WIL-06',
    swap('kecamatan: Contohrejo', 'kecamatan: Contohreja'),
  ),
  told('lokasi bertingkat', 'program/2026.csv', 5, 'WIL-07', swap('99.01.05.2001', '99.01.05.2001 99.01.05')),
  told('pekerjaan tanpa lokasi', 'program/2026.csv', 5, 'WIL-08', without('99.01.05.2001')),
  told(
    'bujur dan lintang tertukar',
    'situs.yaml',
    7,
    'WIL-10',
    swap('bujur: 110.35, lintang: -7.65', 'bujur: -7.65, lintang: 80.35'),
  ),
  told('kode pos keliru', 'situs.yaml', 6, 'WIL-12', swap('"57105"', '"57106"')),
];
