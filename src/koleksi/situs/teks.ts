import * as z from 'zod';

/** Whose words the duties are: ours, summed up from national law, or those of the Peraturan Bupati. */
export const LABEL_TEKS = ['ringkasan_nasional', 'perbup'] as const;

/** How sure the summary is: read in the law itself, on a page of others, or general knowledge. */
export const KEYAKINAN = ['teks', 'laman', 'umum'] as const;

const butir = z.array(z.string().min(3));

/** Texts of the page `/profil/`. */
export const teks = z.strictObject({
  ringkasan: z.string().min(10).max(200).optional().meta({
    label: 'Kalimat pengantar',
    help: 'Satu kalimat untuk warga: apa yang dikerjakan kantor ini.',
    example: 'Mengurus kesehatan warga, dari puskesmas sampai rumah sakit.',
  }),
  kedudukan: z.string().min(10).optional().meta({
    label: 'Kedudukan',
    help: 'Kepada siapa kantor ini bertanggung jawab.',
    example: 'Bertanggung jawab kepada Bupati melalui Sekretaris Daerah.',
  }),
  tugas: z.string().min(10).optional().meta({
    label: 'Tugas',
    help: 'Tugas menurut peraturan.',
    example: 'Membantu Bupati melaksanakan urusan pemerintahan bidang kesehatan.',
  }),
  fungsi: butir.optional().meta({
    label: 'Fungsi',
    help: 'Satu fungsi satu baris.',
    example: ['merumuskan kebijakan di bidang kesehatan'],
  }),
  dasar_hukum: butir.optional().meta({
    label: 'Dasar hukum',
    help: 'Satu peraturan satu baris, dari yang nasional ke yang daerah.',
    example: ['PP 18/2016 pasal 35 dan 37'],
  }),
  label: z.enum(LABEL_TEKS).optional().meta({
    label: 'Asal tugas dan fungsi',
    help: 'Tulis perbup sesudah naskah Peraturan Bupati dimuat.',
    example: 'ringkasan_nasional',
  }),
  keyakinan: z.enum(KEYAKINAN).optional().meta({
    label: 'Keyakinan',
    help: 'teks bila dibaca dalam peraturannya, laman bila dari laman lain, umum bila pengetahuan umum.',
    example: 'teks',
  }),
  sambutan: z.string().min(10).optional().meta({
    label: 'Sambutan',
    help: 'Sambutan kepala kantor, bila ada.',
    example: 'Selamat datang di situs kami.',
  }),
  visi: z.string().min(10).optional().meta({
    label: 'Visi',
    help: 'Visi Bupati menurut RPJMD, disalin utuh.',
    example: 'Kabupaten Contoh yang sehat dan sejahtera.',
  }),
  misi: butir.optional().meta({
    label: 'Misi',
    help: 'Misi Bupati menurut RPJMD, satu misi satu baris.',
    example: ['Meningkatkan mutu pelayanan kesehatan.'],
  }),
});

export type Teks = z.output<typeof teks>;

/** Heading and sentence that stand with duties, so that nobody takes a summary for the regulation. */
export function labelTeksWords(
  label: (typeof LABEL_TEKS)[number],
  namaPendek: string,
): { judul: string; penjelasan: string } {
  const perbup = `Peraturan Bupati ${namaPendek}`;
  return label === 'perbup'
    ? { judul: `Menurut ${perbup}`, penjelasan: `Tugas dan fungsi di bawah ini disalin dari ${perbup}.` }
    : {
        judul: 'Ringkasan menurut peraturan nasional',
        penjelasan: `Rincian tugas dan fungsi yang resmi ditetapkan dengan ${perbup}; naskahnya belum dimuat di sini.`,
      };
}
