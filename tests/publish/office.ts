import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { type Files, folderOf, page } from '../end-to-end/folder.ts';
import { type Ended, runCommand } from '../end-to-end/run-command.ts';
import type { Workspace } from '../fleet/workspace.ts';

/** A news item of 20 November. */
export const berita = (judul: string, more = ''): string =>
  page(`id: ${judul.toLowerCase()}-1\njudul: ${judul}\ntanggal: 2026-11-20${more}`);

export interface Office extends Workspace {
  www: string;
  run: (name: string, ...args: string[]) => Promise<Ended>;
  /** To the trial folder. */
  deploy: (...args: string[]) => Promise<Ended>;
  seen: (below: string) => string;
}

/** Two sites and whoever publishes them, with keys and a folder of their own. */
export function office(files: Files = {}): Office {
  const work = folderOf(files);
  for (const name of ['register', 'kabupaten']) {
    const file = path.join(work.content, '_kabupaten', `${name}.yaml`);
    writeFileSync(file, stringify(JSON.parse(readFileSync(file, 'utf8'))));
  }
  const www = path.join(work.folder, 'www');
  mkdirSync(www);
  const keys = path.join(work.folder, 'kunci');
  const run = (name: string, ...args: string[]): Promise<Ended> => {
    const own = {
      kunci: ['--simpan', keys],
      deploy: ['--kunci', keys, '--keluaran', path.join(work.folder, 'terbit')],
      rollback: ['--kunci', keys],
      releases: [],
      build: [],
    }[name];
    const day = args.includes('--tanggal') ? [] : ['--tanggal', '2026-11-24'];
    return runCommand(name, [...args, ...(own ?? []), '--content', work.content, ...day]);
  };
  return {
    ...work,
    www,
    run,
    deploy: (...args) => run('deploy', ...args, '--ke', `folder:${www}`),
    seen: (below) => {
      const file = path.join(www, below);
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    },
    [Symbol.dispose]: () => work[Symbol.dispose](),
  };
}
