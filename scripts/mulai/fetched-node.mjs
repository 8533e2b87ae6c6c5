import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { oneAtATime } from './one-at-a-time.mjs';
import { installIn } from './run-npm.mjs';
import { Stop, say } from './stop.mjs';

const NOTE = 'utuh.json';
const BY_HAND = 'Pasang Node 24 dari https://nodejs.org, lalu ulangi perintah ini.';

/**
 * A Node 24 for this machine, fetched once as an npm package into `.cache/`.
 *
 * @param {string} root folder of the project
 * @param {Record<string, { name: string; version: string; integrity: string; binary: string }>} packages by platform
 * @returns {Promise<string>} path of a whole program that runs here
 */
export async function fetchedNode(root, packages) {
  const platform = `${process.platform}-${process.arch}`;
  const node = packages[platform];
  if (node === undefined) {
    throw new Stop(3, `Node 24 untuk komputer ini (${platform}) tidak dapat diambil sendiri. ${BY_HAND}`);
  }
  const cache = path.join(root, '.cache');
  const folder = path.join(cache, `node-${node.version}-${platform}`);
  const binary = path.join(folder, 'node_modules', node.name, node.binary);
  if (!isWholeNode(folder, binary, node)) {
    await oneAtATime(path.join(cache, 'siapkan.kunci'), async (alsoAtWork) => {
      if (!isWholeNode(folder, binary, node)) await fetch(folder, node, alsoAtWork);
    });
  }
  return binary;
}

/** Size and time are compared at every start, the hash only when the folder was copied or touched. */
function isWholeNode(folder, binary, { integrity }) {
  try {
    const noteFile = path.join(folder, NOTE);
    const note = JSON.parse(readFileSync(noteFile, 'utf8'));
    const { size, mtimeMs } = statSync(binary);
    if (note.integrity !== integrity || note.size !== size) return false;
    if (note.mtimeMs === mtimeMs) return true;
    if (note.sha256 !== sha256(binary)) return false;
    writeFileSync(noteFile, JSON.stringify({ ...note, mtimeMs }));
    return true;
  } catch {
    return false;
  }
}

const sha256 = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Fetches into a folder beside the final one; what is there under the final name is always whole. */
async function fetch(folder, node, alsoAtWork) {
  say(`Mengambil Node ${node.version} (sekali saja, sekitar 60 MB) …`);
  const parent = path.dirname(folder);
  for (const name of readdirSync(parent)) {
    if (name.startsWith('node-baru-')) rmSync(path.join(parent, name), { recursive: true, force: true });
  }
  const fresh = path.join(parent, `node-baru-${process.pid}`);
  try {
    writeManifests(fresh, node);
    if (!(await installIn(fresh, alsoAtWork))) {
      throw new Stop(
        3,
        'Node 24 belum dapat diambil; sebabnya tertulis di atas. Periksa sambungan internet, lalu ulangi perintah ini.',
      );
    }
    noteWhole(fresh, node);
    rmSync(folder, { recursive: true, force: true });
    await moved(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** With the pinned integrity in a lock file, npm itself refuses a package with other bytes. */
function writeManifests(folder, { name, version, integrity }) {
  mkdirSync(folder);
  const dependencies = { [name]: version };
  const own = { name: 'node-24', version: '1.0.0', private: true, dependencies };
  const packages = { '': own, [`node_modules/${name}`]: { version, integrity } };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(own));
  writeFileSync(
    path.join(folder, 'package-lock.json'),
    JSON.stringify({ name: own.name, version: own.version, lockfileVersion: 3, requires: true, packages }),
  );
}

function noteWhole(folder, { name, version, integrity, binary }) {
  const modules = path.join(folder, 'node_modules');
  const { packages } = JSON.parse(readFileSync(path.join(modules, '.package-lock.json'), 'utf8'));
  if (packages[`node_modules/${name}`]?.integrity !== integrity) {
    throw new Stop(3, `Node 24 yang diambil bukan yang seharusnya, jadi tidak dipakai. ${BY_HAND}`);
  }
  const file = path.join(modules, name, binary);
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' });
  if (stdout?.trim() !== `v${version}`) {
    throw new Stop(3, `Node 24 yang diambil tidak dapat berjalan di komputer ini. ${BY_HAND}`);
  }
  const { size, mtimeMs } = statSync(file);
  writeFileSync(path.join(folder, NOTE), JSON.stringify({ integrity, size, mtimeMs, sha256: sha256(file) }));
}

/** On Windows a scanner may hold new files for a moment. */
async function moved(from, to) {
  for (let tries = 20; ; tries -= 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (tries === 0) throw error;
      await pause(250);
    }
  }
}
