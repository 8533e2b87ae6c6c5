/**
 * Types of the feed, version 1, for whoever reads it. Made from the schemas by `npm run skema`; copy this file as it is.
 *
 * Readers ignore keys that are not here, and take choices that are not listed: 1.x only adds.
 */

export interface SitusAlamatKoordinat {
  /** Bujur. Derajat bujur, angka yang besar; titik untuk pecahan. */
  bujur: number;
  /** Lintang. Derajat lintang; minus di selatan khatulistiwa. */
  lintang: number;
  /** Keterangan titik. Apa yang ada di titik ini. */
  keterangan?: string | null;
}

export interface SitusAlamat {
  /** Jalan. Nama jalan dan nomor. */
  jalan?: string | null;
  /** Desa atau kelurahan. Nama tanpa kata Desa atau Kelurahan. */
  desa_kelurahan?: string | null;
  /** Kecamatan. Nama tanpa kata Kecamatan. */
  kecamatan?: string | null;
  /** Kode pos. Lima angka. */
  kode_pos?: string | null;
  /** Petunjuk arah. Patokan yang mudah dikenali. */
  petunjuk?: string | null;
  /** Titik kantor. Bujur dan lintang kantor. Aplikasi peta biasanya menulis lintang lebih dahulu. */
  koordinat?: SitusAlamatKoordinat | null;
}

export interface SitusKontakMediaSosial {
  /** Nama media. Facebook, Instagram, YouTube … */
  nama: string;
  /** Alamat. Alamat lengkap akun resmi. */
  url: string;
}

export interface SitusKontak {
  /** Telepon. Nomor telepon kantor dengan kode daerah; boleh lebih dari satu. */
  telepon?: string[] | null;
  /** Faksimile. Nomor faksimile kantor, bila masih dipakai. */
  faks?: string | null;
  /** Surel. Alamat surel resmi yang berakhiran go.id. */
  surel?: string | null;
  /** WhatsApp. Nomor WhatsApp layanan, bukan nomor pribadi. */
  whatsapp?: string | null;
  /** Media sosial. Akun resmi saja. */
  media_sosial?: SitusKontakMediaSosial[] | null;
}

export interface SitusJamPelayanan {
  /** Hari. Satu hari, beberapa hari dengan koma, atau dari hari sampai hari. */
  hari: string;
  /** Buka. Jam dan menit. Kosongkan bila tutup. */
  buka?: string | null;
  /** Tutup. Jam dan menit. */
  tutup?: string | null;
  /** Istirahat. Dari jam sampai jam. */
  istirahat?: string | null;
  /** Keterangan. Misalnya loket, ruang, atau masa berlakunya. */
  keterangan?: string | null;
}

/** Gambar. */
export interface Gambar {
  /** Alamat. Alamat di dalam situs, diawali garis miring, atau alamat lengkap di situs lain. */
  url: string;
  /** Lebar. Lebar dalam piksel. */
  lebar?: number | null;
  /** Tinggi. Tinggi dalam piksel. */
  tinggi?: number | null;
}

export interface SitusKepala {
  /** Jabatan. Sebutan jabatan. Kosongkan bila sama dengan sebutan umum, seperti Kepala Dinas atau Camat. */
  jabatan?: string | null;
  /** Nama. Nama dan gelar. Jangan menulis NIP atau tanggal lahir. */
  nama?: string | null;
  /** Status jabatan. definitif, plt, plh, atau pj. */
  status?: 'definitif' | 'plt' | 'plh' | 'pj' | (string & Record<never, never>) | null;
  /** Sejak. Hari mulai memegang jabatan. */
  sejak?: string | null;
  /** Gambar. Gambar dalam ukuran terbesarnya. */
  gambar?: Gambar | null;
  /** Teks pengganti foto. Apa yang terlihat pada foto, untuk pembaca layar. */
  gambar_alt?: string | null;
}

export interface SitusTautan {
  /** Tulisan tautan. Kata-kata yang dibaca warga. */
  label: string;
  /** Alamat. Alamat lengkap. */
  url: string;
}

export interface SitusTeks {
  /** Kalimat pengantar. Satu kalimat untuk warga: apa yang dikerjakan kantor ini. */
  ringkasan?: string | null;
  /** Kedudukan. Kepada siapa kantor ini bertanggung jawab. */
  kedudukan?: string | null;
  /** Tugas. Tugas menurut peraturan. */
  tugas?: string | null;
  /** Fungsi. Satu fungsi satu baris. */
  fungsi?: string[] | null;
  /** Dasar hukum. Satu peraturan satu baris, dari yang nasional ke yang daerah. */
  dasar_hukum?: string[] | null;
  /** Asal tugas dan fungsi. Tulis perbup sesudah naskah Peraturan Bupati dimuat. */
  label?: 'ringkasan_nasional' | 'perbup' | (string & Record<never, never>) | null;
  /** Keyakinan. teks bila dibaca dalam peraturannya, laman bila dari laman lain, umum bila pengetahuan umum. */
  keyakinan?: 'teks' | 'laman' | 'umum' | (string & Record<never, never>) | null;
  /** Sambutan. Sambutan kepala kantor, bila ada. */
  sambutan?: string | null;
  /** Visi. Visi Bupati menurut RPJMD, disalin utuh. */
  visi?: string | null;
  /** Misi. Misi Bupati menurut RPJMD, satu misi satu baris. */
  misi?: string[] | null;
}

export interface SitusPpidPembantu {
  /** Jabatan. Sebut jabatannya, bukan data pribadinya. */
  jabatan?: string | null;
  /** Alamat. Tempat menyerahkan surat. */
  alamat?: string | null;
  /** Telepon. Nomor telepon kantor. */
  telepon?: string | null;
  /** Surel. Alamat surel resmi yang berakhiran go.id. */
  surel?: string | null;
}

export interface SitusPengaduan {
  /** Pengelola pengaduan. Nama atau jabatan yang bertanggung jawab atas pengaduan. */
  pengelola?: string | null;
  /** Alamat. Tempat menyerahkan surat. */
  alamat?: string | null;
  /** Telepon. Nomor telepon kantor. */
  telepon?: string | null;
  /** Surel. Alamat surel resmi yang berakhiran go.id. */
  surel?: string | null;
}

export interface SitusPengadaan {
  /** Nomor satuan kerja di SiRUP. Angka pada alamat halaman SiRUP milik kantor ini. */
  sirup_id?: string | null;
  /** Alamat LPSE. Isi bila berbeda dari LPSE kabupaten. */
  lpse_url?: string | null;
}

export interface SitusAksesibilitas {
  /** Tanggal ditinjau. Hari terakhir seseorang di kantor ini memeriksa situs dengan pedoman aksesibilitas. */
  ditinjau?: string | null;
  /** Lama menjawab. Paling lama berapa hari kerja kantor ini menjawab kendala. Kosongkan bila belum ditetapkan. */
  jawab_hari_kerja?: number | null;
}

/** Situs. */
export interface Situs {
  /** Tanda pengenal. Tetap selama badan ini ada. */
  id: string;
  /** Nama resmi. Nama lengkap. */
  nama: string;
  /** Singkatan. Sebutan pendek. */
  singkatan: string;
  /** Jenis. Jenis perangkat daerah atau unit kerja. */
  jenis:
    | 'sekretariat_daerah'
    | 'sekretariat_dprd'
    | 'inspektorat'
    | 'dinas'
    | 'badan'
    | 'kecamatan'
    | 'rsud'
    | 'puskesmas'
    | 'kelurahan'
    | 'uptd'
    | 'bagian'
    | 'satuan_pendidikan'
    | (string & Record<never, never>);
  /** Induk. Badan di atasnya; null bila tidak ada. */
  induk?: string | null;
  /** Nama host. Tempat situs. */
  host: string;
  /** Kode wilayah. Wilayah kerjanya: kabupaten, kecamatan, atau kelurahan. */
  kode_wilayah: string;
  /** Kode SKPD. Kode SIPD; null bila belum diketahui. */
  kode_skpd?: string | null;
  /** Bidang urusan. Kode bidang urusan yang dipegang. */
  urusan: string[];
  /** Alamat. Tempat kantor. */
  alamat?: SitusAlamat | null;
  /** Kontak. Cara menghubungi kantor. */
  kontak?: SitusKontak | null;
  /** Jam pelayanan. Satu baris untuk hari yang jamnya sama. */
  jam_pelayanan?: SitusJamPelayanan[] | null;
  /** Kepala kantor. Jabatan, nama, dan statusnya. */
  kepala?: SitusKepala | null;
  /** Pendahulu. Badan yang digantikannya. */
  pendahulu: string[];
  /** Penerus. Badan penggantinya; null bila tidak ada. */
  penerus?: string[] | null;
  /** Aktif sejak. Hari pertama badan ini bekerja dengan nama ini; tidak ada bila tidak tercatat. */
  aktif_sejak?: string | null;
  /** Aktif sampai. Hari terakhir badan ini bertugas sebelum digantikan; tidak ada selama masih bertugas. */
  aktif_sampai?: string | null;
  /** Tautan terkait. Tautan yang sering dibutuhkan warga; tautan wajib kabupaten sudah ada di kaki halaman. */
  tautan?: SitusTautan[] | null;
  /** Teks profil. Tugas, fungsi, dasar hukum, dan teks lain di halaman profil. */
  teks?: SitusTeks | null;
  /** PPID Pembantu. Pejabat yang melayani permintaan informasi di kantor ini. */
  ppid_pembantu?: SitusPpidPembantu | null;
  /** Pengaduan. Penanggung jawab pengaduan dan cara menghubunginya. */
  pengaduan?: SitusPengaduan | null;
  /** Pengadaan. Tempat pengadaan kantor ini diumumkan. */
  pengadaan?: SitusPengadaan | null;
  /** Aksesibilitas. Kapan kantor ini meninjau aksesibilitas situsnya, dan berapa lama menjawab kendala. */
  aksesibilitas?: SitusAksesibilitas | null;
  /** Tanggal diperbarui. Hari terakhir isi berkas ini diubah. */
  diperbarui?: string | null;
  /** Contoh. Tulis true bila seluruhnya hanya contoh, atau sebut isian mana yang hanya contoh. */
  contoh?: true | string[] | null;
}

