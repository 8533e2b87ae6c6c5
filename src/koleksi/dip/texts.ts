import type { PageTexts } from '../koleksi.ts';

/** Columns are headed by the labels of `columns.ts`. */
export const texts = {
  judul: 'Daftar Informasi Publik',
  ringkasan: 'Semua informasi yang dikuasai unit kerja ini, dan di mana letaknya.',
  satuan: 'informasi',
  kosong: 'Daftar Informasi Publik belum diisi.',
  unduh: 'Unduh daftar',
  informasi: 'Informasi',
  kelasKolom: 'Kelas',
  penguasa: 'Yang menguasai',
  penanggungJawab: 'Penanggung jawab',
  dibuat: 'Dibuat',
  bentuk: 'Bentuk',
  disimpan: 'Disimpan',
  alasan: 'Alasan',
  lamaDikecualikan: 'Lamanya dikecualikan',
  dikecualikanJelas:
    'Isi informasi yang dikecualikan tidak dimuat; yang dimuat hanya daftar, alasan, dan jangka waktunya.',
  kelas: {
    berkala: 'Berkala',
    serta_merta: 'Serta-merta',
    setiap_saat: 'Setiap saat',
    dikecualikan: 'Dikecualikan',
  },
  banyaknya: (jumlah: number, hari?: string) => `${jumlah} informasi${hari ? `, diperbarui ${hari}` : ''}.`,
  minta: 'Minta informasi',
  menurutKelas: (kelas: string) => `Informasi ${kelas.toLowerCase()}`,
  tidakDicatat: (kelas: string, nama: string, hari: string) =>
    `Tidak ada informasi ${kelas.toLowerCase()} yang dicatat ${nama} sejak ${hari}.`,
} as const satisfies PageTexts;
