/** What the home page says beside the words of the koleksi it shows. */
export const texts = {
  cari: 'Cari layanan, berita, atau dokumen',
  seringDicari: 'Sering dicari:',

  kabar: {
    judul: 'Kabar',
    ringkas: 'Berita, pengumuman, dan agenda yang ditulis kantor ini sendiri.',
    kosong: 'Belum ada berita, pengumuman, atau agenda.',
  },

  kantor: { judul: 'Pimpinan dan kantor', kontak: 'Alamat, telepon, dan jam pelayanan' },

  pengaduan: {
    judul: 'Informasi dan pengaduan',
    ringkas: 'Hak Anda menurut UU 14/2008 dan UU 25/2009.',
    minta: 'Minta informasi publik',
    mintaJelas:
      'Setiap orang berhak meminta informasi. Permohonan dijawab paling lambat 10 hari kerja, dapat diperpanjang 7 hari kerja. Tidak dipungut biaya, kecuali ongkos salinan.',
    ppid: 'PPID kantor ini',
    ppidJelas: 'Yang sudah diumumkan, dan cara meminta yang belum',
    dilayani: (jabatan: string) => `. Dilayani ${jabatan}`,
    utamaJelas: 'Bila informasi yang Anda cari dipegang kantor lain',
    data: 'Data terbuka',
    dataJelas: 'Tabel yang boleh dipakai siapa saja, dengan keterangannya',
  },

  tugas: { judul: 'Yang kami kerjakan', semua: 'Tugas dan fungsi selengkapnya' },

  wilayah: {
    judul: 'Desa dan kelurahan',
    ringkas: (jumlah: string) => `${jumlah} di bawah binaan kecamatan, dengan kode Kementerian Dalam Negeri.`,
    jumlahKelurahan: (jumlah: number) => `${jumlah} kelurahan`,
    jumlahDesa: (jumlah: number) => `${jumlah} desa`,
    dan: ' dan ',
    kelurahan: (nama: string) => `Kelurahan ${nama}`,
    letak: (nama: string, jumlah: number, kabupaten: string) =>
      `Letak ${nama} di antara ${jumlah} kecamatan ${kabupaten}`,
  },
} as const;