export interface KoleksiSatuBagian {
  /** Alamat bagian. Alamat di dalam situs; isinya tidak pernah berubah selama alamatnya sama. */
  url: string;
  /** Jumlah. Banyaknya isian. */
  jumlah: number;
  /** Ukuran. Banyaknya bita. */
  ukuran: number;
  /** SHA-256. Sidik jari isi berkas, heksadesimal huruf kecil. */
  sha256: string;
}

export interface KoleksiSatu {
  /** Jumlah. Banyaknya isian. */
  jumlah: number;
  /** Diperbarui. Hari perubahan terbaru dalam koleksi ini. */
  diperbarui?: string | null;
  /** Bagian. Berkas tempat isiannya; kosong bila belum ada isian. */
  bagian: KoleksiSatuBagian[];
}

export interface Alihkan {
  /** Alamat lama. Alamat di situs ini yang tidak dipakai lagi. */
  lama: string;
  /** Alamat baru. Alamat di situs ini, atau alamat lengkap di situs lain. */
  baru: string;
}

export interface KepatuhanSyaratDasar {
  /** Terpenuhi. Banyaknya yang sudah ada. */
  terpenuhi: number;
  /** Dari. Banyaknya semua syarat dasar. */
  dari: number;
  /** Belum ada. Kunci syarat yang belum ada: alamat, telepon, jam, kepala, tugas, layanan, pengaduan, ppid, dokumen, kabar. */
  belum?: string[] | null;
}

export interface KepatuhanHasil {
  /** Kode aturan. Kode yang tidak pernah berubah. */
  kode: string;
  /** Status. Hasil pemeriksaan aturan ini. */
  status:
    | 'lulus'
    | 'sebagian'
    | 'gagal'
    | 'tidak_berlaku'
    | 'tidak_dapat_diperiksa'
    | (string & Record<never, never>);
  /** Dijaga program. Terpenuhi karena tidak ada yang dilarang, atau karena program menjaminnya; tidak masuk hitungan "dikerjakan". */
  dijaga?: boolean | null;
  /** Bukti. Alamat halaman yang memenuhi aturan ini. */
  bukti?: string | null;
}

export interface Kepatuhan {
  /** Versi aturan. Himpunan aturan yang dipakai. */
  aturan: string;
  /** Skor. Nol sampai seratus; null bila tidak ada yang dinilai. */
  skor?: number | null;
  /** Skor wajib. Skor dari aturan yang wajib saja. */
  skor_wajib?: number | null;
  /** Dikerjakan. Nol sampai seratus: yang terpenuhi oleh isi badan itu sendiri; null bila tidak ada angkanya. */
  dikerjakan?: number | null;
  /** Syarat dasar. Yang paling dulu dibutuhkan warga dari sebuah situs; null bila tidak ada angkanya. */
  syarat_dasar?: KepatuhanSyaratDasar | null;
  /** Hasil. Satu baris tiap aturan. */
  hasil: KepatuhanHasil[];
}

/** Manifes umpan data satu situs. */
export interface Manifes {
  /** Skema. Alamat skema yang dipenuhi dokumen ini. */
  $schema?: string | null;
  /** Versi. Versi bentuk data; 1.x hanya menambah. */
  versi: string;
  /** Tanggal. Hari sejak kapan situs ini seperti sekarang; bukan hari pembangunannya. */
  tanggal: string;
  /** Situs. Pemilik umpan data ini. */
  situs: Situs;
  /** Koleksi. Semua koleksi yang dikenal situs ini, juga yang masih kosong. */
  koleksi: Record<string, KoleksiSatu>;
  /** Tautan. Bentuk lain dari data yang sama. */
  tautan: Record<string, string>;
  /** Alihan. Alamat lama dan alamat barunya; tidak ada bila belum ada yang pindah. */
  alihkan?: Alihkan[] | null;
  /** Kepatuhan. Hasil pemeriksaan aturan sejak `tanggal`. */
  kepatuhan?: Kepatuhan | null;
}

export interface DaftarSitusSitusDilaporkan {
  /** Keadaan yang dilaporkan. Keadaan menurut sumber itu, bukan menurut pemeriksaan sendiri. */
  status: 'belum' | 'terdaftar' | 'terhubung' | 'terbatas' | 'dihentikan' | (string & Record<never, never>);
  /** Nama menurut sumber. Nama seperti ditulis sumber, hanya bila berbeda dari nama resmi di daftar ini. */
  nama?: string | null;
  /** Sumber. Siapa yang melaporkan: nama media dan judul berita, atau nomor surat. */
  sumber: string;
  /** Alamat sumber. Alamat lengkap halaman sumber, bila ada. */
  alamat?: string | null;
  /** Tanggal sumber. Hari sumber itu terbit. Kosongkan bila tidak diketahui. */
  tanggal?: string | null;
}

export interface DaftarSitusSitus {
  /** Tanda pengenal. Tetap selama badan ini ada. */
  id: string;
  /** Nama resmi. Nama lengkap. */
  nama: string;
  /** Jenis. Jenis perangkat daerah atau unit kerja. */
  jenis:
    | 'sekretariat_daerah'
    | 'sekretariat_dprd'
    | 'inspektorat'
    | 'dinas'
    | 'badan'
    | 'kecamatan'
    | 'rsud'
    | 'puskesmas'
    | 'kelurahan'
    | 'uptd'
    | 'bagian'
    | 'satuan_pendidikan'
    | (string & Record<never, never>);
  /** Induk. Badan di atasnya. */
  induk?: string | null;
  /** Nama host. Tempat situs. */
  host: string;
  /** Umpan. Alamat lengkap manifesnya. */
  umpan: string;
  /** Keadaan pendaftaran. belum, terdaftar, terhubung, terbatas, atau dihentikan; hasil pemeriksaan pengelola register. */
  status?:
    | 'belum'
    | 'terdaftar'
    | 'terhubung'
    | 'terbatas'
    | 'dihentikan'
    | (string & Record<never, never>)
    | null;
  /** Keadaan sejak. Hari keadaan itu mulai; null bila tidak diketahui. */
  status_sejak?: string | null;
  /** Yang dilaporkan pihak lain. Keadaan menurut sumber lain. Tampilkan dengan sumbernya; jangan menghitungnya sebagai terhubung. */
  dilaporkan?: DaftarSitusSitusDilaporkan | null;
  /** Dikerjakan. Nol sampai seratus: yang terpenuhi oleh isi badan itu sendiri; null bila tidak ada angkanya. */
  dikerjakan?: number | null;
  /** Syarat dasar. Yang paling dulu dibutuhkan warga dari sebuah situs; null bila tidak ada angkanya. */
  syarat_dasar?: KepatuhanSyaratDasar | null;
  /** Diperiksa. Hari terakhir situs ini dibangun, atau dipastikan masih sesuai dengan isinya. */
  diperiksa?: string | null;
}

/** Daftar semua situs satu kabupaten. */
export interface DaftarSitus {
  /** Situs. Satu baris tiap badan. */
  situs: DaftarSitusSitus[];
}

export interface IntegritasBerkas {
  /** Berkas. Letak di bawah folder situs. */
  path: string;
  /** Ukuran. Banyaknya bita. */
  ukuran: number;
  /** SHA-256. Sidik jari isi berkas, heksadesimal huruf kecil. */
  sha256: string;
}

/** Daftar semua berkas terbitan satu situs. */
export interface Integritas {
  /** Versi. Versi bentuk data; 1.x hanya menambah. */
  versi: string;
  /** Situs. Pemilik daftar ini. */
  situs: string;
  /** Berkas. Urut menurut letaknya. */
  berkas: IntegritasBerkas[];
}

