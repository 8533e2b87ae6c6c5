import { expect, test } from 'vitest';
import * as z from 'zod';
import { faultProblems } from './fault-problems.ts';

const words = (label: string, example: string) => ({ label, help: '', example });
const schema = z.strictObject({
  terbit: z.string().optional().meta(words('Mulai terbit', '2026-12-01')),
  berakhir: z.string().optional().meta(words('Berakhir', '2026-12-31')),
  foto: z.array(z.strictObject({ gambar: z.string().meta(words('Gambar', 'a.jpg')) })).optional(),
});
const data = {
  terbit: '2026-12-01',
  berakhir: '2026-01-01',
  foto: [{ gambar: 'a.jpg' }, { gambar: 'a.jpg' }],
};
const places = { berakhir: [4, 11], terbit: [3, 9], 'foto.1.gambar': [7, 13] } as const;

test('what is wrong between fields is told with labels, at the field', () => {
  const problems = faultProblems(
    [
      { kind: 'before', key: 'berakhir', other: 'terbit' },
      { kind: 'twice', key: 'foto.1.gambar', other: 'foto.0.gambar', value: 'a.jpg' },
      { kind: 'together', key: 'berakhir', because: 'terbit' },
      { kind: 'one-of', keys: ['terbit', 'berakhir'] },
      { kind: 'contradicts', key: 'terbit', written: 'A', computed: 'B' },
    ],
    { schema, data, places, file: { path: 'dinkes/a.md' } },
  );
  expect(problems.map(({ kode, baris, kolom, pesan }) => `${kode} ${baris}:${kolom} ${pesan}`)).toEqual([
    'ISI-43 4:11 Berakhir `2026-01-01` lebih awal daripada Mulai terbit.',
    'ISI-45 7:13 Gambar `a.jpg` ditulis lebih dari sekali.',
    'ISI-42 3:9 Mulai terbit sudah diisi, tetapi Berakhir belum.',
    'ISI-41 1:1 Mulai terbit atau Berakhir perlu diisi salah satu.',
    'ISI-44 3:9 Mulai terbit ditulis `A`, padahal menurut isian lain seharusnya `B`.',
  ]);
});
