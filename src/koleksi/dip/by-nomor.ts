import { type Dip, KELAS_DIP } from './schema.ts';

/** Order of the list: by class, then by number as people count, 2 before 10. */
export function byNomor(a: Pick<Dip, 'kelas' | 'nomor'>, b: Pick<Dip, 'kelas' | 'nomor'>): number {
  const [left, right] = [a, b].map(({ nomor }) => nomor.replace(/\d+/g, (run) => run.padStart(12, '0')));
  const byKelas = KELAS_DIP.indexOf(a.kelas) - KELAS_DIP.indexOf(b.kelas);
  if (byKelas !== 0 || left === right) return byKelas;
  return `${left}` < `${right}` ? -1 : 1;
}
