import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { writeMarkdown } from './content.ts';

/** A command and its arguments, run in the folder of one project. */
export type Line = readonly [command: string, ...args: string[]];

/** A program that makes sites of Markdown, with Pagefind's own command behind it. */
export interface Peer {
  name: string;
  /** What is measured, as its maker names it. */
  version: string;
  /** What it runs for one situs, one after the other. */
  lines: readonly Line[];
  /** Whether a whole fleet is a matter of seconds; else it is measured once. */
  isQuick: boolean;
}

/** Where the program stands, and how it is said that a peer is being installed. */
interface Around {
  root: string;
  cache: string;
  say: (line: string) => void;
}

const ELEVENTY = '3.1.8';

/** Those that can be measured here; of every other it is said why not. */
export function peersHere({ root, cache, say }: Around): { peers: Peer[]; absent: string[] } {
  const peers: Peer[] = [];
  const absent: string[] = [];
  const search: Line = [pagefindBinary(root), '--site', 'public'];
  const { stdout: version } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (version)
    peers.push({
      name: 'Hugo',
      version: version.trim(),
      lines: [['hugo', '--quiet'], search],
      isQuick: true,
    });
  else absent.push('Hugo tidak ada di komputer ini (di Debian: `apt install hugo`).');
  const eleventy = installedEleventy(cache, say);
  const own = `Eleventy ${ELEVENTY}`;
  if (eleventy)
    peers.push({
      name: 'Eleventy',
      version: own,
      lines: [['node', eleventy, '--quiet'], search],
      isQuick: false,
    });
  else absent.push(`${own} tidak dapat dipasang; sebabnya tertulis di atas.`);
  return { peers, absent };
}

/** Pagefind's command itself: its wrapper for npm would only make it slower. */
const pagefindBinary = (root: string): string => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const ending = process.platform === 'win32' ? '.exe' : '';
  return path.join(root, `node_modules/@pagefind/${platform}-${process.arch}/bin/pagefind_extended${ending}`);
};

/** Eleventy is no part of this program: it is installed for a measurement, by its exact version, into `.cache`. */
function installedEleventy(cache: string, say: Around['say']): string | undefined {
  const folder = path.join(cache, 'sejawat', `eleventy-${ELEVENTY}`);
  const command = path.join(folder, 'node_modules/@11ty/eleventy/cmd.cjs');
  if (existsSync(command)) return command;
  say(`  memasang Eleventy ${ELEVENTY} ke .cache untuk diukur (sekali saja) …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true }));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  spawnSync(npm, [...args, '--save-exact', `@11ty/eleventy@${ELEVENTY}`], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return existsSync(command) ? command : undefined;
}

/** The project of a peer for one situs: its few templates from the folder of its name, and the Markdown. */
export function layOut({ name }: Peer, situs: string, folder: string): void {
  cpSync(path.join(import.meta.dirname, 'fixtures', name.toLowerCase()), folder, { recursive: true });
  writeMarkdown(path.join(folder, 'content'), situs);
}
