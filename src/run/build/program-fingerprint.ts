import process from 'node:process';
import { fingerprintOf } from '../../disk/fingerprint.ts';
import { THEME } from '../../render/index.ts';

/** Beside the theme, which has a fingerprint of its own, all that has a part in the bytes of a situs. */
const PARTS = [
  ...['disk', 'rules', 'know', 'make'],
  ...['run/build/worker.ts', 'run/build/job.ts', 'run/kabupaten-in.ts'],
];

/** Files and folders that are hashed here, below the folder of the program. */
const HASHED = ['package-lock.json', 'package.json', ...PARTS.map((part) => `src/${part}`)];

/** With those of the theme. */
const COUNTED = [...HASHED, ...THEME.map((part) => `src/${part}`)];

/** Neither tests and their fixtures nor the examples of the catalogue have a part in what is built. */
export const isProgram = (below: string): boolean =>
  !/\.test\.ts$|(^|\/)fixtures\/|(^|\/)examples(\.ts$|\/)/.test(below);

/** Whether a change of a file builds all sites anew. @param below path in the program, with `/` */
export const isCounted = (below: string): boolean =>
  isProgram(below) && COUNTED.some((part) => below === part || below.startsWith(`${part}/`));

/**
 * Fingerprint of the code that builds a situs beside the theme, of its libraries' lock file, and of the Node that runs
 * it. Whoever takes it takes that of the theme too.
 */
export const programFingerprint = (root: string): string =>
  fingerprintOf(root, HASHED, {
    counts: isProgram,
    facts: [process.version, process.platform, process.arch],
  });
