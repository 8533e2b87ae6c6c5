import * as z from 'zod';
import { kodeProgram, levelOf, parentOf, TINGKAT_PROGRAM } from './kode.ts';
import type { Program } from './schema.ts';

const schema = z.object({
  tingkat: z.enum(TINGKAT_PROGRAM).meta({
    label: 'Tingkat',
    help: 'Tingkat kodenya: urusan, bidang, program, kegiatan, atau sub_kegiatan. Jumlahkan satu tingkat saja.',
    example: 'sub_kegiatan',
  }),
  kode_induk: kodeProgram.optional().meta({
    label: 'Kode di atasnya',
    help: 'Kode satu tingkat di atasnya.',
    example: '1.02.02.2.01',
  }),
});

/** Levels follow from the code, so that a reader needs no table to add up. */
export const computed = {
  schema,
  of: ({ kode }: Program): z.output<typeof schema> => ({
    tingkat: levelOf(kode),
    kode_induk: parentOf(kode),
  }),
};