/** Tanda tangan daftar berkas satu situs. */
export interface TandaTangan {
  /** Versi. Versi bentuk data; 1.x hanya menambah. */
  versi: string;
  /** Nama host. Tempat terbitan ini. */
  host: string;
  /** Situs. Pemilik terbitan ini. */
  situs: string;
  /** Rilis. Nama terbitan. */
  rilis: string;
  /** Urutan. Bertambah pada setiap terbitan; yang lebih kecil dari yang pernah dilihat ditolak. */
  urutan: number;
  /** Waktu. Saat ditandatangani. */
  waktu: string;
  /** SHA-256. Sidik jari integritas.json, persis seperti diterbitkan. */
  sha256: string;
  /** Tanda kunci. Kunci yang dipakai. */
  kunci: string;
  /** Tanda tangan. Ed25519 atas bentuk baku RFC 8785 dari keenam isian di atas, base64url. */
  tanda_tangan: string;
}

export interface Item<Data = Record<string, unknown>> {
  /** Tanda pengenal. Tetap sama walau alamatnya berubah; unik di dalam situs dan koleksinya. */
  id: string;
  /** Alamat. Alamat halaman di dalam situs, diawali garis miring. */
  url: string;
  /** Judul. Judul isian, sebagai teks. */
  judul: string;
  /** Ringkasan. Satu atau dua kalimat; null bila belum ada. */
  ringkasan?: string | null;
  /** Diterbitkan. Hari isian ini berlaku; null bila tidak diketahui. */
  diterbitkan?: string | null;
  /** Diperbarui. Hari isinya terakhir diubah; null bila tidak diketahui. */
  diperbarui?: string | null;
  /** Berlaku sampai. Hari terakhir isian ini berlaku. */
  berlaku_sampai?: string | null;
  /** Ditinjau sebelum. Hari terakhir isinya harus diperiksa kembali; lewat hari itu isinya mungkin sudah usang. */
  tinjau_sebelum?: string | null;
  /** Contoh. Bernilai true bila isinya hanya contoh dan belum menyatakan keadaan sebenarnya. */
  contoh?: boolean | null;
  /** SHA-256. Sidik jari isian ini tanpa kunci sha256, dalam bentuk baku RFC 8785. */
  sha256: string;
  /** Isian. Kunci milik koleksinya sendiri. */
  data: Data;
}

/** Bagian umpan data dari koleksi apa pun. */
export interface Bagian<Data = Record<string, unknown>> {
  /** Versi. Versi bentuk data; 1.x hanya menambah. */
  versi: string;
  /** Situs. Tanda pengenal situs pemilik bagian ini. */
  situs: string;
  /** Koleksi. Nama koleksi isiannya. */
  koleksi: string;
  /** Isi. Isian dalam bagian ini, urut menurut id. */
  isi: Item<Data>[];
}

/** Halaman. */
export interface DataHalaman {
  /** Tempat di menu. Di bawah menu mana halaman ini muncul. "utama" berarti di menu paling atas, "tidak" berarti tidak di menu. Bila kosong: di bawah Profil. */
  menu?:
    | 'profil'
    | 'layanan'
    | 'dokumen'
    | 'ppid'
    | 'utama'
    | 'tidak'
    | (string & Record<never, never>)
    | null;
  /** Urutan. Angka kecil tampil lebih dahulu; tanpa angka dianggap 500. */
  urutan?: number | null;
  /** Asal isi. Isi "ringkasan_nasional" bila teksnya ringkasan peraturan nasional, "perbup" bila menurut peraturan bupati. */
  label?: 'ringkasan_nasional' | 'perbup' | (string & Record<never, never>) | null;
  /** Dasar hukum. Peraturan yang menjadi sumber isi halaman; satu peraturan satu baris. */
  dasar_hukum?: string[] | null;
  /** Gambar. Gambar dalam ukuran terbesarnya. */
  gambar?: Gambar | null;
  /** Teks pengganti gambar. Apa yang terlihat pada gambar, untuk pembaca layar. */
  gambar_alt?: string | null;
  /** Kata kunci. Kata yang dipakai warga saat mencari, terutama yang tidak ada di judul. */
  kata_kunci?: string[] | null;
  /** Penanggung jawab. Bidang atau jabatan yang menjaga isi halaman ini. */
  penanggung_jawab?: string | null;
  /** Ditinjau setiap. Berapa lama sekali isi halaman ini diperiksa kembali. Bila kosong, dipakai kebiasaan koleksinya. */
  tinjau_setiap?: string | null;
  /** Tanggal ditinjau. Hari terakhir isinya diperiksa, walau tidak ada yang diubah. */
  ditinjau?: string | null;
  /** Belum diisi. Isi "ya" bila halaman ini menunggu isi dari unit kerja. */
  belum_diisi?: boolean | null;
  /** Menunggu konfirmasi. Isi "ya" selama isinya belum diperiksa unit kerja; hapus barisnya bila sudah sesuai. */
  draf_konfirmasi?: boolean | null;
}

/** Pejabat. */
export interface DataPejabat {
  /** Nama. Nama dan gelar. Kosongkan bila jabatan lowong atau namanya belum dapat dimuat. Jangan menulis NIP atau tanggal lahir. */
  nama?: string | null;
  /** Jabatan. Sebutan jabatan lengkap. */
  jabatan: string;
  /** Atasan. Nama berkas pejabat di atasnya, tanpa ".md". Kosongkan bagi pimpinan tertinggi. */
  atasan?: string | null;
  /** Status jabatan. definitif, plt, plh, pj, atau lowong. */
  status?: 'definitif' | 'plt' | 'plh' | 'pj' | 'lowong' | (string & Record<never, never>) | null;
  /** Mulai menjabat. Hari mulai memegang jabatan, atau hari jabatan mulai lowong. */
  mulai?: string | null;
  /** Selesai menjabat. Hari terakhir memegang jabatan. Kosongkan bila masih menjabat. */
  selesai?: string | null;
  /** Eselon. Angka Romawi, titik, lalu a atau b. */
  eselon?: string | null;
  /** Jumlah orang. Untuk kelompok jabatan fungsional: berapa orang. Namanya tidak perlu ditulis. */
  jumlah?: number | null;
  /** Tugas pokok. Tugas jabatan ini dalam satu atau dua kalimat. */
  tugas?: string | null;
  /** Alamat LHKPN. Alamat pengumuman LHKPN di situs KPK. */
  lhkpn?: string | null;
  /** Urutan. Angka kecil tampil lebih dahulu; tanpa angka dianggap 500. */
  urutan?: number | null;
  /** Gambar. Gambar dalam ukuran terbesarnya. */
  gambar?: Gambar | null;
  /** Teks pengganti gambar. Apa yang terlihat pada gambar, untuk pembaca layar. */
  gambar_alt?: string | null;
  /** Kata kunci. Kata yang dipakai warga saat mencari, terutama yang tidak ada di judul. */
  kata_kunci?: string[] | null;
  /** Penanggung jawab. Bidang atau jabatan yang menjaga isi halaman ini. */
  penanggung_jawab?: string | null;
  /** Ditinjau setiap. Berapa lama sekali isi halaman ini diperiksa kembali. Bila kosong, dipakai kebiasaan koleksinya. */
  tinjau_setiap?: string | null;
  /** Tanggal ditinjau. Hari terakhir isinya diperiksa, walau tidak ada yang diubah. */
  ditinjau?: string | null;
  /** Belum diisi. Isi "ya" bila halaman ini menunggu isi dari unit kerja. */
  belum_diisi?: boolean | null;
  /** Menunggu konfirmasi. Isi "ya" selama isinya belum diperiksa unit kerja; hapus barisnya bila sudah sesuai. */
  draf_konfirmasi?: boolean | null;
}

export interface DataLayananBiayaTarif {
  /** Nama tarif. Untuk apa atau untuk siapa tarif ini. */
  nama: string;
  /** Tarif. Tulis Gratis, atau jumlah rupiah tanpa titik. */
  tarif: 'Gratis' | number;
  /** Satuan tarif. Tarif ini untuk berapa banyak. Kosongkan bila untuk satu kali layanan. */
  satuan?: string | null;
}

/** Berkas. */
export interface Berkas {
  /** Alamat. Alamat di dalam situs, diawali garis miring, atau alamat lengkap di situs lain. */
  url: string;
  /** Jenis berkas. Jenis menurut isinya. */
  jenis?: string | null;
  /** Ukuran. Banyaknya bita. */
  ukuran?: number | null;
  /** SHA-256. Sidik jari isi berkas, heksadesimal huruf kecil. */
  sha256?: string | null;
  /** Jumlah halaman. Banyaknya halaman, bila dapat dibaca. */
  halaman?: number | null;
}

export interface DataLayananFormulir {
  /** Nama formulir. Sebut kegunaannya. */
  nama: string;
  /** Berkas. Berkas yang dapat diunduh. */
  berkas: Berkas;
}

