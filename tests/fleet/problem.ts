import { defineProblem } from '../../src/problems/problem.ts';

/** What the builder of these tests refuses. */
export const fileEmpty = defineProblem({
  kode: 'UJI-01',
  tingkat: 'salah',
  judul: 'Berkas kosong',
  message: () => 'Berkas ini kosong.',
  action: () => 'Isi berkas ini.',
});
