import * as z from 'zod';
import { day } from '../common.ts';

/** What a body itself says about the accessibility of its situs; what it does not say, no page promises. */
export const aksesibilitas = z.strictObject({
  ditinjau: day.optional().meta({
    label: 'Tanggal ditinjau',
    help: 'Hari terakhir seseorang di kantor ini memeriksa situs dengan pedoman aksesibilitas.',
    example: '2026-11-24',
  }),
  jawab_hari_kerja: z.int().positive().max(60).optional().meta({
    label: 'Lama menjawab',
    help: 'Paling lama berapa hari kerja kantor ini menjawab kendala. Kosongkan bila belum ditetapkan.',
    example: 5,
  }),
});
