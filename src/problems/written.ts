import { defineProblem } from './problem.ts';
import { quote } from './words.ts';

export const headingWithoutSpace = defineProblem<{ written: string; right: string }>({
  kode: 'TLS-01',
  tingkat: 'catatan',
  judul: 'Judul bagian tanpa spasi',
  message: ({ written }) =>
    `${quote(written)} tidak terbaca sebagai judul bagian, dan tanda \`#\` ikut tampil.`,
  action: ({ right }) => `Beri spasi sesudah tanda \`#\`: ${quote(right)}.`,
});

export const indentedText = defineProblem<{ written: string }>({
  kode: 'TLS-02',
  tingkat: 'catatan',
  judul: 'Tulisan yang menjorok',
  message: ({ written }) =>
    `${quote(written)} diawali empat spasi atau lebih, sehingga tampil sebagai kode program, bukan tulisan biasa.`,
  action: () => 'Hapus spasi di awal barisnya.',
});

export const linkUnread = defineProblem<{ written: string; right: string | undefined }>({
  kode: 'TLS-03',
  tingkat: 'salah',
  judul: 'Tautan tidak terbaca',
  message: ({ written }) => `${quote(written)} tidak terbaca sebagai tautan, sehingga tampil apa adanya.`,
  action: ({ right }) =>
    right === undefined
      ? 'Tulis dalam satu baris seperti `[Unduh formulir](berkas/formulir.pdf)`; untuk kurung siku biasa tulis `\\[`.'
      : `Apit alamat yang memuat spasi dengan \`<\` dan \`>\`: ${quote(right)}.`,
});

export const signsLeftOut = defineProblem<{ signs: string }>({
  kode: 'TLS-04',
  tingkat: 'catatan',
  judul: 'Tanda yang tidak terlihat',
  message: ({ signs }) => `Tulisan ini memuat ${signs}, yang tidak ikut terbit.`,
  action: () =>
    'Baca sekali lagi bagian ini; bila ada yang janggal, ketik ulang. Tanda seperti ini sering terbawa saat menyalin dari pesan atau dari berkas lain.',
});

export const linkWaits = defineProblem<{ written: string; why: string }>({
  kode: 'TLS-05',
  tingkat: 'catatan',
  judul: 'Tautan ke halaman yang tidak tampil',
  message: ({ written, why }) => `Tautan ke ${quote(written)} menuju halaman yang ${why}.`,
  action: () =>
    'Selama halaman itu tidak tampil, pembaca hanya melihat tulisannya. Terbitkan halaman itu, atau hapus tautannya.',
});

export const sameText = defineProblem<{ twin: string }>({
  kode: 'TLS-06',
  tingkat: 'catatan',
  judul: 'Dua berkas dengan isi yang sama',
  message: ({ twin }) => `Isi berkas ini sama persis dengan ${quote(twin)}, sehingga tampil dua kali.`,
  action: () => 'Hapus salah satu, atau ubah isinya bila memang dua hal yang berbeda.',
});

export const dayFar = defineProblem<{ key: string; written: string; years: number }>({
  kode: 'TLS-07',
  tingkat: 'catatan',
  judul: 'Tanggal yang masih jauh',
  message: ({ key, written, years }) => `${quote(`${key}: ${written}`)} masih ${years} tahun lagi.`,
  action: ({ key }) =>
    key === 'terbit'
      ? 'Sampai hari itu isian ini tidak tampil. Periksa tahunnya.'
      : 'Periksa tahunnya; isian ini tampil dengan tanggal itu.',
});
