import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Branch, type Change, commitAll } from './commit-all.ts';
import { gitIn, type Programs } from './git.ts';

/** One version of a file. */
export interface Version {
  /** Commit, 40 hex digits. */
  id: string;
  /** Account. */
  by: string;
  nama: string;
  /** Milliseconds since 1970. */
  at: number;
  message: string;
}

export type History = Awaited<ReturnType<typeof openHistory>>;

/** Git's name for these bytes. */
export const blobOf = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

const COMMIT = /^[0-9a-f]{40}$/;
const FIELDS = '%H%x00%ae%x00%an%x00%ct%x00%s';

/**
 * Who changed what, in a bare repository with two branches: `draf`, as the offices write, and `utama`, as it goes out.
 * The folder is the truth: what is said here follows it, in batches, so that one process writes many saves.
 *
 * The caller holds the room's lock: nobody else writes here, so a lock of Git's own that stands is of a killed one.
 */
export async function openHistory(folder: string, programs: Programs) {
  const git = gitIn(folder, programs);
  if (!existsSync(path.join(folder, 'HEAD'))) {
    await git(['init', '--quiet', '--bare', '--initial-branch=utama']);
  } else sweep(folder);
  const has: Record<Branch, boolean> = { draf: await exists('draf'), utama: await exists('utama') };
  let waiting: { change: Change; done: () => void; failed: (fault: unknown) => void }[] = [];
  let writing: Promise<void> | undefined;

  async function exists(branch: Branch): Promise<boolean> {
    const refs = await git(['for-each-ref', '--format=%(refname:short)', `refs/heads/${branch}`]);
    return refs.toString().trim() === branch;
  }

  /** Everything that waits, again and again until nothing does. */
  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const now = waiting;
      waiting = [];
      try {
        await commitAll(
          git,
          now.map(({ change }) => change),
          (branch) => has[branch],
        );
        for (const { change } of now) has[change.branch] = true;
        for (const { done } of now) done();
      } catch (fault) {
        for (const { failed } of now) failed(fault);
      }
    }
  }

  return {
    /** Resolves once it is written; many that come meanwhile are written together. */
    add: (change: Change): Promise<void> =>
      new Promise((done, failed) => {
        waiting.push({ change, done, failed });
        writing ??= Promise.resolve()
          .then(writeAll)
          .finally(() => {
            writing = undefined;
          });
      }),
    /** Until nothing waits to be written. */
    settled: async (): Promise<void> => {
      while (writing) await writing;
    },
    /** Blob ids of all files of a branch by path, or of those of one office. */
    async tree(branch: Branch, situs?: string): Promise<Map<string, string>> {
      if (!has[branch]) return new Map();
      const args = ['ls-tree', '-r', '-z', branch, ...(situs ? ['--', `${situs}/`] : [])];
      const rows = (await git(args)).toString().split('\0').filter(Boolean);
      return new Map(
        rows.map((row) => {
          const [facts = '', name = ''] = row.split('\t');
          return [name, facts.split(' ')[2] ?? ''];
        }),
      );
    },
    blob: (id: string): Promise<Buffer> => {
      if (!COMMIT.test(id)) throw new RangeError('no id of a blob');
      return git(['cat-file', 'blob', id]);
    },
    /** The versions of one file, newest first. */
    async versions(file: string, most = 100): Promise<Version[]> {
      if (!has.draf) return [];
      const args = ['log', `--format=${FIELDS}`, '-z', `--max-count=${most}`, 'draf', '--', file];
      const parts = (await git(args)).toString().split('\0');
      return Array.from({ length: Math.floor(parts.length / 5) }, (_, row) => {
        const [id = '', mail = '', nama = '', at = '', message = ''] = parts.slice(row * 5, row * 5 + 5);
        return { id: id.trim(), by: mail.split('@')[0] ?? '', nama, at: Number(at) * 1000, message };
      });
    },
    /** One file as it was in a version; `undefined`: it was not there. */
    async fileAt(version: string, file: string): Promise<Buffer | undefined> {
      if (!COMMIT.test(version)) return undefined;
      const row = await git(['ls-tree', '-z', version, '--', file]).catch(() => undefined);
      const id = row?.toString().split('\t')[0]?.split(' ')[2];
      return id && COMMIT.test(id) ? git(['cat-file', 'blob', id]) : undefined;
    },
    /** What makes a long history quick to ask; once a night. */
    tidy: async (): Promise<void> => {
      await git(['gc', '--quiet', '--prune=now']);
      await git(['commit-graph', 'write', '--reachable', '--changed-paths', '--no-progress']);
    },
  };
}

/** Removes what a killed Git left: its locks, and packs that it had not finished. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const isLeft = name.endsWith('.lock') || /^objects[\\/]pack[\\/]tmp_/.test(name);
    if (isLeft) rmSync(path.join(folder, name), { force: true });
  }
}
