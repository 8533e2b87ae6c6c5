/** What blocks of a body say of themselves. */
export const texts = {
  galeri: 'Galeri',
  unduhAngka: 'Unduh angkanya',
  unduhTabel: 'Unduh tabelnya',
  sebagian: (judul: string, baris: number, semua: number) => `${judul}, ${baris} dari ${semua} baris`,
} as const;
