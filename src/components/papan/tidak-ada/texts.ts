export const texts = {
  kode: '404',
  mungkin: 'Alamatnya mungkin salah ketik, atau halamannya sudah dipindahkan.',
  kembali: 'Ke papan situs',
} as const;
