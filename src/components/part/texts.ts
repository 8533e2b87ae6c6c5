import { dayText } from '../../model/days.ts';

/** What pages of every kind say; the words of one koleksi stand with it, those of one page with the page. */
export const texts = {
  belumDiisi: 'Belum diisi',
  oleh: (nama: string) => `oleh ${nama}.`,
  contoh: 'contoh',
  draf: 'draf',
  diperbarui: 'Diperbarui',
  diperbaruiPada: (day: string) => `Diperbarui ${dayText(day)}`,
  ditinjau: 'Ditinjau',
  dijaga: (siapa: string) => `Dijaga ${siapa}`,
  keadaan: (day: string) => `Keadaan sejak ${dayText(day)}.`,
  lain: (jumlah: number) => `${jumlah} lain`,
  diHalamanIni: 'Di halaman ini',
  lewatKontak: '{siapa}, lewat [halaman kontak](/kontak/).',
  halamanBelumDiisi: 'Halaman ini belum diisi',
  tanpaTanggal: 'Tanpa tanggal',
  lebihDariPagu: 'lebih dari pagu',
  berkasBelumTersedia: (nama: string) => `${nama}: berkas belum tersedia`,

  telepon: 'Telepon',
  whatsapp: 'WhatsApp',
  surel: 'Surel',
  faks: 'Faksimile',
  alamat: 'Alamat',
  alamatBelumDiisi: 'Alamat belum diisi',
  petunjukArah: 'Petunjuk arah',
  peta: 'Peta',
  bukaPeta: 'Buka di peta',
  jamPelayanan: 'Jam pelayanan',
  jamBelumDiisi: 'Jam pelayanan belum diisi',
  tutup: 'Tutup',
  namaBelumDiisi: 'Nama belum diisi',
  statusBelumDiisi: 'Status jabatan belum diisi',
  sejak: (day: string) => `, sejak ${dayText(day)}`,

  rujukan: {
    belumMengisi: (nama: string) => `${nama} belum mengisi teleponnya; hubungi `,
    kantorDiAtasnya: ', kantor di atasnya',
    atau: ', atau ',
    telepon: ', telepon ',
    whatsapp: ', WhatsApp ',
    surel: ', surel ',
    sementara: 'Sementara ini',
    hubungi: (nama: string) => `Hubungi ${nama}: `,
  },

  pengaduan: {
    judul: 'Ada keluhan tentang layanan kami?',
    lapor:
      'Sampaikan lewat SP4N-LAPOR!, kanal pengaduan resmi nasional. Laporan Anda mendapat nomor dan dapat dipantau.',
    buka: (host: string) => `Buka ${host}`,
    petugas: 'Petugas pengaduan',
    padaJamPelayanan: (siapa: string) => `${siapa}, pada jam pelayanan`,
    sebutkan: 'Sebutkan tempat, waktu, dan apa yang terjadi',
    datang: 'Datang ke kantor',
    meja: 'Tanyakan meja pengaduan di kantor pada jam pelayanan',
  },

  celah: {
    tanpaPerkiraan: 'Kami tidak menampilkan perkiraan, supaya Anda tidak salah langkah.',
    diisiOleh: 'Diisi oleh',
    sementara: 'Sementara ini',
  },

  tetangga: {
    judul: 'Sebelum dan sesudahnya',
    sebelumnya: 'Sebelumnya',
    sesudahnya: 'Sesudahnya',
    terbaru: 'Ini yang terbaru',
  },

  daftar: { judul: 'Halaman daftar', halaman: 'Halaman', sebelumnya: 'Sebelumnya', berikutnya: 'Berikutnya' },

  penerus: {
    akan: (nama: string) => `${nama} akan digantikan`,
    sudah: (nama: string) => `${nama} sudah digantikan`,
    bertugasSampai: (day: string) =>
      `Kantor ini bertugas sampai ${dayText(day)}, dan isi situs ini tidak diperbarui lagi. `,
    masihSampai: (day: string) => `Kantor ini masih bertugas sampai ${dayText(day)}. `,
    sekarang: 'Tugasnya sekarang dilaksanakan oleh:',
    sesudahItu: 'Sesudah itu tugasnya dilaksanakan oleh:',
  },
} as const;
