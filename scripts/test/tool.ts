import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Tally } from './tally.ts';

export const judgeStyle = (root: string, signal: AbortSignal) =>
  runTool(root, '@biomejs/biome/bin/biome', ['check', '--error-on-warnings'], signal);

/** The checker of `astro check`, without the step that loads the site's configuration. */
export const judgeTypes = (root: string, signal: AbortSignal) =>
  runTool(root, '@astrojs/check/bin/astro-check.js', [], signal);

/**
 * Runs one tool of `node_modules` on this Node (a shim in `.bin` would start the Node of the PATH); its verdict
 * counts as one test. Its words go to the terminal.
 *
 * @param script the tool's own file, from `node_modules`
 */
async function runTool(root: string, script: string, args: string[], signal: AbortSignal): Promise<Tally> {
  const file = path.join(root, 'node_modules', script);
  const tool = spawn(process.execPath, [file, ...args], { cwd: root, signal, stdio: 'inherit' });
  const code = await new Promise((resolve, reject) => tool.on('error', reject).on('close', resolve));
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}
