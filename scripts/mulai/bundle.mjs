import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { stillStands, unpacked } from '../../src/disk/stand.mjs';

/**
 * What is noted of the bundle in use, beside how the sources stood that it was made of.
 *
 * @typedef {object} Noted
 * @property {string} folder its name in the shelf
 * @property {Record<string, string>} sums SHA-256, hex, of each of its modules
 */

/** Commands that are bundled: the others are begun so seldom, or live so long, that a start from sources is no matter. */
export const BUNDLED = ['build', 'check', 'deploy', 'rollback'];
/** These empty the cache under the bundle, or trust no times. */
const FROM_SOURCES = ['--bersihkan', '--teliti'];

/** @param {string} root folder of the project */
export const shelfOf = (root) => path.join(root, '.cache', 'bundel');

/** Its note, as a file of the shelf. */
export const NOTE = 'dipakai';

/**
 * The bundle of a command, where there is a whole one of the sources as they stand (ADR 0021).
 *
 * @param {string} root folder of the project
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {string | undefined} its first file; `undefined`: the command is started from its sources
 */
export function bundleOf(root, command, args) {
  if (!BUNDLED.includes(command) || args.some((word) => FROM_SOURCES.includes(word))) return undefined;
  try {
    const shelf = shelfOf(root);
    const kept = unpacked(readFileSync(path.join(shelf, NOTE)));
    if (!kept || !stillStands(kept.stand)) return undefined;
    const { folder, sums } = /** @type {Noted} */ (kept.facts);
    const isWhole = Object.entries(sums).every(
      ([name, sum]) => sum === sumOf(readFileSync(path.join(shelf, folder, name))),
    );
    return isWhole ? path.join(shelf, folder, `scripts.${command}.mjs`) : undefined;
  } catch {
    // There is none yet, or it is damaged: the sources are always right.
    return undefined;
  }
}

/** @param {Uint8Array} bytes */
export const sumOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * Has the bundle made by a process of its own once this one has ended: nobody waits for it.
 *
 * @param {string} root folder of the project
 * @param {string} command that runs from its sources
 */
export function bundleLater(root, command) {
  const maker = path.join(root, 'scripts', 'bundle', 'make.ts');
  if (!BUNDLED.includes(command) || !existsSync(maker)) return;
  process.once('exit', () => {
    spawn(process.execPath, [maker], { detached: true, stdio: 'ignore', windowsHide: true })
      .on('error', () => undefined)
      .unref();
  });
}
