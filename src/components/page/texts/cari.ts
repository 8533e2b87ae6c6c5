/** The page `/cari/`. */
export const texts = {
  tanpaJavaScript:
    'Pencarian memakai JavaScript. Tanpa JavaScript, semua halaman ada di [peta situs](/peta-situs/).',
  semuaSitus: 'Cari di semua situs',
  telusuri: 'Atau telusuri',
} as const;
