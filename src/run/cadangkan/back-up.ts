import { createReadStream, createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { renameSoon } from '../../disk/rename.ts';
import { measured, membersOf, packed } from './archive.ts';
import { gather } from './gather.ts';
import { type BackupList, LIST_VERSION, type ListedFile } from './list.ts';
import { type Homes, LIST, OPEN, Refused, SEALED, SECRET } from './places.ts';
import { sealing } from './seal.ts';

interface Job {
  homes: Homes;
  /** The file to make; it must not exist. */
  to: string;
  /** Asked for only where there is something to seal. */
  passphrase: () => Promise<string>;
  tanggal: string;
  program: string;
  signal: AbortSignal;
}

export interface BackedUp {
  open: number;
  sealed: number;
  bytes: number;
}

/**
 * Puts all that cannot be made again into one file, then reads the file again and compares it, byte for byte, with what
 * was read before. Until then it has another name: whoever is cut off leaves no file that looks like a backup.
 *
 * @throws Refused where something is no plain file, or nothing is there; Node's error of the disk
 */
export async function backUp({ homes, to, passphrase, tanggal, program, signal }: Job): Promise<BackedUp> {
  mkdirSync(path.dirname(to), { recursive: true });
  const aside = mkdtempSync(path.join(path.dirname(to), '.cadangan-'));
  try {
    const open = await gather(homes, OPEN, path.join(aside, 'terbuka'));
    const secret = await gather(homes, SECRET, path.join(aside, 'tertutup'));
    if (open.listed.length + secret.listed.length === 0) throw new Refused({ kind: 'nothing' });
    const textOf = (berkas: ListedFile[]): string => {
      const list: BackupList = { versi: LIST_VERSION, tanggal, program, berkas };
      return `${JSON.stringify(list)}\n`;
    };
    const members = [...open.members];
    const listed = [...open.listed];
    if (secret.listed.length > 0) {
      const sealed = path.join(aside, SEALED);
      const inside = packed([{ path: LIST, text: textOf(secret.listed) }, ...secret.members]);
      await pipeline(inside, sealing(await passphrase()), createWriteStream(sealed, { mode: 0o600 }), {
        signal,
      });
      members.push({ path: SEALED, source: sealed });
      listed.push({ path: SEALED, ...(await measured(createReadStream(sealed))) });
    }
    const draft = path.join(aside, 'cadangan');
    const all = packed([{ path: LIST, text: textOf(listed) }, ...members]);
    await pipeline(all, createGzip(), createWriteStream(draft, { mode: 0o600 }), { signal });
    await compare(draft, listed);
    await renameSoon(draft, to);
    const bytes = (await measured(createReadStream(to))).ukuran;
    return { open: open.listed.length, sealed: secret.listed.length, bytes };
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

async function compare(file: string, listed: readonly ListedFile[]): Promise<void> {
  const rest = new Map(listed.map((one) => [one.path, one]));
  for await (const { path: at, body } of membersOf(createReadStream(file).compose(createGunzip()))) {
    const read = await measured(body);
    const known = rest.get(at);
    rest.delete(at);
    if (at !== LIST && read.sha256 !== known?.sha256) throw new Refused({ kind: 'damaged', path: at });
  }
  for (const at of rest.keys()) throw new Refused({ kind: 'damaged', path: at });
}
