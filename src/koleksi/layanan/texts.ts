import type { PageTexts } from '../koleksi.ts';

/** The fourteen parts are headed by the labels of the schema; here is what pages say beside them. */
export const texts = {
  judul: 'Layanan',
  ringkasan: 'Syarat, langkah, waktu, dan biaya tiap layanan.',
  satuan: 'layanan',
  kosong: 'Belum ada layanan yang ditulis di sini. Tanyakan langsung di kantor pada jam pelayanan.',
  populer: 'Layanan yang banyak dicari',
  semua: 'Semua layanan',
  biaya: 'Biaya',
  gratis: 'Gratis',
  waktu: 'Waktu',
  hasil: 'Hasil',
  dibawa: 'Yang perlu dibawa',
  belum: 'Belum diisi',
  dasarTarif: 'Dasar hukum tarif',
  tarif: 'Tarif',
  satuanTarif: 'Satuan',
  formulir: 'Formulir',
  unit: 'Tempat layanan',
  lainnya: 'Layanan lain',
  ajukan: 'Ajukan secara daring',
  ajukanJelas: 'Membuka situs lain. Situs ini tidak menyimpan data Anda.',
  internal: 'Delapan komponen lain standar pelayanan',
  pendek: {
    sistem_mekanisme_prosedur: 'Langkah',
    jangka_waktu: 'Jangka waktu',
    biaya_tarif: 'Biaya',
    penanganan_pengaduan: 'Pengaduan, saran, dan masukan',
  },
  status: {
    draf_konfirmasi: 'Draf, perlu dikonfirmasi unit kerja',
    ditetapkan: 'Standar pelayanan sudah ditetapkan',
  },
  drafJelas: 'Persyaratan, waktu, dan biaya belum ditetapkan sebagai standar pelayanan.',
  drafPastikan: 'Pastikan dahulu sebelum mengurusnya:',
} as const satisfies PageTexts;
