import * as z from 'zod';
import { STATUS } from '../../rules/rule.ts';

const skor = z.int().min(0).max(100).nullish();

const hasil = z.looseObject({
  kode: z
    .string()
    .min(1)
    .meta({ label: 'Kode aturan', help: 'Kode yang tidak pernah berubah.', example: 'KIP-05' }),
  status: z
    .union([z.enum(STATUS), z.string()])
    .meta({ label: 'Status', help: 'Hasil pemeriksaan aturan ini.', example: 'lulus' }),
  bukti: z
    .string()
    .nullish()
    .meta({ label: 'Bukti', help: 'Alamat halaman yang memenuhi aturan ini.', example: '/ppid/dip/' }),
});

export const kepatuhan = z.looseObject({
  aturan: z
    .string()
    .meta({ label: 'Versi aturan', help: 'Himpunan aturan yang dipakai.', example: '2026.1' }),
  skor: skor.meta({
    label: 'Skor',
    help: 'Nol sampai seratus; null bila tidak ada yang dinilai.',
    example: 87,
  }),
  skor_wajib: skor.meta({
    label: 'Skor wajib',
    help: 'Skor dari aturan yang wajib saja.',
    example: 92,
  }),
  hasil: z.array(hasil).meta({ label: 'Hasil', help: 'Satu baris tiap aturan.', example: [] }),
});

export type Kepatuhan = z.output<typeof kepatuhan>;
