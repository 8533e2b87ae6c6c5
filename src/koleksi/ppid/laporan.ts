import * as z from 'zod';

const count = z.int().min(0);

/** Yearly report on requests for information (UU 14/2008 pasal 12). */
export const laporan = z.strictObject({
  tahun: z
    .int()
    .min(2008)
    .max(2100)
    .meta({ label: 'Tahun laporan', help: 'Tahun yang dilaporkan.', example: 2025 }),
  permohonan: count.meta({
    label: 'Permohonan',
    help: 'Banyaknya permohonan yang masuk; tulis 0 bila tidak ada.',
    example: 14,
  }),
  dikabulkan: count.optional().meta({
    label: 'Dikabulkan',
    help: 'Banyaknya permohonan yang dikabulkan seluruhnya.',
    example: 12,
  }),
  dikabulkan_sebagian: count.optional().meta({
    label: 'Dikabulkan sebagian',
    help: 'Banyaknya permohonan yang dikabulkan sebagian.',
    example: 1,
  }),
  ditolak: count.optional().meta({
    label: 'Ditolak',
    help: 'Banyaknya permohonan yang ditolak.',
    example: 1,
  }),
  alasan_penolakan: z.string().optional().meta({
    label: 'Alasan penolakan',
    help: 'Alasan dan pasalnya, tanpa nama pemohon.',
    example: 'Rahasia pribadi, UU 14/2008 pasal 17 huruf h',
  }),
  rata_rata_hari: z.number().min(0).optional().meta({
    label: 'Rata-rata waktu',
    help: 'Rata-rata hari kerja sampai permohonan dijawab.',
    example: 4.2,
  }),
  keberatan: count.optional().meta({
    label: 'Keberatan',
    help: 'Banyaknya keberatan yang diajukan.',
    example: 0,
  }),
});

export type LaporanInformasi = z.output<typeof laporan>;