/** Layanan. */
export interface DataLayanan {
  /** Kelompok. Pengelompok di daftar layanan, sama ejaannya di semua layanan. */
  kelompok?: string | null;
  /** Tempat layanan. Bidang, loket, atau kantor tempat layanan ini diurus. */
  unit?: string | null;
  /** Status standar. Isi "draf_konfirmasi" selama belum dikonfirmasi, "ditetapkan" bila standar pelayanannya sudah ditetapkan. */
  status?: 'draf_konfirmasi' | 'ditetapkan' | (string & Record<never, never>) | null;
  /** Dasar hukum. Peraturan yang menjadi dasar layanan ini; tulis nomor, tahun, dan pasalnya, satu peraturan satu baris. */
  dasar_hukum?: string[] | null;
  /** Persyaratan. Semua yang harus dipenuhi pemohon, satu syarat satu baris. Jangan menulis "dan lain-lain". */
  persyaratan?: string[] | null;
  /** Sistem, mekanisme, dan prosedur. Langkah berurutan dari datang sampai menerima hasil, satu langkah satu baris. */
  sistem_mekanisme_prosedur?: string[] | null;
  /** Jangka waktu penyelesaian. Waktu sejak berkas lengkap sampai hasil diterima; tulis angka dan satuannya. */
  jangka_waktu?: string | null;
  /** Biaya. Tulis Gratis, jumlah rupiah tanpa titik, atau daftar nama dan tarif. */
  biaya_tarif?: 'Gratis' | number | DataLayananBiayaTarif[] | null;
  /** Produk pelayanan. Hasil yang diterima pemohon: nama dokumen atau jasa, dan masa berlakunya. */
  produk_pelayanan?: string | null;
  /** Sarana, prasarana, dan fasilitas. Peralatan dan fasilitas yang tersedia, termasuk untuk penyandang disabilitas dan kelompok rentan. */
  sarana_prasarana?: string[] | null;
  /** Kompetensi pelaksana. Pengetahuan, keahlian, dan pengalaman yang harus dimiliki petugas. */
  kompetensi_pelaksana?: string[] | null;
  /** Pengawasan internal. Siapa yang mengendalikan mutu layanan dan bagaimana caranya. */
  pengawasan_internal?: string | null;
  /** Penanganan pengaduan, saran, dan masukan. Saluran, jabatan dan alamat penanggung jawab, serta batas waktu menjawab. */
  penanganan_pengaduan?: string | null;
  /** Jumlah pelaksana. Banyaknya petugas dan perannya, tanpa nama. */
  jumlah_pelaksana?: string | null;
  /** Jaminan pelayanan. Kepastian bahwa layanan diberikan sesuai standar, dan apa yang diperoleh pemohon bila tidak. */
  jaminan_pelayanan?: string | null;
  /** Jaminan keamanan dan keselamatan. Kepastian rasa aman dan bebas dari bahaya, termasuk keamanan data pemohon. */
  jaminan_keamanan?: string | null;
  /** Evaluasi kinerja pelaksana. Cara menilai apakah pelaksanaan sesuai standar. */
  evaluasi_kinerja?: string | null;
  /** Dasar hukum tarif. Peraturan yang menetapkan tarif, atau yang menggratiskannya. */
  dasar_tarif?: string | null;
  /** Formulir. Formulir kosong yang dapat diunduh. */
  formulir?: DataLayananFormulir[] | null;
  /** Alamat layanan daring. Situs tempat layanan ini dapat diajukan tanpa datang. */
  tautan_daring?: string | null;
  /** Banyak dicari. Isi "ya" agar layanan ini tampil di beranda. */
  populer?: boolean | null;
  /** Urutan. Angka kecil tampil lebih dahulu; tanpa angka dianggap 500. */
  urutan?: number | null;
  /** Gambar. Gambar dalam ukuran terbesarnya. */
  gambar?: Gambar | null;
  /** Teks pengganti gambar. Apa yang terlihat pada gambar, untuk pembaca layar. */
  gambar_alt?: string | null;
  /** Kata kunci. Kata yang dipakai warga saat mencari, terutama yang tidak ada di judul. */
  kata_kunci?: string[] | null;
  /** Penanggung jawab. Bidang atau jabatan yang menjaga isi halaman ini. */
  penanggung_jawab?: string | null;
  /** Ditinjau setiap. Berapa lama sekali isi halaman ini diperiksa kembali. Bila kosong, dipakai kebiasaan koleksinya. */
  tinjau_setiap?: string | null;
  /** Tanggal ditinjau. Hari terakhir isinya diperiksa, walau tidak ada yang diubah. */
  ditinjau?: string | null;
  /** Belum diisi. Isi "ya" bila halaman ini menunggu isi dari unit kerja. */
  belum_diisi?: boolean | null;
  /** Menunggu konfirmasi. Isi "ya" selama isinya belum diperiksa unit kerja; hapus barisnya bila sudah sesuai. */
  draf_konfirmasi?: boolean | null;
}

/** Nilai tiap unsur. */
export interface DataSkmUnsur {
  /** Persyaratan. Apakah syarat sesuai dengan jenis layanannya? */
  persyaratan: number;
  /** Sistem, mekanisme, dan prosedur. Apakah prosedurnya mudah? */
  prosedur: number;
  /** Waktu penyelesaian. Apakah waktunya sesuai janji? */
  waktu: number;
  /** Biaya atau tarif. Apakah biayanya wajar dan sesuai yang diumumkan? */
  biaya: number;
  /** Produk spesifikasi jenis pelayanan. Apakah hasilnya sesuai yang dijanjikan? */
  produk: number;
  /** Kompetensi pelaksana. Apakah petugas mampu? */
  kompetensi: number;
  /** Perilaku pelaksana. Apakah petugas sopan dan ramah? */
  perilaku: number;
  /** Penanganan pengaduan, saran, dan masukan. Apakah pengaduan ditangani? */
  pengaduan: number;
  /** Sarana dan prasarana. Apakah sarananya memadai? */
  sarana: number;
}

export interface DataSkmTindakLanjut {
  /** Unsur. Unsur yang diperbaiki. */
  unsur?:
    | 'persyaratan'
    | 'prosedur'
    | 'waktu'
    | 'biaya'
    | 'produk'
    | 'kompetensi'
    | 'perilaku'
    | 'pengaduan'
    | 'sarana'
    | (string & Record<never, never>)
    | null;
  /** Tindakan. Apa yang dilakukan. */
  tindakan: string;
  /** Penanggung jawab tindakan. Jabatan yang melaksanakan. */
  penanggung_jawab?: string | null;
  /** Tenggat. Hari terakhir tindakan harus selesai. */
  tenggat?: string | null;
  /** Keadaan. Keadaan tindakan saat ini. */
  keadaan?: 'direncanakan' | 'berjalan' | 'selesai' | (string & Record<never, never>) | null;
}

export interface DataSkmKarakteristik {
  /** Pengelompokan. Menurut apa responden dikelompokkan. */
  kelompok: string;
  /** Kelompok. Nama kelompoknya. */
  nilai: string;
  /** Jumlah. Banyaknya responden. */
  jumlah: number;
}

export interface DataSkmLampiran {
  /** Nama lampiran. Sebut isinya. */
  nama: string;
  /** Berkas. Berkas yang dapat diunduh. */
  berkas: Berkas;
}

/** Survei kepuasan masyarakat. */
export interface DataSkm {
  /** Tahun. Tahun survei. */
  tahun: number;
  /** Periode. Bulan awal sampai bulan akhir survei. */
  periode: string;
  /** Tanggal. Hari hasilnya diumumkan. */
  tanggal?: string | null;
  /** Responden. Banyaknya orang yang menjawab. */
  responden: number;
  /** Penerima layanan. Perkiraan banyaknya penerima layanan dalam periode itu. */
  populasi?: number | null;
  /** Layanan yang dinilai. Kosongkan bila semua layanan. */
  layanan?: string | null;
  /** Nilai tiap unsur. Rata-rata jawaban kesembilan unsur, 1 sampai 4. IKM dan mutunya dihitung sendiri dari sini. */
  unsur: DataSkmUnsur;
  /** Mutu. Mutu pelayanan menurut IKM. */
  mutu: 'A' | 'B' | 'C' | 'D' | (string & Record<never, never>);
  /** Tindak lanjut. Perbaikan untuk unsur yang rendah. */
  tindak_lanjut?: DataSkmTindakLanjut[] | null;
  /** Siapa yang menjawab. Banyaknya responden menurut kelompok, tanpa nama dan nomor siapa pun. */
  karakteristik?: DataSkmKarakteristik[] | null;
  /** Alamat survei. Alamat kuesioner yang sedang berjalan. */
  tautan_survei?: string | null;
  /** Lampiran. Berkas yang dapat diunduh bersama halaman ini. */
  lampiran?: DataSkmLampiran[] | null;
  /** Gambar. Gambar dalam ukuran terbesarnya. */
  gambar?: Gambar | null;
  /** Teks pengganti gambar. Apa yang terlihat pada gambar, untuk pembaca layar. */
  gambar_alt?: string | null;
  /** Kata kunci. Kata yang dipakai warga saat mencari, terutama yang tidak ada di judul. */
  kata_kunci?: string[] | null;
  /** Penanggung jawab. Bidang atau jabatan yang menjaga isi halaman ini. */
  penanggung_jawab?: string | null;
  /** Ditinjau setiap. Berapa lama sekali isi halaman ini diperiksa kembali. Bila kosong, dipakai kebiasaan koleksinya. */
  tinjau_setiap?: string | null;
  /** Tanggal ditinjau. Hari terakhir isinya diperiksa, walau tidak ada yang diubah. */
  ditinjau?: string | null;
  /** Belum diisi. Isi "ya" bila halaman ini menunggu isi dari unit kerja. */
  belum_diisi?: boolean | null;
  /** Menunggu konfirmasi. Isi "ya" selama isinya belum diperiksa unit kerja; hapus barisnya bila sudah sesuai. */
  draf_konfirmasi?: boolean | null;
  /** IKM. Indeks Kepuasan Masyarakat, 25 sampai 100, dihitung dari nilai sembilan unsur. */
  ikm: number;
}

