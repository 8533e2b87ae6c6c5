import module from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { commandFile } from './commands.mjs';
import { fetchedNode } from './fetched-node.mjs';
import { handOver } from './hand-over.mjs';
import { NEEDED_MAJOR, NODE_24 } from './node-24.mjs';
import { ensurePackages } from './packages.mjs';
import { Stop, say } from './stop.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs one command: its packages installed, on a Node that is new enough. Ends the process.
 *
 * @param {string[]} args the command and its arguments
 */
export async function start([command, ...args]) {
  try {
    const file = commandFile(root, command);
    await ensurePackages(root);
    if (Number.parseInt(process.versions.node, 10) >= NEEDED_MAJOR) {
      keepCompiled(path.join(root, '.cache', 'kode'));
      process.argv = [process.execPath, file, ...args];
      await import(pathToFileURL(file).href);
    } else {
      const binary = await fetchedNode(root, NODE_24);
      process.exit(await handOver(binary, [path.join(root, 'scripts', 'mulai.mjs'), command, ...args]));
    }
  } catch (error) {
    process.exit(told(error));
  }
}

/** Node compiles each file once instead of at every start, here and in all processes that a command starts. */
function keepCompiled(folder) {
  module.enableCompileCache(folder);
  process.env.NODE_COMPILE_CACHE = folder;
}

/** Says what stopped the command; returns its exit code. */
function told(error) {
  if (error instanceof Stop) {
    say(error.message);
    return error.code;
  }
  if (error instanceof Error && 'syscall' in error) {
    say(`Komputer ini menolak menyiapkan program (${error.message}).`);
    say('Periksa tempat di disk dan hak akses folder ini, lalu ulangi perintah ini.');
  } else {
    say('Kesalahan ada di pihak kami, bukan pada isi situs.');
    say(error instanceof Error ? error.stack : String(error));
  }
  return 3;
}
