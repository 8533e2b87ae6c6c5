import {
  cpSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline as piped } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { codeOf } from '../../disk/error-code.ts';
import { renameSoon } from '../../disk/rename.ts';
import { measured, membersOf } from './archive.ts';
import { list } from './list.ts';
import { type Homes, LIST, OPEN, Refused, SEALED, SECRET } from './places.ts';
import { SealBroken, unsealing } from './seal.ts';

/** What was sealed, opened; never part of a backup. */
const OPENED = '.terbuka';

interface Job {
  file: string;
  homes: Homes;
  /** Empty folder's place on the disk of the project for what is not checked yet. */
  aside: string;
  passphrase: () => Promise<string>;
  /** Whether what stands at a home is renamed away first; else it is a refusal. */
  setsAside: boolean;
}

export interface Restored {
  /** Day of the backup. */
  tanggal: string;
  files: number;
  /** Where what stood there stands now. */
  setAside: string[];
}

/**
 * Puts back what a backup holds. Everything is unpacked beside, compared with the list, and only then moved to its
 * place; what stood there is renamed, never removed.
 *
 * @throws Refused; nothing was changed then
 */
export async function restore({ file, homes, aside, passphrase, setsAside }: Job): Promise<Restored> {
  const taken = [...OPEN, ...SECRET].map((name) => homes[name]).find(isTaken);
  if (taken !== undefined && !setsAside) throw new Refused({ kind: 'taken', folder: taken });
  mkdirSync(aside, { recursive: true });
  const draft = mkdtempSync(path.join(aside, '.pulih-'));
  try {
    const whole = await unpack(unzipped(file), draft);
    const sealed = path.join(draft, SEALED);
    const setAside: string[] = [];
    let files = whole.berkas.length;
    if (existsSync(sealed)) {
      const open = path.join(draft, OPENED);
      await unseal(sealed, open, await passphrase());
      const secret = await unpack(createReadStream(open), draft);
      rmSync(open);
      rmSync(sealed);
      files += secret.berkas.length - 1;
    }
    for (const name of [...OPEN, ...SECRET]) {
      const from = path.join(draft, name);
      if (!existsSync(from)) continue;
      if (isTaken(homes[name])) setAside.push(await renamedAway(homes[name], whole.tanggal));
      else rmSync(homes[name], { recursive: true, force: true });
      await moveTo(from, homes[name]);
    }
    return { tanggal: whole.tanggal, files, setAside };
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** An example file, as the program brings it along, is nothing that could be lost. */
const isTaken = (folder: string): boolean =>
  existsSync(folder) && readdirSync(folder).some((name) => !name.includes('.contoh.'));

async function renamedAway(folder: string, tanggal: string): Promise<string> {
  const free = (n: number): string => {
    const name = `${folder}-sebelum-${tanggal}${n > 1 ? `-${n}` : ''}`;
    return existsSync(name) ? free(n + 1) : name;
  };
  const to = free(1);
  await renameSoon(folder, to);
  return to;
}

/** The keys may stand on another disk than the project: there they are copied beside their place first. */
async function moveTo(from: string, to: string): Promise<void> {
  mkdirSync(path.dirname(to), { recursive: true });
  try {
    await renameSoon(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    const beside = `${to}.baru`;
    rmSync(beside, { recursive: true, force: true });
    cpSync(from, beside, { recursive: true });
    await renameSoon(beside, to);
  }
}

/** A fault of the file is a fault of what is read from it. */
const unzipped = (file: string): Readable => createReadStream(file).compose(createGunzip());

/** Unpacks into `draft`, and compares every file with the list that came along. */
async function unpack(bytes: Readable, draft: string): Promise<ReturnType<typeof list.parse>> {
  const found = new Map<string, string>();
  let text = '';
  try {
    for await (const { path: at, body } of membersOf(bytes)) {
      if (at === LIST) {
        text = Buffer.concat(await Array.fromAsync(body)).toString('utf8');
        continue;
      }
      const to = path.join(draft, ...partsOf(at));
      mkdirSync(path.dirname(to), { recursive: true });
      await piped(Readable.from(body), createWriteStream(to, { flags: 'wx' }));
      found.set(at, (await measured(createReadStream(to))).sha256);
    }
  } catch (error) {
    throw faultOf(error);
  }
  const read = list.safeParse(jsonOr(text));
  if (!read.success) throw new Refused({ kind: 'damaged', path: LIST });
  const wrong = read.data.berkas.find(({ path: at, sha256 }) => found.get(at) !== sha256);
  const more = found.size !== read.data.berkas.length ? LIST : undefined;
  const damaged = wrong?.path ?? more;
  if (damaged !== undefined) throw new Refused({ kind: 'damaged', path: damaged });
  return read.data;
}

/** To its end before anything looks at it: only the end shows that all of it is true. */
async function unseal(from: string, to: string, passphrase: string): Promise<void> {
  try {
    await piped(createReadStream(from), unsealing(passphrase), createWriteStream(to, { mode: 0o600 }));
  } catch (error) {
    throw error instanceof SealBroken ? new Refused({ kind: 'passphrase-wrong' }) : error;
  }
}

/** Only below a home that we know, and nothing that leads out of it. */
function partsOf(at: string): string[] {
  const parts = at.split('/');
  const isKnown = at === SEALED || [...OPEN, ...SECRET].some((name) => name === parts[0] && parts.length > 1);
  if (!isKnown || parts.some((part) => part === '' || part === '.' || part === '..' || /[\\\0:]/.test(part)))
    throw new Refused({ kind: 'damaged', path: at });
  return parts;
}

function faultOf(error: unknown): unknown {
  if (error instanceof Refused || (error instanceof Error && 'syscall' in error)) return error;
  return new Refused({ kind: 'damaged', path: LIST });
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No list at all is told as a damaged one.
    return undefined;
  }
}
