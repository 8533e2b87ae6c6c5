import * as z from 'zod';
import { day } from '../common.ts';
import { namaUnsur } from './unsur.ts';

/** One thing done about a low unsur. */
export const tindakLanjut = z.strictObject({
  unsur: namaUnsur.optional().meta({
    label: 'Unsur',
    help: 'Unsur yang diperbaiki.',
    example: 'sarana',
  }),
  tindakan: z.string().min(3).meta({
    label: 'Tindakan',
    help: 'Apa yang dilakukan.',
    example: 'Menambah kursi dan jalur kursi roda di ruang tunggu',
  }),
  penanggung_jawab: z.string().optional().meta({
    label: 'Penanggung jawab tindakan',
    help: 'Jabatan yang melaksanakan.',
    example: 'Sekretaris',
  }),
  tenggat: day.optional().meta({
    label: 'Tenggat',
    help: 'Hari terakhir tindakan harus selesai.',
    example: '2026-12-31',
  }),
  keadaan: z.enum(['direncanakan', 'berjalan', 'selesai']).optional().meta({
    label: 'Keadaan',
    help: 'Keadaan tindakan saat ini.',
    example: 'berjalan',
  }),
});
