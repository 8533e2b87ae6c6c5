import * as z from 'zod';
import { BATAS_IKM, BATAS_MUTU, ikmOf } from './ikm.ts';
import type { Skm } from './schema.ts';

const schema = z.object({
  ikm: z.number().min(BATAS_IKM[0]).max(BATAS_IKM[1]).meta({
    label: 'IKM',
    help: 'Indeks Kepuasan Masyarakat, 25 sampai 100, dihitung dari nilai sembilan unsur.',
    example: 85.36,
  }),
  mutu: z.enum([...BATAS_MUTU.map(([mutu]) => mutu), 'D']).meta({
    label: 'Mutu',
    help: 'Mutu pelayanan menurut IKM.',
    example: 'B',
  }),
});

/** IKM and mutu follow from the means (PermenPANRB 14/2017). */
export const computed = {
  schema,
  of: ({ unsur }: Skm): z.output<typeof schema> => ikmOf(Object.values(unsur)),
};
