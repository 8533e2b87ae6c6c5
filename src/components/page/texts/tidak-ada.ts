/** The page `/404.html`. */
export const texts = {
  kode: 'Kode 404',
  judul: 'Halaman ini tidak ada',
  mungkin:
    'Mungkin alamatnya berubah, halamannya sudah dihapus, atau ada huruf yang salah. Bukan Anda yang keliru bila tautannya datang dari situs kami.',
  rusak:
    'Tautan yang rusak ada di situs kami? [Beri tahu kami](/kontak/); cukup sebut halaman tempat Anda mengekliknya.',
  sering: 'Yang sering dicari',
  kembali: 'Kembali ke beranda',
} as const;
