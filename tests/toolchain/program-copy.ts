import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { bundleOf, NOTE, shelfOf } from '../../scripts/mulai/bundle.mjs';
import { root } from '../files.ts';
import { kabupatenOf, situsOf } from '../fleet/kabupaten.ts';

const PROGRAM = ['src', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** How a command ended, what it said, and whether it was loaded from the bundle. */
export interface Ended {
  code: number | null;
  said: string;
  isBundled: boolean;
  /** Whether a child of the fleet was started. */
  isReadByChild: boolean;
}

async function ended(command: ChildProcess): Promise<Pick<Ended, 'code' | 'said'>> {
  let said = '';
  for (const stream of [command.stdout, command.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const [code] = await once(command, 'close');
  return { code, said };
}

/** A copy of the program over a kabupaten of one situs, with the libraries that are installed here. */
export function programCopy() {
  const own = mkdtempSync(path.join(os.tmpdir(), 'program-'));
  const at = (...parts: string[]): string => path.join(own, ...parts);
  for (const part of PROGRAM) cpSync(path.join(root, part), at(part), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), at('node_modules'), 'junction');
  for (const [below, text] of Object.entries({ ...kabupatenOf('satu'), ...situsOf('satu', 'Kabar satu') })) {
    mkdirSync(path.dirname(at('content', below)), { recursive: true });
    writeFileSync(at('content', below), text);
  }
  const shelf = shelfOf(own);
  /** When the bundle in use was noted. */
  const noted = (): number | undefined =>
    statSync(path.join(shelf, NOTE), { throwIfNoEntry: false })?.mtimeMs;
  const started = (args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess =>
    spawn(process.execPath, args, {
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  return {
    at,
    shelf,
    /** Starts what bundles the program. */
    maker: (): ChildProcess => started([at('scripts/bundle/make.ts')]),
    /** A command, as it is started. */
    launcher: (...args: string[]): ChildProcess => started([at('scripts/mulai.mjs'), ...args]),
    /** Node by itself. */
    node: (...args: string[]): Promise<Pick<Ended, 'code' | 'said'>> => ended(started(args)),
    async run(...args: string[]): Promise<Ended> {
      const seen = mkdtempSync(at('dimuat-'));
      // Node writes down there which modules it loaded.
      const line = [at('scripts/mulai.mjs'), ...args, '--tanggal', '2026-11-24'];
      const { code, said } = await ended(started(line, { NODE_V8_COVERAGE: seen }));
      const modules = readdirSync(seen).map((name) => readFileSync(path.join(seen, name), 'utf8'));
      const isBundled = modules.some((one) => one.includes(`/scripts.${args[0]}.mjs"`));
      const isReadByChild = modules.some((one) => /[/.]fleet[/.]child\.(ts|mjs)"/.test(one));
      return { code, said, isBundled, isReadByChild };
    },
    /** The bundle that a command would be loaded from. */
    bundle: (command: string, ...args: string[]): string | undefined => bundleOf(own, command, args),
    noted,
    /** Comes once a bundle is noted, another than before, and no maker is at work. */
    async bundled(before?: number): Promise<void> {
      while (
        [undefined, before].includes(noted()) ||
        readdirSync(shelf).some((name) => name.startsWith('baru-'))
      )
        await pause(50);
    },
    [Symbol.dispose]: () => rmSync(own, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}
