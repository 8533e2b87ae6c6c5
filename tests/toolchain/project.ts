import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const here = import.meta.dirname;

/** How a finished process ended, and what it said. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Started {
  process: ChildProcess;
  /** Comes once stderr holds the words. */
  heard: (words: string) => Promise<void>;
  ended: Promise<Ended>;
}

/**
 * A small project that the real launcher starts, with an npm of our own on the PATH: no network, and what it did is
 * written down.
 *
 * @param pins `node-24.mjs` of the project; absent: the Node of this test is new enough
 */
export function project(pins?: string) {
  // A space in the path: staff keep folders under "My Documents".
  const root = mkdtempSync(path.join(os.tmpdir(), 'situs opd-'));
  const at = (...parts: string[]) => path.join(root, ...parts);
  cpSync(path.join(here, '../../scripts/mulai'), at('scripts/mulai'), { recursive: true });
  cpSync(path.join(here, '../../scripts/mulai.mjs'), at('scripts/mulai.mjs'));
  for (const file of ['src/disk/stand.mjs', 'src/disk/node-limits.mjs'])
    cpSync(path.join(here, '../..', file), at(file), { recursive: true });
  cpSync(path.join(here, 'commands'), at('scripts'), { recursive: true });
  if (pins) writeFileSync(at('scripts/mulai/node-24.mjs'), pins);
  const scripts = { gema: 'node scripts/mulai.mjs gema', tunggu: 'node scripts/mulai.mjs tunggu' };
  writeFileSync(at('package.json'), JSON.stringify({ type: 'module', scripts }));
  writeFileSync(at('package-lock.json'), '{"lockfileVersion":3}');
  mkdirSync(at('npm'));
  cpSync(path.join(here, 'npm.mjs'), at('npm/npm.mjs'));
  writeFileSync(at('npm/npm'), `#!/bin/sh\nexec "${process.execPath}" "${at('npm/npm.mjs')}" "$@"\n`, {
    mode: 0o755,
  });

  const start = (args: string[], env: Record<string, string> = {}, nodeArgs: string[] = []): Started =>
    watched(
      spawn(process.execPath, [...nodeArgs, at('scripts/mulai.mjs'), ...args], {
        env: {
          ...process.env,
          ...env,
          PROJECT: root,
          PATH: `${at('npm')}${path.delimiter}${process.env.PATH}`,
        },
      }),
    );
  return {
    at,
    start,
    run: (args: string[], env?: Record<string, string>, nodeArgs?: string[]) =>
      start(args, env, nodeArgs).ended,
    /** How often npm was started. */
    installs: () => (existsSync(at('npm/calls')) ? readFileSync(at('npm/calls'), 'utf8').length : 0),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}

function watched(child: ChildProcess): Started {
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text) => {
      said[name] += text;
    });
  }
  return {
    process: child,
    heard: (words) =>
      new Promise((resolve) => {
        const listen = () => said.stderr.includes(words) && resolve();
        child.stderr?.on('data', listen);
        listen();
      }),
    ended: new Promise((resolve, reject) => {
      child.on('error', reject).on('close', (code) => resolve({ code, ...said }));
    }),
  };
}
