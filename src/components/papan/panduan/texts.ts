export const texts = {
  daftar: 'Panduan lain',
  pengelola: 'Pengelola situs',
  kontak: (nama: string) => `Telepon dan surel ${nama}`,
  tentang: 'Tentang papan ini',
  tentangRingkas: 'Apa yang sudah diperiksa, apa yang baru dilaporkan, apa yang hanya contoh.',
} as const;
