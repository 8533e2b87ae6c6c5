import { homedir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../../src/disk/program.ts';
import type { Homes } from '../../src/run/cadangkan/index.ts';

/** Where everything stands that a backup holds, as the other commands know it. */
export const homesOf = (content: string): Homes => ({
  content,
  simpanan: path.join(ROOT, 'simpanan'),
  internal: path.join(ROOT, 'internal'),
  titipan: path.join(ROOT, 'titipan'),
  ruang: path.join(ROOT, 'ruang'),
  kunci: path.join(homedir(), '.situs-opd', 'kunci'),
});
