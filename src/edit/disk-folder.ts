import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../disk/replace-file.ts';
import type { RoomFolder } from './contract.ts';
import { versiOf } from './record-text.ts';
import type { Version } from './riwayat/history.ts';

export interface DiskFolder {
  /** Folder of the office, absolute. */
  folder: string;
  /** Where what was replaced is kept. */
  kept: string;
  known: RoomFolder['known'];
  /** Milliseconds since 1970. */
  now: () => number;
}

/** A form that was opened longer ago than so many others is asked for every field that differs. */
const MOST_OPENED = 300;

/** What may be written from a form: an isian, a table, a picture, the office itself. */
const PATH = /^(?:situs\.yaml|[a-z_-]+\/[^/\\\p{Cc}]{1,180}\.(?:mdx?|csv|webp))$/u;

/** The folder of one office on the disk of this machine, with what each save replaced. */
export function diskFolder({ folder, kept, known, now }: DiskFolder): RoomFolder {
  const opened = new Map<string, string>();
  const queues = new Map<string, Promise<unknown>>();
  /** Where a file really stands; a folder that leads out of the office is none. */
  const place = (file: string): string | undefined => {
    const whole = path.join(folder, ...file.split('/'));
    const parent = path.dirname(whole);
    if (!PATH.test(file) || file.includes('..') || !existsSync(folder)) return undefined;
    if (existsSync(parent) && !isWithin(realpathSync(folder), realpathSync(parent))) return undefined;
    const stats = lstatSync(whole, { throwIfNoEntry: false });
    return stats === undefined || stats.isFile() ? whole : undefined;
  };
  const bytes = (file: string): Buffer | undefined => {
    const at = place(file);
    try {
      return at === undefined ? undefined : readFileSync(at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  };
  const versionsIn = (file: string): string => path.join(kept, ...file.split('/'));
  const versionNames = (file: string): string[] =>
    existsSync(versionsIn(file))
      ? readdirSync(versionsIn(file))
          .filter((name) => VERSION.test(name))
          .sort()
          .reverse()
      : [];
  return {
    known,
    text: async (file) => bytes(file)?.toString('utf8'),
    names: async (below) => {
      if (!/^[a-z_-]+$/.test(below)) return [];
      const whole = path.join(folder, below);
      if (!existsSync(whole) || !isWithin(realpathSync(folder), realpathSync(whole))) return [];
      return readdirSync(whole, { withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map(({ name }) => name)
        .sort();
    },
    write: async (file, content) => {
      const at = place(file);
      if (at === undefined) throw new RangeError(`no place for ${file}`);
      const old = bytes(file);
      if (old) {
        mkdirSync(versionsIn(file), { recursive: true });
        replaceFile(
          path.join(versionsIn(file), `${now()}-${versiOf(old.toString('utf8')).slice(0, 12)}`),
          old,
        );
      }
      mkdirSync(path.dirname(at), { recursive: true });
      if (content === null) rmSync(at, { force: true });
      else replaceFile(at, content);
    },
    alone: (file, work) => {
      const run = (queues.get(file) ?? Promise.resolve()).then(work, work);
      const end: Promise<unknown> = run
        .catch(() => undefined)
        .then(() => queues.get(file) === end && queues.delete(file));
      queues.set(file, end);
      return run;
    },
    opened: async (file, versi) => opened.get(`${file}\0${versi}`),
    remember: (file, versi, text) => {
      const key = `${file}\0${versi}`;
      opened.delete(key);
      opened.set(key, text);
      const [oldest] = opened.keys();
      if (opened.size > MOST_OPENED && oldest !== undefined) opened.delete(oldest);
    },
    versions: async (file) =>
      versionNames(file).map(
        (name): Version => ({ id: name, by: '', nama: '', at: Number(name.split('-')[0]), message: '' }),
      ),
    versionText: async (file, id) =>
      versionNames(file).includes(id) ? readFileSync(path.join(versionsIn(file), id), 'utf8') : undefined,
  };
}

const VERSION = /^\d{13}-[0-9a-f]{12}$/;

const isWithin = (folder: string, inner: string): boolean =>
  inner === folder || inner.startsWith(folder + path.sep);
