import { fingerprintOf } from '../disk/fingerprint.ts';
import { ROOT } from '../disk/program.ts';

/** All that has a part in what a reading says. */
const PARTS = ['disk/kept-memo.ts', 'problems', 'text', 'koleksi', 'read'].map((part) => `src/${part}`);

/** Another one for another reader. In the bundle it stands as it was when that was made: to hash 300 files takes 17 ms. */
export const READING_VERSION = fingerprintOf(ROOT, [...PARTS, 'package-lock.json'], {
  counts: (below) => !below.endsWith('.test.ts'),
});
