/** What stands around every page. */
export const texts = {
  langsungKeIsi: 'Langsung ke isi',
  letak: 'Letak halaman',
  utama: 'Utama',
  utamaKecil: 'Utama, layar kecil',
  menu: 'Menu dan pencarian',
  pemerintah: (nama: string) => `Pemerintah ${nama}`,

  cari: {
    tombol: 'Cari',
    diSitus: 'Cari di situs ini',
    dariMenu: 'Dari menu',
    tulis: 'Tulis yang Anda cari',
  },

  resmi: {
    judul: 'Situs resmi',
    milik: (nama: string) => `Situs resmi Pemerintah ${nama}`,
    cara: 'Cara mengenali situs resmi',
    alamat:
      'Alamat situs resmi selalu berakhiran **.{domain}** dan dibuka dengan **https**. Periksa alamatnya di bagian atas peramban sebelum Anda mengisi data apa pun.',
  },

  kaki: {
    telepon: 'Telepon',
    surel: 'Surel',
    belumDiisi: 'belum diisi',
    semuaBelumDiisi: 'Alamat, telepon, dan surel belum diisi',
    hubungi: (nama: string) => `Hubungi ${nama}`,
    keterbukaan: 'Keterbukaan dan layanan',
    tanpaPembaruan: 'Tanggal pembaruan belum dicatat',
    hak: (tahun: string, nama: string) =>
      `© ${tahun} Pemerintah ${nama}. Isi boleh dikutip dengan menyebut sumber.`,
  },

  draf: {
    judul: 'Draf',
    jelas: 'Hanya terlihat di pratinjau. Hapus baris draf di bagian atas berkasnya bila sudah siap terbit.',
  },

  perluDitinjau: {
    judul: 'Isi halaman ini mungkin sudah berubah',
    jelas:
      'Halaman ini seharusnya ditinjau kembali paling lambat {hari}. Pastikan dahulu lewat halaman [Kontak](/kontak/).',
  },
} as const;
