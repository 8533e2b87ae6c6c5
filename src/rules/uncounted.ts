/**
 * - `diperiksa_manusia`: no machine can judge it
 * - `dijamin`: every situs fulfils it, whatever is written
 */
export type Uncounted = 'diperiksa_manusia' | 'dijamin';

export interface UncountedRecord {
  kode: string;
  judul: string;
  tingkat: 'wajib' | 'anjuran';
  cara: Uncounted;
  /** Why it has no check, and what holds instead. */
  alasan: string;
  dasar_hukum: readonly string[];
}

/** Rules that never count, each with its reason; none of them has a folder. */
export const uncounted: readonly UncountedRecord[] = [
  {
    kode: 'KIP-02',
    judul: 'Informasi mudah dijangkau dan mudah dipahami',
    tingkat: 'wajib',
    cara: 'diperiksa_manusia',
    alasan:
      'PPID ada di menu setiap situs dan setiap halaman dapat dicari; apakah bahasanya mudah dipahami hanya dapat dinilai pembacanya.',
    dasar_hukum: ['UU 14/2008 pasal 9 ayat 4 dan 10 ayat 2'],
  },
  {
    kode: 'KIP-10',
    judul: 'Informasi yang dikecualikan tidak dimuat',
    tingkat: 'wajib',
    cara: 'diperiksa_manusia',
    alasan:
      'Apakah sebuah tulisan memuat rahasia hanya dapat dinilai PPID dengan uji konsekuensi. Angka dan daftar data pribadi dicegah oleh PDP-01, PDP-02, dan PDP-03; tautan ke isi yang dikecualikan diperiksa KIP-11.',
    dasar_hukum: ['UU 14/2008 pasal 17 huruf a, c, g, h, dan i'],
  },
  {
    kode: 'KIP-12',
    judul: 'Keterangan tentang jabatan publik bukan rahasia',
    tingkat: 'anjuran',
    cara: 'dijamin',
    alasan:
      'Nama, jabatan, dan kontak resmi pejabat diterima dan ditampilkan; isian pribadi ditolak saat dibaca.',
    dasar_hukum: ['UU 14/2008 pasal 18 ayat 2 huruf b'],
  },
  {
    kode: 'SITE-01',
    judul: 'Nama resmi dan nama kabupaten di kepala halaman',
    tingkat: 'wajib',
    cara: 'dijamin',
    alasan: 'Kepala setiap halaman memuat nama dari register dan nama kabupaten.',
    dasar_hukum: ['Panduan situs pemerintah daerah, Depkominfo 2003'],
  },
  {
    kode: 'SITE-03',
    judul: 'Pencarian tersedia',
    tingkat: 'wajib',
    cara: 'dijamin',
    alasan: 'Setiap situs punya halaman pencarian atas semua isinya.',
    dasar_hukum: ['Panduan situs pemerintah daerah, Depkominfo 2003'],
  },
  {
    kode: 'SITE-07',
    judul: 'Peta situs dan halaman tidak ditemukan berbahasa Indonesia',
    tingkat: 'anjuran',
    cara: 'dijamin',
    alasan: 'Keduanya dibuat untuk setiap situs.',
    dasar_hukum: ['Panduan situs pemerintah daerah, Depkominfo 2003'],
  },
  {
    kode: 'PDP-04',
    judul: 'Petugas pelindungan data pribadi dan pemberitahuan kebocoran',
    tingkat: 'wajib',
    cara: 'diperiksa_manusia',
    alasan: 'Penunjukan petugas dan cara memberitahu kebocoran terjadi di luar situs.',
    dasar_hukum: ['UU 27/2022 pasal 46 dan 53 ayat 1 huruf a'],
  },
  {
    kode: 'PDP-05',
    judul: 'Pemberitahuan pelindungan data, tanpa pelacak',
    tingkat: 'wajib',
    cara: 'dijamin',
    alasan:
      'Setiap situs punya halaman /privasi/, dan tidak satu pun halamannya mengambil sesuatu dari situs lain; TER-03 memeriksanya pada situs yang sudah jadi.',
    dasar_hukum: ['UU 27/2022 pasal 16 ayat 2 dan 27', 'PP 71/2019 pasal 14 dan 29 huruf g'],
  },
  {
    kode: 'PSE-01',
    judul: 'Sistem dan data berada di Indonesia',
    tingkat: 'wajib',
    cara: 'diperiksa_manusia',
    alasan: 'Letak peladen tidak terlihat dari isi situs; lihat kontrak penyedia peladen.',
    dasar_hukum: ['PP 71/2019 pasal 20 ayat 2–4'],
  },
  {
    kode: 'PSE-02',
    judul: 'Kode sumber dan dokumentasi diserahkan',
    tingkat: 'wajib',
    cara: 'diperiksa_manusia',
    alasan: 'Seluruh kode sumber dan dokumentasi ada di repositori ini; penyerahannya dicatat di luar situs.',
    dasar_hukum: ['PP 71/2019 pasal 9 ayat 1'],
  },
  {
    kode: 'SDI-11',
    judul: 'Katalog data dalam bentuk DCAT',
    tingkat: 'anjuran',
    cara: 'dijamin',
    alasan: 'Setiap situs menerbitkan /dcat.jsonld; nama di portal data diambil dari register.',
    dasar_hukum: ['Perpres 39/2019 (belum dibaca)'],
  },
  {
    kode: 'WIL-09',
    judul: 'Peta diberi keterangan indikatif dan sumbernya',
    tingkat: 'wajib',
    cara: 'dijamin',
    alasan:
      'Setiap peta yang digambar program memuat kalimat "peta indikatif, bukan rujukan batas resmi" dan kredit dari data kabupaten.',
    dasar_hukum: ['Lisensi data batas wilayah'],
  },
];