/** Berita. */
export interface DataBerita {
  /** Tanggal. Hari berita ini ditulis atau kejadiannya berlangsung. */
  tanggal: string;
  /** Kategori. Satu kata pengelompok, sama ejaannya di semua berita. */
  kategori?: string | null;
  /** Penulis. Bidang atau jabatan yang menulis. */
  penulis?: string | null;
  /** Lokasi. Kode wilayah kejadian, satu kode satu baris. */
  lokasi?: string[] | null;
  /** Gambar. Gambar dalam ukuran terbesarnya. */
  gambar?: Gambar | null;
  /** Teks pengganti gambar. Apa yang terlihat pada gambar, untuk pembaca layar. */
  gambar_alt?: string | null;
  /** Kata kunci. Kata yang dipakai warga saat mencari, terutama yang tidak ada di judul. */
  kata_kunci?: string[] | null;
  /** Penanggung jawab. Bidang atau jabatan yang menjaga isi halaman ini. */
  penanggung_jawab?: string | null;
  /** Ditinjau setiap. Berapa lama sekali isi halaman ini diperiksa kembali. Bila kosong, dipakai kebiasaan koleksinya. */
  tinjau_setiap?: string | null;
  /** Tanggal ditinjau. Hari terakhir isinya diperiksa, walau tidak ada yang diubah. */
  ditinjau?: string | null;
  /** Belum diisi. Isi "ya" bila halaman ini menunggu isi dari unit kerja. */
  belum_diisi?: boolean | null;
  /** Menunggu konfirmasi. Isi "ya" selama isinya belum diperiksa unit kerja; hapus barisnya bila sudah sesuai. */
  draf_konfirmasi?: boolean | null;
  /** Isi sebagai teks. Isi lengkap tanpa tanda format. */
  isi_teks?: string | null;
  /** Isi sebagai HTML. Isi lengkap sebagai HTML yang aman: tanpa skrip, gaya, dan bingkai. */
  isi_html?: string | null;
}

/** Pengumuman. */
export interface DataPengumuman {
  /** Tanggal. Hari diumumkan. */
  tanggal: string;
  /** Nomor. Nomor surat pengumuman, bila ada. */
  nomor?: string | null;
  /** Kategori. Satu kata pengelompok, sama ejaannya di semua pengumuman. */
  kategori?: string | null;
  /** Tautan. Alamat keterangan lengkapnya, bila ada di tempat lain. */
  tautan?: string | null;
  /** Lampiran. Berkas yang dapat diunduh bersama halaman ini. */
  lampiran?: DataSkmLampiran[] | null;
  /** Gambar. Gambar dalam ukuran terbesarnya. */
  gambar?: Gambar | null;
  /** Teks pengganti gambar. Apa yang terlihat pada gambar, untuk pembaca layar. */
  gambar_alt?: string | null;
  /** Kata kunci. Kata yang dipakai warga saat mencari, terutama yang tidak ada di judul. */
  kata_kunci?: string[] | null;
  /** Penanggung jawab. Bidang atau jabatan yang menjaga isi halaman ini. */
  penanggung_jawab?: string | null;
  /** Ditinjau setiap. Berapa lama sekali isi halaman ini diperiksa kembali. Bila kosong, dipakai kebiasaan koleksinya. */
  tinjau_setiap?: string | null;
  /** Tanggal ditinjau. Hari terakhir isinya diperiksa, walau tidak ada yang diubah. */
  ditinjau?: string | null;
  /** Belum diisi. Isi "ya" bila halaman ini menunggu isi dari unit kerja. */
  belum_diisi?: boolean | null;
  /** Menunggu konfirmasi. Isi "ya" selama isinya belum diperiksa unit kerja; hapus barisnya bila sudah sesuai. */
  draf_konfirmasi?: boolean | null;
  /** Isi sebagai teks. Isi lengkap tanpa tanda format. */
  isi_teks?: string | null;
  /** Isi sebagai HTML. Isi lengkap sebagai HTML yang aman: tanpa skrip, gaya, dan bingkai. */
  isi_html?: string | null;
}

/** Agenda. */
export interface DataAgenda {
  /** Mulai. Hari mulai, boleh dengan jam. */
  mulai: string;
  /** Selesai. Hari selesai, boleh dengan jam. Kosongkan bila selesai pada hari yang sama atau belum pasti. */
  selesai?: string | null;
  /** Sepanjang hari. Isi "ya" bila jamnya tidak perlu ditampilkan. */
  sepanjang_hari?: boolean | null;
  /** Tempat. Nama tempat yang dikenal warga. */
  tempat?: string | null;
  /** Lokasi. Kode wilayah tempat kegiatan, satu kode satu baris. */
  lokasi?: string[] | null;
  /** Penyelenggara. Bidang atau lembaga yang mengadakan, bila bukan unit kerja ini sendiri. */
  penyelenggara?: string | null;
  /** Terbuka untuk umum. Isi "ya" bila warga boleh datang. */
  terbuka?: boolean | null;
  /** Status. Kosongkan bila berjalan sesuai jadwal. */
  status?: 'terjadwal' | 'ditunda' | 'batal' | (string & Record<never, never>) | null;
  /** Tautan. Alamat pendaftaran atau siaran, bila ada. */
  tautan?: string | null;
  /** Lampiran. Berkas yang dapat diunduh bersama halaman ini. */
  lampiran?: DataSkmLampiran[] | null;
  /** Gambar. Gambar dalam ukuran terbesarnya. */
  gambar?: Gambar | null;
  /** Teks pengganti gambar. Apa yang terlihat pada gambar, untuk pembaca layar. */
  gambar_alt?: string | null;
  /** Kata kunci. Kata yang dipakai warga saat mencari, terutama yang tidak ada di judul. */
  kata_kunci?: string[] | null;
  /** Penanggung jawab. Bidang atau jabatan yang menjaga isi halaman ini. */
  penanggung_jawab?: string | null;
  /** Ditinjau setiap. Berapa lama sekali isi halaman ini diperiksa kembali. Bila kosong, dipakai kebiasaan koleksinya. */
  tinjau_setiap?: string | null;
  /** Tanggal ditinjau. Hari terakhir isinya diperiksa, walau tidak ada yang diubah. */
  ditinjau?: string | null;
  /** Belum diisi. Isi "ya" bila halaman ini menunggu isi dari unit kerja. */
  belum_diisi?: boolean | null;
  /** Menunggu konfirmasi. Isi "ya" selama isinya belum diperiksa unit kerja; hapus barisnya bila sudah sesuai. */
  draf_konfirmasi?: boolean | null;
}

export interface DataPeringatanKontak {
  /** Nama kontak. Lembaga atau jabatan yang dihubungi, bukan nama orang. */
  nama: string;
  /** Nomor. Nomor telepon dinas atau nomor darurat. */
  nomor: string;
  /** Keterangan kontak. Jam atau cara menghubungi. */
  keterangan?: string | null;
}

