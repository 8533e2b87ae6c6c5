import type { Git } from './git.ts';

export type Branch = 'draf' | 'utama';

/** What one save, or one approval, did. */
export interface Change {
  branch: Branch;
  /** Id of the account; the room itself where nobody is known. */
  by: string;
  nama: string;
  message: string;
  at: number;
  /** By path below the content folder; `null` takes a file away. */
  files: ReadonlyMap<string, Uint8Array | null>;
}

const PATH = /^[a-z0-9_][a-z0-9-]*(?:\/[^/\0\n"\\]{1,200}){1,8}$/;
const ROOM = 'Ruang tulis <ruang-tulis@ruang-tulis.invalid>';

const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}<>]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80) || 'Tanpa nama';
const idOf = (by: string): string => by.replace(/[^a-z0-9.-]/g, '') || 'ruang';

/**
 * All that waits, by one process: author is the account, committer the room.
 *
 * @throws RangeError for a path that no file of a situs has; GitFault, and nothing is written then
 */
export async function commitAll(
  git: Git,
  changes: readonly Change[],
  known: (branch: Branch) => boolean,
): Promise<void> {
  const out: Uint8Array[] = [];
  const write = (text: string): void => void out.push(Buffer.from(text));
  const begun = new Set<Branch>();
  for (const { branch, by, nama, message, at, files } of changes) {
    const ref = `refs/heads/${branch}`;
    const time = `${Math.floor(at / 1000)} +0000`;
    const words = Buffer.from(message.replaceAll('\0', ''));
    write(`commit ${ref}\nauthor ${oneLine(nama)} <${idOf(by)}@ruang-tulis.invalid> ${time}\n`);
    write(`committer ${ROOM} ${time}\ndata ${words.length}\n`);
    out.push(words);
    write('\n');
    if (!begun.has(branch) && known(branch)) write(`from ${ref}^0\n`);
    begun.add(branch);
    for (const [path, bytes] of files) {
      if (
        !PATH.test(path) ||
        path.split('/').some((part) => part === '.' || part === '..' || part === '.git')
      )
        throw new RangeError(`no path of a situs: ${JSON.stringify(path)}`);
      if (bytes === null) write(`D ${path}\n`);
      else {
        write(`M 100644 inline ${path}\ndata ${bytes.length}\n`);
        out.push(bytes);
        write('\n');
      }
    }
    write('\n');
  }
  write('done\n');
  await git(['fast-import', '--quiet', '--done'], Buffer.concat(out));
}
