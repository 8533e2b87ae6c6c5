import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * How files and folders stand: a flat list of size, times and number of each, by which a later look tells whether
 * anything has changed. Plain JavaScript for Node 18: the launcher looks before it has any other Node.
 *
 * A folder's own time moves with every name that comes or goes in it, so a look opens no folder. `ctime` and inode
 * are trusted: neither `touch` nor `cp -p` sets them.
 *
 * @typedef {{ paths: string[], numbers: Float64Array }} Stand numbers: four of each path, `NaN` where nothing is
 */

const EACH = 4;

/** Time stamps of some disks are this coarse: what changed within it may look unchanged. */
export const COARSE_MS = 2000;

/**
 * All that stands below the given files and folders, and those themselves, as it stands. Links are not followed.
 *
 * @param {readonly string[]} roots absolute; one that is not there is noted as absent
 * @param {(path: string) => boolean} counts of a file or folder, with what is below it
 * @returns {Stand}
 */
export function standOf(roots, counts = () => true) {
  const paths = [];
  /** @type {number[]} */
  const numbers = [];
  const waiting = [...roots].reverse();
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (!counts(at)) continue;
    const stats = look(at);
    paths.push(at);
    numbers.push(...numbersOf(stats));
    if (stats?.isDirectory()) for (const name of namesIn(at)) waiting.push(path.join(at, name));
  }
  return { paths, numbers: Float64Array.from(numbers) };
}

/**
 * Whether everything stands as it stood.
 *
 * @param {Stand} stand
 */
export function stillStands({ paths, numbers }) {
  return paths.every((at, index) =>
    numbersOf(look(at)).every((number, which) => Object.is(number, numbers[index * EACH + which])),
  );
}

/**
 * Whether every time in it is old enough to tell a later change by; else it may not be kept.
 *
 * @param {Stand} stand
 * @param {number} begunMs when its first look was taken, milliseconds since 1970
 */
export function isSettled({ numbers }, begunMs) {
  for (let at = 0; at < numbers.length; at += EACH) {
    const latest = Math.max(numbers[at + 1] ?? 0, numbers[at + 2] ?? 0);
    if (latest > begunMs - COARSE_MS) return false;
  }
  return true;
}

const look = (at) => {
  try {
    return lstatSync(at, { throwIfNoEntry: false });
  } catch {
    // What may not be looked at stands as if it were not there, now and then.
    return undefined;
  }
};

const numbersOf = (stats) =>
  stats ? [stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino] : [Number.NaN, 0, 0, 0];

const namesIn = (folder) => {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
};

/**
 * A stand with a few facts beside it, as one file.
 *
 * @param {unknown} facts plain data
 * @param {Stand} stand
 * @returns {Buffer}
 */
export function packed(facts, { paths, numbers }) {
  const head = Buffer.from(JSON.stringify({ facts, paths }));
  const length = Buffer.alloc(8);
  length.writeUInt32LE(head.length, 0);
  length.writeUInt32LE(paths.length, 4);
  return Buffer.concat([length, head, Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength)]);
}

/**
 * @param {Buffer} bytes
 * @returns {{ facts: unknown, stand: Stand } | undefined} `undefined` for what is not whole
 */
export function unpacked(bytes) {
  if (bytes.length < 8) return undefined;
  const head = 8 + bytes.readUInt32LE(0);
  const count = bytes.readUInt32LE(4);
  if (bytes.length !== head + count * EACH * 8) return undefined;
  const { facts, paths } = JSON.parse(bytes.subarray(8, head).toString('utf8'));
  // Aligned anew: numbers begin anywhere in the file.
  const numbers = new Float64Array(
    bytes.buffer.slice(bytes.byteOffset + head, bytes.byteOffset + bytes.length),
  );
  return Array.isArray(paths) && paths.length === count ? { facts, stand: { paths, numbers } } : undefined;
}