/** Peringatan. */
export interface DataPeringatan {
  /** Tingkat. info untuk pemberitahuan, peringatan bila perlu berhati-hati, darurat bila nyawa terancam. */
  tingkat: 'info' | 'peringatan' | 'darurat' | (string & Record<never, never>);
  /** Mulai. Hari mulai berlaku, boleh dengan jam. */
  mulai: string;
  /** Selesai. Hari terakhir berlaku, boleh dengan jam. Kosongkan bila berlaku sampai dicabut. */
  selesai?: string | null;
  /** Jenis. Jenis keadaan yang diumumkan. */
  jenis?:
    | 'bencana_alam'
    | 'bencana_nonalam'
    | 'bencana_sosial'
    | 'penyakit_menular'
    | 'racun_pangan'
    | 'gangguan_utilitas'
    | 'pelayanan'
    | (string & Record<never, never>)
    | null;
  /** Wilayah. Kode wilayah yang terdampak, satu kode satu baris. */
  wilayah?: string[] | null;
  /** Dampak. Siapa dan apa yang terdampak. */
  dampak?: string | null;
  /** Yang harus dilakukan. Satu tindakan satu baris, yang terpenting di atas. */
  tindakan?: string[] | null;
  /** Kontak. Nomor yang dapat dihubungi sekarang. */
  kontak?: DataPeringatanKontak[] | null;
  /** Ditetapkan oleh. Jabatan yang menetapkan. */
  ditetapkan_oleh?: string | null;
  /** Sumber. Lembaga asal keterangan. */
  sumber?: string | null;
  /** Gambar. Gambar dalam ukuran terbesarnya. */
  gambar?: Gambar | null;
  /** Teks pengganti gambar. Apa yang terlihat pada gambar, untuk pembaca layar. */
  gambar_alt?: string | null;
  /** Kata kunci. Kata yang dipakai warga saat mencari, terutama yang tidak ada di judul. */
  kata_kunci?: string[] | null;
  /** Penanggung jawab. Bidang atau jabatan yang menjaga isi halaman ini. */
  penanggung_jawab?: string | null;
  /** Ditinjau setiap. Berapa lama sekali isi halaman ini diperiksa kembali. Bila kosong, dipakai kebiasaan koleksinya. */
  tinjau_setiap?: string | null;
  /** Tanggal ditinjau. Hari terakhir isinya diperiksa, walau tidak ada yang diubah. */
  ditinjau?: string | null;
  /** Belum diisi. Isi "ya" bila halaman ini menunggu isi dari unit kerja. */
  belum_diisi?: boolean | null;
  /** Menunggu konfirmasi. Isi "ya" selama isinya belum diperiksa unit kerja; hapus barisnya bila sudah sesuai. */
  draf_konfirmasi?: boolean | null;
}

export interface DataGaleriFoto {
  /** Gambar. Gambar dalam ukuran terbesarnya. */
  gambar: Gambar;
  /** Teks pengganti. Apa yang terlihat pada gambar, untuk pembaca layar. */
  alt: string;
  /** Keterangan. Kalimat di bawah gambar. */
  keterangan?: string | null;
  /** Tanggal foto. Hari gambar diambil. */
  tanggal?: string | null;
  /** Sumber. Bidang atau lembaga yang memotret. */
  sumber?: string | null;
}

/** Galeri. */
export interface DataGaleri {
  /** Tanggal. Hari kegiatan. */
  tanggal?: string | null;
  /** Foto. Gambar dengan teks penggantinya, satu gambar satu butir. */
  foto: DataGaleriFoto[];
  /** Gambar. Gambar dalam ukuran terbesarnya. */
  gambar?: Gambar | null;
  /** Teks pengganti gambar. Apa yang terlihat pada gambar, untuk pembaca layar. */
  gambar_alt?: string | null;
  /** Kata kunci. Kata yang dipakai warga saat mencari, terutama yang tidak ada di judul. */
  kata_kunci?: string[] | null;
  /** Penanggung jawab. Bidang atau jabatan yang menjaga isi halaman ini. */
  penanggung_jawab?: string | null;
  /** Ditinjau setiap. Berapa lama sekali isi halaman ini diperiksa kembali. Bila kosong, dipakai kebiasaan koleksinya. */
  tinjau_setiap?: string | null;
  /** Tanggal ditinjau. Hari terakhir isinya diperiksa, walau tidak ada yang diubah. */
  ditinjau?: string | null;
  /** Belum diisi. Isi "ya" bila halaman ini menunggu isi dari unit kerja. */
  belum_diisi?: boolean | null;
  /** Menunggu konfirmasi. Isi "ya" selama isinya belum diperiksa unit kerja; hapus barisnya bila sudah sesuai. */
  draf_konfirmasi?: boolean | null;
}

/** Program kerja. */
export interface DataProgram {
  /** Tahun anggaran. Tahun anggaran program. Dalam tabel, tahun diambil dari nama berkasnya. */
  tahun: number;
  /** Kode. Kode program, kegiatan, atau sub kegiatan dengan titik, seperti di DPA. */
  kode: string;
  /** Nama. Nama program, kegiatan, atau sub kegiatan, seperti di DPA. */
  nama: string;
  /** Pagu murni. Anggaran di APBD murni, rupiah penuh. Tulis 0 bila baru ada di APBD perubahan. */
  pagu_murni: number;
  /** Pagu perubahan. Anggaran setelah APBD perubahan, rupiah penuh. Kosongkan bila belum ada perubahan. */
  pagu_perubahan?: number | null;
  /** Realisasi. Uang yang sudah terpakai, rupiah penuh. Kosongkan bila belum dilaporkan. */
  realisasi?: number | null;
  /** Per tanggal. Hari keadaan realisasi ini dihitung. */
  per_tanggal?: string | null;
  /** Realisasi fisik. Kemajuan pekerjaan dalam persen, 0 sampai 100. */
  realisasi_fisik?: number | null;
  /** Indikator. Ukuran keberhasilan. */
  indikator?: string | null;
  /** Target. Nilai yang ingin dicapai tahun ini. */
  target?: string | null;
  /** Satuan. Satuan target. */
  satuan?: string | null;
  /** Lokasi. Kode wilayah tempat kegiatan. Beberapa kode dalam satu sel dipisah spasi atau koma. */
  lokasi?: string[] | null;
  /** Titik di peta. Bujur dan lintang tempat kegiatan, bila ada. */
  koordinat?: SitusAlamatKoordinat[] | null;
  /** Sumber dana. Asal uang. */
  sumber_dana?: string | null;
  /** Jabatan PPTK. Jabatan penanggung jawab kegiatan, tanpa nama. */
  pptk_jabatan?: string | null;
  /** Status. Keadaan kegiatan saat ini. */
  status?:
    | 'direncanakan'
    | 'berjalan'
    | 'selesai'
    | 'ditunda'
    | 'dibatalkan'
    | (string & Record<never, never>)
    | null;
  /** Versi kodefikasi. Keputusan Mendagri yang menjadi rujukan kode. */
  versi_kodefikasi?: string | null;
  /** Gambar. Gambar dalam ukuran terbesarnya. */
  gambar?: Gambar | null;
  /** Teks pengganti gambar. Apa yang terlihat pada gambar, untuk pembaca layar. */
  gambar_alt?: string | null;
  /** Kata kunci. Kata yang dipakai warga saat mencari, terutama yang tidak ada di judul. */
  kata_kunci?: string[] | null;
  /** Penanggung jawab. Bidang atau jabatan yang menjaga isi halaman ini. */
  penanggung_jawab?: string | null;
  /** Ditinjau setiap. Berapa lama sekali isi halaman ini diperiksa kembali. Bila kosong, dipakai kebiasaan koleksinya. */
  tinjau_setiap?: string | null;
  /** Tanggal ditinjau. Hari terakhir isinya diperiksa, walau tidak ada yang diubah. */
  ditinjau?: string | null;
  /** Belum diisi. Isi "ya" bila halaman ini menunggu isi dari unit kerja. */
  belum_diisi?: boolean | null;
  /** Menunggu konfirmasi. Isi "ya" selama isinya belum diperiksa unit kerja; hapus barisnya bila sudah sesuai. */
  draf_konfirmasi?: boolean | null;
  /** Tingkat. Tingkat kodenya: urusan, bidang, program, kegiatan, atau sub_kegiatan. Jumlahkan satu tingkat saja. */
  tingkat: 'urusan' | 'bidang' | 'program' | 'kegiatan' | 'sub_kegiatan' | (string & Record<never, never>);
  /** Kode di atasnya. Kode satu tingkat di atasnya. */
  kode_induk?: string | null;
}

/** Dokumen. */
export interface DataDokumen {
  /** Jenis dokumen. Pilih jenisnya; bila tidak ada yang sesuai, tulis lainnya. */
  jenis:
    | 'rpjmd'
    | 'rkpd'
    | 'renstra'
    | 'renja'
    | 'iku'
    | 'pohon_kinerja'
    | 'pk'
    | 'rencana_aksi'
    | 'lkjip'
    | 'lhe'
    | 'rka'
    | 'dpa'
    | 'dppa'
    | 'realisasi'
    | 'neraca'
    | 'calk'
    | 'aset'
    | 'rup'
    | 'perjanjian'
    | 'standar_pelayanan'
    | 'maklumat'
    | 'sop'
    | 'skm'
    | 'laporan_ppid'
    | 'sk_ppid'
    | 'sk_dip'
    | 'sk_dikecualikan'
    | 'lhkpn'
    | 'peraturan'
    | 'rancangan_peraturan'
    | 'sk'
    | 'surat_edaran'
    | 'penelitian'
    | 'laporan'
    | 'lainnya'
    | (string & Record<never, never>);
  /** Tahun. Tahun yang dilaporkan atau direncanakan, bukan tahun dicetak. */
  tahun?: number | null;
  /** Periode. Tahun awal dan akhir, untuk dokumen beberapa tahun. */
  periode?: string | null;
  /** Nomor. Nomor surat atau peraturan, bila ada. */
  nomor?: string | null;
  /** Tanggal penetapan. Hari dokumen ditandatangani. */
  tanggal_penetapan?: string | null;
  /** Berkas. Berkas yang dapat diunduh. */
  berkas?: Berkas | null;
  /** Tautan. Alamat dokumen bila berkasnya disimpan di tempat lain, misalnya JDIH. */
  tautan?: string | null;
  /** Status. Keadaan peraturan atau keputusan. Kosongkan untuk dokumen lain. */
  status?: 'berlaku' | 'diubah' | 'dicabut' | 'rancangan' | (string & Record<never, never>) | null;
  /** Gambar. Gambar dalam ukuran terbesarnya. */
  gambar?: Gambar | null;
  /** Teks pengganti gambar. Apa yang terlihat pada gambar, untuk pembaca layar. */
  gambar_alt?: string | null;
  /** Kata kunci. Kata yang dipakai warga saat mencari, terutama yang tidak ada di judul. */
  kata_kunci?: string[] | null;
  /** Penanggung jawab. Bidang atau jabatan yang menjaga isi halaman ini. */
  penanggung_jawab?: string | null;
  /** Ditinjau setiap. Berapa lama sekali isi halaman ini diperiksa kembali. Bila kosong, dipakai kebiasaan koleksinya. */
  tinjau_setiap?: string | null;
  /** Tanggal ditinjau. Hari terakhir isinya diperiksa, walau tidak ada yang diubah. */
  ditinjau?: string | null;
  /** Belum diisi. Isi "ya" bila halaman ini menunggu isi dari unit kerja. */
  belum_diisi?: boolean | null;
  /** Menunggu konfirmasi. Isi "ya" selama isinya belum diperiksa unit kerja; hapus barisnya bila sudah sesuai. */
  draf_konfirmasi?: boolean | null;
}

