import module from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleLater, bundleOf } from './bundle.mjs';
import { keepQuiet } from './quiet.mjs';
import { told } from './told.mjs';

/** Folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a command in this process, whose Node is new enough. The command ends the process.
 *
 * @param {string} command that there is
 * @param {readonly string[]} args
 */
export async function runHere(command, args) {
  try {
    keepQuiet(process.versions.node);
    keepCompiled(path.join(root, '.cache', 'kode'));
    const source = path.join(root, 'scripts', `${command}.ts`);
    process.argv = [process.execPath, source, ...args];
    const bundle = bundleOf(root, command, args);
    if (!bundle) bundleLater(root, command);
    await import(pathToFileURL(bundle ?? source).href);
  } catch (error) {
    process.exit(told(error));
  }
}

/** Node compiles each file once instead of at every start, here and in all processes that a command starts. */
function keepCompiled(folder) {
  module.enableCompileCache(folder);
  process.env.NODE_COMPILE_CACHE = folder;
}
