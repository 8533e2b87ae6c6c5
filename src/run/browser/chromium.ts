import { spawn } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where Chrome stands on systems that do not put it on the PATH. */
const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
};

/** What the search depends on. */
export interface Machine {
  env: NodeJS.ProcessEnv;
  /** Files to look for beside the PATH. */
  places: readonly string[];
  /** Whether Debian's own package may be installed. */
  isDebianRoot: boolean;
  /** Where the words of an installer go. */
  stderr: NodeJS.WriteStream;
}

/** The machine that a process runs on, as that process sees it. */
export const thisMachine = ({ env, stderr }: Pick<NodeJS.Process, 'env' | 'stderr'>): Machine => ({
  env,
  stderr,
  places: PLACES[process.platform] ?? [],
  isDebianRoot: process.getuid?.() === 0 && isDebian(),
});

/** A browser for the tests, or the one line that says what to install. */
export type Chromium = { path: string } | { advice: string };

/**
 * Finds Chromium: `CHROME_PATH`, then by name; on Debian root gets the distribution's package.
 *
 * @param say is told before anything is installed
 */
export async function findChromium(
  machine: Machine,
  say: (words: string) => void,
  signal: AbortSignal,
): Promise<Chromium> {
  const chosen = machine.env.CHROME_PATH;
  if (chosen) {
    return isProgram(chosen)
      ? { path: chosen }
      : {
          advice: `CHROME_PATH menunjuk ${chosen}, dan di situ tidak ada program. Perbaiki, atau kosongkan.`,
        };
  }
  const installed = installedOn(machine);
  if (installed) return { path: installed };
  if (machine.isDebianRoot) {
    say('Memasang Chromium dari Debian, untuk uji di peramban …');
    await aptGet(['update', '--quiet'], machine, signal);
    await aptGet(['install', '--yes', '--quiet', '--no-install-recommends', 'chromium'], machine, signal);
    const fresh = installedOn(machine);
    if (fresh) return { path: fresh };
  }
  return {
    advice:
      'Chromium tidak ditemukan. Pasang Chromium (di Debian: `sudo apt-get install chromium`), atau isi CHROME_PATH dengan letaknya.',
  };
}

function installedOn({ env, places }: Machine): string | undefined {
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const named = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...named, ...places].find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ubuntu is left out: its package is a stub for another installer. */
function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** A failure is not told here: apt-get has said why, and the browser is still missing. */
function aptGet(args: string[], { env, stderr }: Machine, signal: AbortSignal): Promise<void> {
  const aptGet = spawn('apt-get', args, {
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    signal,
    stdio: ['ignore', stderr, stderr],
  });
  return new Promise((resolve) => aptGet.on('close', () => resolve()).on('error', () => resolve()));
}
