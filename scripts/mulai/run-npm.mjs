import { spawn } from 'node:child_process';
import { Stop } from './stop.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const ARGS = [
  'ci',
  '--ignore-scripts',
  '--include=dev',
  '--no-audit',
  '--no-fund',
  '--no-update-notifier',
  '--loglevel=error',
];

/**
 * Installs exactly what the lock file of a folder names; no package runs a script of its own.
 *
 * No path stands on the command line: npm takes the tail of one with a space for an address.
 *
 * @param {string} folder
 * @param {(pid: number) => void} started is told the process, which may outlive this one
 * @returns {Promise<boolean>} whether npm did it; its own words are on stderr
 */
export async function installIn(folder, started) {
  const windows = process.platform === 'win32';
  // On Windows npm is a `.cmd`, which only a shell can start; elsewhere a shell would keep signals to itself.
  const npm = spawn(windows ? `npm ${ARGS.join(' ')}` : 'npm', windows ? [] : ARGS, {
    cwd: folder,
    shell: windows,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (npm.pid !== undefined) started(npm.pid);
  let interrupted = false;
  const interrupt = (signal) => {
    interrupted = true;
    if (!windows) npm.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, interrupt);
  const code = await new Promise((resolve, reject) => npm.on('close', resolve).on('error', reject)).catch(
    (error) => {
      if (error.code !== 'ENOENT') throw error;
      throw new Stop(
        3,
        'npm tidak ditemukan di komputer ini. Pasang Node 24 dari https://nodejs.org; npm ada di dalamnya.',
      );
    },
  );
  for (const signal of SIGNALS) process.off(signal, interrupt);
  if (interrupted) throw new Stop(130, 'Dihentikan. Persiapan diulang pada perintah berikutnya.');
  return code === 0;
}
