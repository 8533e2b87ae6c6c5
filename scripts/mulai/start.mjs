import path from 'node:path';
import process from 'node:process';
import { commandFile } from './commands.mjs';
import { fetchedNode } from './fetched-node.mjs';
import { handOver } from './hand-over.mjs';
import { keptAnswer, TIME } from './kept-answer.mjs';
import { NEEDED_MAJOR, NODE_24 } from './node-24.mjs';
import { ensurePackages } from './packages.mjs';
import { root, runHere } from './run-here.mjs';
import { told } from './told.mjs';
import { isWatched, watchOver } from './watch-over.mjs';

const isNewEnough = Number.parseInt(process.versions.node, 10) >= NEEDED_MAJOR;

/**
 * Runs one command: its packages installed, on a Node that is new enough. Ends the process.
 *
 * @param {string[]} args the command and its arguments
 */
export async function start([command, ...args]) {
  try {
    const kept = keptAnswer(root, [command, ...args], { node: versionToRun(), epochMs: Date.now() });
    if (kept) {
      process.stderr.write(kept.words.replace(TIME, `${seconds()} detik`));
      return;
    }
    commandFile(root, command);
    await ensurePackages(root);
    const binary = isNewEnough ? process.execPath : await fetchedNode(root, NODE_24);
    const line = [path.join(root, 'scripts', 'mulai', 'inner.mjs'), command, ...args];
    if (isWatched(command, args)) {
      const code = await watchOver(binary, line);
      if (code !== undefined) process.exit(code);
    }
    if (isNewEnough) await runHere(command, args);
    else process.exit(await handOver(binary, line));
  } catch (error) {
    process.exit(told(error));
  }
}

/** The Node that runs the command: this one where it is new enough. */
const versionToRun = () =>
  isNewEnough ? process.version : `v${NODE_24[`${process.platform}-${process.arch}`]?.version}`;

/** Since this process was started: `0,19`. */
const seconds = () => (performance.now() / 1000).toFixed(2).replace('.', ',');