export interface DataPpidSumberInformasi {
  /** Nama tautan. Apa yang ada di alamat itu. */
  nama: string;
  /** Alamat. Alamat lengkap, atau alamat di situs ini yang diawali garis miring. */
  tautan: string;
}

export interface DataPpidLaporan {
  /** Tahun laporan. Tahun yang dilaporkan. */
  tahun: number;
  /** Permohonan. Banyaknya permohonan yang masuk; tulis 0 bila tidak ada. */
  permohonan: number;
  /** Dikabulkan. Banyaknya permohonan yang dikabulkan seluruhnya. */
  dikabulkan?: number | null;
  /** Dikabulkan sebagian. Banyaknya permohonan yang dikabulkan sebagian. */
  dikabulkan_sebagian?: number | null;
  /** Ditolak. Banyaknya permohonan yang ditolak. */
  ditolak?: number | null;
  /** Alasan penolakan. Alasan dan pasalnya, tanpa nama pemohon. */
  alasan_penolakan?: string | null;
  /** Rata-rata waktu. Rata-rata hari kerja sampai permohonan dijawab. */
  rata_rata_hari?: number | null;
  /** Keberatan. Banyaknya keberatan yang diajukan. */
  keberatan?: number | null;
}

/** Informasi publik (PPID). */
export interface DataPpid {
  /** Kelas. Kelas informasi, atau prosedur, laporan, dan profil PPID. */
  kelas:
    | 'berkala'
    | 'serta_merta'
    | 'setiap_saat'
    | 'prosedur'
    | 'laporan'
    | 'profil'
    | (string & Record<never, never>);
  /** Jenis informasi. Jenis informasi menurut kelasnya, agar kelengkapannya dapat dihitung. */
  kategori?:
    | 'profil'
    | 'program'
    | 'kinerja'
    | 'laporan_keuangan'
    | 'laporan_akses'
    | 'peraturan_mengikat'
    | 'prosedur_informasi'
    | 'pengaduan_wewenang'
    | 'pengadaan'
    | 'ketenagakerjaan'
    | 'keadaan_darurat'
    | 'bencana_alam'
    | 'bencana_nonalam'
    | 'bencana_sosial'
    | 'penyakit_menular'
    | 'racun_pangan'
    | 'gangguan_utilitas'
    | 'dip'
    | 'kebijakan'
    | 'organisasi'
    | 'perjanjian'
    | 'surat_pimpinan'
    | 'perizinan'
    | 'inventaris'
    | 'rencana_kerja'
    | 'agenda_pimpinan'
    | 'layanan_informasi'
    | 'pelanggaran_internal'
    | 'pelanggaran_masyarakat'
    | 'penelitian'
    | 'peraturan_disahkan'
    | 'pertemuan_terbuka'
    | 'informasi_berkala'
    | 'standar_pengumuman'
    | (string & Record<never, never>)
    | null;
  /** Tanggal. Hari informasi ini diumumkan. */
  tanggal?: string | null;
  /** Letak informasi. Alamat tempat informasinya dimuat, satu alamat satu butir. */
  sumber_informasi?: DataPpidSumberInformasi[] | null;
  /** Laporan layanan informasi. Angka permohonan informasi satu tahun; untuk kelas "laporan". */
  laporan?: DataPpidLaporan | null;
  /** Lampiran. Berkas yang dapat diunduh bersama halaman ini. */
  lampiran?: DataSkmLampiran[] | null;
  /** Urutan. Angka kecil tampil lebih dahulu; tanpa angka dianggap 500. */
  urutan?: number | null;
  /** Gambar. Gambar dalam ukuran terbesarnya. */
  gambar?: Gambar | null;
  /** Teks pengganti gambar. Apa yang terlihat pada gambar, untuk pembaca layar. */
  gambar_alt?: string | null;
  /** Kata kunci. Kata yang dipakai warga saat mencari, terutama yang tidak ada di judul. */
  kata_kunci?: string[] | null;
  /** Penanggung jawab. Bidang atau jabatan yang menjaga isi halaman ini. */
  penanggung_jawab?: string | null;
  /** Ditinjau setiap. Berapa lama sekali isi halaman ini diperiksa kembali. Bila kosong, dipakai kebiasaan koleksinya. */
  tinjau_setiap?: string | null;
  /** Tanggal ditinjau. Hari terakhir isinya diperiksa, walau tidak ada yang diubah. */
  ditinjau?: string | null;
  /** Belum diisi. Isi "ya" bila halaman ini menunggu isi dari unit kerja. */
  belum_diisi?: boolean | null;
  /** Menunggu konfirmasi. Isi "ya" selama isinya belum diperiksa unit kerja; hapus barisnya bila sudah sesuai. */
  draf_konfirmasi?: boolean | null;
}

/** Daftar Informasi Publik. */
export interface DataDip {
  /** Nomor. Nomor urut dalam kelasnya. */
  nomor: string;
  /** Kelas. berkala, serta_merta, setiap_saat, atau dikecualikan. */
  kelas: 'berkala' | 'serta_merta' | 'setiap_saat' | 'dikecualikan' | (string & Record<never, never>);
  /** Unit yang menguasai. Pejabat atau unit yang menguasai informasi, sebagai jabatan. */
  unit_penguasa?: string | null;
  /** Waktu pembuatan. Kapan informasi dibuat. */
  waktu_pembuatan?: string | null;
  /** Tempat pembuatan. Di mana informasi dibuat. */
  tempat_pembuatan?: string | null;
  /** Bentuk. Bentuk informasi yang tersedia. */
  bentuk?: string | null;
  /** Jangka waktu simpan. Berapa lama informasi disimpan; untuk yang dikecualikan, berapa lama dikecualikan. */
  jangka_simpan?: string | null;
  /** Tautan. Alamat informasinya, bila sudah dimuat. */
  tautan?: string | null;
  /** Alasan dikecualikan. Alasan dan pasalnya; hanya untuk kelas "dikecualikan". */
  alasan?: string | null;
  /** Gambar. Gambar dalam ukuran terbesarnya. */
  gambar?: Gambar | null;
  /** Teks pengganti gambar. Apa yang terlihat pada gambar, untuk pembaca layar. */
  gambar_alt?: string | null;
  /** Kata kunci. Kata yang dipakai warga saat mencari, terutama yang tidak ada di judul. */
  kata_kunci?: string[] | null;
  /** Penanggung jawab. Bidang atau jabatan yang menjaga isi halaman ini. */
  penanggung_jawab?: string | null;
  /** Ditinjau setiap. Berapa lama sekali isi halaman ini diperiksa kembali. Bila kosong, dipakai kebiasaan koleksinya. */
  tinjau_setiap?: string | null;
  /** Tanggal ditinjau. Hari terakhir isinya diperiksa, walau tidak ada yang diubah. */
  ditinjau?: string | null;
  /** Belum diisi. Isi "ya" bila halaman ini menunggu isi dari unit kerja. */
  belum_diisi?: boolean | null;
  /** Menunggu konfirmasi. Isi "ya" selama isinya belum diperiksa unit kerja; hapus barisnya bila sudah sesuai. */
  draf_konfirmasi?: boolean | null;
}

export interface DataDatasetBerkas {
  /** Berkas. Berkas yang dapat diunduh. */
  berkas: Berkas;
  /** Nama berkas data. Apa isinya, bila berkasnya lebih dari satu. */
  nama?: string | null;
}

