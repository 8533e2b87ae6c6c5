import type { Problem } from './problem.ts';

/** What stops nothing because nothing of it is published; told all the same, since its owner may think it is. */
export const asNote = (problem: Problem): Problem => ({ ...problem, tingkat: 'catatan' });

/** The same problem of a file that nothing needs: the situs goes out without it. */
export const leftOut = (problem: Problem): Problem =>
  asNote({ ...problem, pesan: `${problem.pesan} Berkas ini tidak ikut diterbitkan.` });
