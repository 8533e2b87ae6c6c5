interface Kategori {
  kelas: 'berkala' | 'serta_merta' | 'setiap_saat';
  nama: string;
}

/**
 * What each class of public information holds: 11, 6 and 17 kinds, as PPID portals list them after
 * Perki 1/2021 (belum dibaca); the classes themselves are UU 14/2008 pasal 9, 10, 11.
 */
export const KATEGORI_INFORMASI = {
  profil: { kelas: 'berkala', nama: 'Profil badan publik' },
  program: { kelas: 'berkala', nama: 'Ringkasan program dan kegiatan yang sedang dijalankan' },
  kinerja: { kelas: 'berkala', nama: 'Ringkasan kinerja' },
  laporan_keuangan: { kelas: 'berkala', nama: 'Ringkasan laporan keuangan' },
  laporan_akses: { kelas: 'berkala', nama: 'Ringkasan laporan akses informasi publik' },
  peraturan_mengikat: { kelas: 'berkala', nama: 'Peraturan, keputusan, dan kebijakan yang mengikat' },
  prosedur_informasi: { kelas: 'berkala', nama: 'Prosedur memperoleh informasi publik' },
  pengaduan_wewenang: { kelas: 'berkala', nama: 'Tata cara pengaduan penyalahgunaan wewenang' },
  pengadaan: { kelas: 'berkala', nama: 'Pengadaan barang dan jasa' },
  ketenagakerjaan: { kelas: 'berkala', nama: 'Ketenagakerjaan' },
  keadaan_darurat: { kelas: 'berkala', nama: 'Prosedur peringatan dini dan evakuasi keadaan darurat' },
  bencana_alam: { kelas: 'serta_merta', nama: 'Bencana alam' },
  bencana_nonalam: { kelas: 'serta_merta', nama: 'Bencana nonalam' },
  bencana_sosial: { kelas: 'serta_merta', nama: 'Bencana sosial' },
  penyakit_menular: { kelas: 'serta_merta', nama: 'Sumber dan persebaran penyakit menular' },
  racun_pangan: { kelas: 'serta_merta', nama: 'Racun pada bahan makanan' },
  gangguan_utilitas: { kelas: 'serta_merta', nama: 'Rencana gangguan utilitas publik' },
  dip: { kelas: 'setiap_saat', nama: 'Daftar Informasi Publik' },
  kebijakan: { kelas: 'setiap_saat', nama: 'Peraturan, keputusan, dan kebijakan beserta pertimbangannya' },
  organisasi: { kelas: 'setiap_saat', nama: 'Organisasi, administrasi, kepegawaian, dan keuangan' },
  perjanjian: { kelas: 'setiap_saat', nama: 'Perjanjian dengan pihak ketiga' },
  surat_pimpinan: { kelas: 'setiap_saat', nama: 'Surat-menyurat pimpinan dalam tugasnya' },
  perizinan: { kelas: 'setiap_saat', nama: 'Syarat perizinan dan izin yang terbit' },
  inventaris: { kelas: 'setiap_saat', nama: 'Data perbendaharaan atau inventaris' },
  rencana_kerja: { kelas: 'setiap_saat', nama: 'Rencana strategis dan rencana kerja' },
  agenda_pimpinan: { kelas: 'setiap_saat', nama: 'Agenda kerja pimpinan' },
  layanan_informasi: { kelas: 'setiap_saat', nama: 'Kegiatan pelayanan informasi publik' },
  pelanggaran_internal: {
    kelas: 'setiap_saat',
    nama: 'Pelanggaran yang ditemukan pengawasan internal dan tindakannya',
  },
  pelanggaran_masyarakat: {
    kelas: 'setiap_saat',
    nama: 'Pelanggaran yang dilaporkan masyarakat dan tindakannya',
  },
  penelitian: { kelas: 'setiap_saat', nama: 'Hasil penelitian' },
  peraturan_disahkan: { kelas: 'setiap_saat', nama: 'Peraturan yang disahkan beserta kajiannya' },
  pertemuan_terbuka: { kelas: 'setiap_saat', nama: 'Pernyataan pejabat dalam pertemuan terbuka' },
  informasi_berkala: { kelas: 'setiap_saat', nama: 'Informasi yang wajib diumumkan berkala' },
  standar_pengumuman: { kelas: 'setiap_saat', nama: 'Standar pengumuman informasi' },
} as const satisfies Record<string, Kategori>;

export type KategoriInformasi = keyof typeof KATEGORI_INFORMASI;