export interface DataDatasetVariabel {
  /** Nama kolom. Persis seperti judul kolom di berkas. */
  kolom: string;
  /** Nama variabel. Nama yang dibaca orang. */
  nama?: string | null;
  /** Konsep. Pengertian umum tentang yang diukur. */
  konsep?: string | null;
  /** Definisi. Apa yang dihitung dan apa yang tidak. */
  definisi?: string | null;
  /** Klasifikasi. Penggolongan yang dipakai. */
  klasifikasi?: string | null;
  /** Ukuran. Besaran yang diukur. */
  ukuran?: string | null;
  /** Satuan. Satuan ukurannya. Bila tidak ada, tulis "tanpa satuan". */
  satuan?: string | null;
  /** Jenis isi. Apa isi kolom ini. */
  tipe?: 'teks' | 'bilangan' | 'tanggal' | 'kode' | (string & Record<never, never>) | null;
  /** Kode referensi. Daftar kode yang dipakai kolom ini, bila isinya nama tempat, OPD, program, atau waktu. */
  kode_referensi?:
    | 'wilayah'
    | 'skpd'
    | 'program'
    | 'tahun'
    | 'tanggal'
    | 'lainnya'
    | (string & Record<never, never>)
    | null;
}

/** Data terbuka. */
export interface DataDataset {
  /** Deskripsi. Apa isi data ini, dari tahun berapa sampai berapa, dan untuk apa. */
  deskripsi?: string | null;
  /** Berkas. Berkas data dalam format terbuka, sebaiknya CSV. */
  berkas?: DataDatasetBerkas[] | null;
  /** Variabel. Arti tiap kolom, satu kolom satu butir. */
  variabel?: DataDatasetVariabel[] | null;
  /** Produsen data. Tanda pengenal OPD yang menghasilkan data. Kosongkan bila unit kerja ini sendiri. */
  produsen_data?: string | null;
  /** Walidata. Tanda pengenal OPD yang memeriksa dan menyebarluaskan data. */
  walidata?: string | null;
  /** Pembina data. BPS untuk data statistik, BIG untuk data peta. */
  pembina_data?: string | null;
  /** Periode data. Tahun atau rentang tahun yang tercakup. */
  periode_data?: string | null;
  /** Frekuensi. Seberapa sering data diperbarui. */
  frekuensi?:
    | 'harian'
    | 'mingguan'
    | 'bulanan'
    | 'triwulanan'
    | 'semesteran'
    | 'tahunan'
    | 'lima_tahunan'
    | 'sewaktu_waktu'
    | (string & Record<never, never>)
    | null;
  /** Sifat angka. Isi "sementara" bila angkanya masih dapat berubah. */
  sifat?: 'tetap' | 'sementara' | (string & Record<never, never>) | null;
  /** Satuan. Satuan utama; satuan tiap kolom ditulis di variabel. */
  satuan?: string | null;
  /** Cakupan wilayah. Kode wilayah yang tercakup, satu kode satu baris. */
  cakupan_wilayah?: string[] | null;
  /** Sumber. Dari mana data dikumpulkan. */
  sumber?: string | null;
  /** Metodologi. Cara mengumpulkan dan menghitung. */
  metodologi?: string | null;
  /** Lisensi. Syarat pemakaian ulang data. */
  lisensi?: string | null;
  /** Tanggal terbit. Hari data pertama kali diterbitkan. */
  tanggal_terbit?: string | null;
  /** Tanggal mutakhir. Hari data terakhir diperbarui. */
  tanggal_mutakhir?: string | null;
  /** Kontak. Jabatan atau surel dinas untuk bertanya tentang data ini. */
  kontak?: string | null;
  /** Formulir metadata statistik. Alamat formulir MS-Keg, MS-Var, atau MS-Ind di BPS, satu alamat satu baris. */
  metadata_statistik?: string[] | null;
  /** Gambar. Gambar dalam ukuran terbesarnya. */
  gambar?: Gambar | null;
  /** Teks pengganti gambar. Apa yang terlihat pada gambar, untuk pembaca layar. */
  gambar_alt?: string | null;
  /** Kata kunci. Kata yang dipakai warga saat mencari, terutama yang tidak ada di judul. */
  kata_kunci?: string[] | null;
  /** Penanggung jawab. Bidang atau jabatan yang menjaga isi halaman ini. */
  penanggung_jawab?: string | null;
  /** Ditinjau setiap. Berapa lama sekali isi halaman ini diperiksa kembali. Bila kosong, dipakai kebiasaan koleksinya. */
  tinjau_setiap?: string | null;
  /** Tanggal ditinjau. Hari terakhir isinya diperiksa, walau tidak ada yang diubah. */
  ditinjau?: string | null;
  /** Belum diisi. Isi "ya" bila halaman ini menunggu isi dari unit kerja. */
  belum_diisi?: boolean | null;
  /** Menunggu konfirmasi. Isi "ya" selama isinya belum diperiksa unit kerja; hapus barisnya bila sudah sesuai. */
  draf_konfirmasi?: boolean | null;
}

export interface DataPotensiAngka {
  /** Nama angka. Apa yang dihitung. */
  nama: string;
  /** Nilai. Angkanya saja; titik untuk pecahan. */
  nilai: number;
  /** Satuan. Satuan angka itu. */
  satuan?: string | null;
  /** Tahun angka. Tahun keadaan angka itu. */
  tahun?: number | null;
  /** Sumber angka. Dari mana angka itu. */
  sumber?: string | null;
}

/** Potensi. */
export interface DataPotensi {
  /** Jenis potensi. Bidang potensi ini. */
  jenis?:
    | 'pertanian'
    | 'perkebunan'
    | 'perikanan'
    | 'peternakan'
    | 'kehutanan'
    | 'kerajinan'
    | 'usaha'
    | 'wisata'
    | 'budaya'
    | 'energi'
    | 'lainnya'
    | (string & Record<never, never>)
    | null;
  /** Lokasi. Kode desa atau kelurahan, satu kode satu baris. */
  lokasi?: string[] | null;
  /** Titik di peta. Bujur dan lintang tempatnya, bila ada. */
  koordinat?: SitusAlamatKoordinat | null;
  /** Angka. Angka pokok, dengan tahun dan sumbernya. */
  angka?: DataPotensiAngka[] | null;
  /** Urutan. Angka kecil tampil lebih dahulu; tanpa angka dianggap 500. */
  urutan?: number | null;
  /** Gambar. Gambar dalam ukuran terbesarnya. */
  gambar?: Gambar | null;
  /** Teks pengganti gambar. Apa yang terlihat pada gambar, untuk pembaca layar. */
  gambar_alt?: string | null;
  /** Kata kunci. Kata yang dipakai warga saat mencari, terutama yang tidak ada di judul. */
  kata_kunci?: string[] | null;
  /** Penanggung jawab. Bidang atau jabatan yang menjaga isi halaman ini. */
  penanggung_jawab?: string | null;
  /** Ditinjau setiap. Berapa lama sekali isi halaman ini diperiksa kembali. Bila kosong, dipakai kebiasaan koleksinya. */
  tinjau_setiap?: string | null;
  /** Tanggal ditinjau. Hari terakhir isinya diperiksa, walau tidak ada yang diubah. */
  ditinjau?: string | null;
  /** Belum diisi. Isi "ya" bila halaman ini menunggu isi dari unit kerja. */
  belum_diisi?: boolean | null;
  /** Menunggu konfirmasi. Isi "ya" selama isinya belum diperiksa unit kerja; hapus barisnya bila sudah sesuai. */
  draf_konfirmasi?: boolean | null;
}

export type ItemHalaman = Item<DataHalaman>;
export type BagianHalaman = Bagian<DataHalaman>;

export type ItemPejabat = Item<DataPejabat>;
export type BagianPejabat = Bagian<DataPejabat>;

export type ItemLayanan = Item<DataLayanan>;
export type BagianLayanan = Bagian<DataLayanan>;

export type ItemSkm = Item<DataSkm>;
export type BagianSkm = Bagian<DataSkm>;

export type ItemBerita = Item<DataBerita>;
export type BagianBerita = Bagian<DataBerita>;

export type ItemPengumuman = Item<DataPengumuman>;
export type BagianPengumuman = Bagian<DataPengumuman>;

export type ItemAgenda = Item<DataAgenda>;
export type BagianAgenda = Bagian<DataAgenda>;

export type ItemPeringatan = Item<DataPeringatan>;
export type BagianPeringatan = Bagian<DataPeringatan>;

export type ItemGaleri = Item<DataGaleri>;
export type BagianGaleri = Bagian<DataGaleri>;

export type ItemProgram = Item<DataProgram>;
export type BagianProgram = Bagian<DataProgram>;

export type ItemDokumen = Item<DataDokumen>;
export type BagianDokumen = Bagian<DataDokumen>;

export type ItemPpid = Item<DataPpid>;
export type BagianPpid = Bagian<DataPpid>;

export type ItemDip = Item<DataDip>;
export type BagianDip = Bagian<DataDip>;

export type ItemDataset = Item<DataDataset>;
export type BagianDataset = Bagian<DataDataset>;

export type ItemPotensi = Item<DataPotensi>;
export type BagianPotensi = Bagian<DataPotensi>;
