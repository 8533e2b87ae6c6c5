import { fingerprintOf } from '../disk/fingerprint.ts';
import { THEME } from './theme.ts';

const BESIDE = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** Neither tests nor examples of the catalogue are compiled. */
const isCompiled = (below: string): boolean => !/\.test\.ts$|(^|\/)examples(\.ts$|\/)/.test(below);

/** What decides the bytes of a compiled renderer: its sources, its libraries, and the Node that runs it. */
export const themeFingerprint = (root: string): string =>
  fingerprintOf(root, [...BESIDE, ...THEME.map((part) => `src/${part}`)], {
    counts: isCompiled,
    facts: [process.version, process.platform, process.arch],
  });
