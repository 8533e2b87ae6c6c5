import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { walk } from '../../disk/walk.ts';
import * as intake from '../../problems/intake.ts';
import type { Problem } from '../../problems/problem.ts';
import { isPicture, judgeKind } from '../../read/kinds.ts';
import { sniff } from '../../read/sniff.ts';
import { partsOf } from '../../text/names.ts';
import { readForm } from '../form/read-form.ts';
import { openZip, ZIP_WORDS } from './open-zip.ts';
import { BASIS_LIST, type OpenedParcel, PACK_PAGE, type Thing } from './thing.ts';

interface Around {
  /** Ids of all sites. */
  known: ReadonlySet<string>;
  /** The situs that was named on the command line. */
  situs?: string | undefined;
  /** Empty folder for what is unpacked. */
  unpackTo: string;
}

const MOST_BYTES = 400_000_000;

/** What stands in a file, a folder or a zip: each thing by its name, what it is, and whose; nothing is taken yet. */
export async function openParcel(parcel: string, around: Around): Promise<OpenedParcel> {
  const opened: OpenedParcel = { things: [], problems: [] };
  const name = path.basename(parcel);
  if (statSync(parcel).isDirectory()) {
    for (const { path: below, stats } of walk(parcel))
      if (stats.isFile()) await place(`${name}/${below}`, path.join(parcel, below), { around, opened });
    return opened;
  }
  await place(name, parcel, { around, opened });
  return opened;
}

interface Into {
  around: Around;
  opened: OpenedParcel;
  /** The zip that it came out of. */
  zip?: string;
}

async function place(name: string, file: string, into: Into): Promise<void> {
  const { opened, around, zip } = into;
  if (path.basename(name) === PACK_PAGE) return;
  const { extension } = partsOf(path.basename(name));
  const at = { path: name };
  const refuse = (problem: Problem): void => void opened.problems.push(problem);
  if (statSync(file).size > MOST_BYTES) return refuse(intake.parcelHeavy.at(at, { name }));
  const bytes = readFileSync(file);
  const found = sniff(bytes);
  if (/^(rar|7z|tar|gz|tgz)$/.test(extension)) return refuse(intake.oldKind.at(at, { name, better: 'zip' }));
  if (/^(xls|ods|csv\.xls)$/.test(extension))
    return refuse(intake.oldKind.at(at, { name, better: 'Excel (.xlsx)' }));
  if (/^(doc|odt|rtf)$/.test(extension))
    return refuse(intake.oldKind.at(at, { name, better: 'Word (.docx)' }));
  if (extension === 'zip' || (found === 'zip' && extension === '')) {
    if (zip === undefined) return unpack(name, bytes, into);
    return refuse(intake.entryRefused.at(at, { zip, name, why: 'zip di dalam zip tidak dibuka' }));
  }
  if (path.basename(name) === BASIS_LIST) return keep({ name, file, kind: 'dasar' }, into);
  const judged = judgeKind(name, bytes, at);
  if ('problem' in judged) return refuse(intake.thingUnknown.at(at, { name, why: reasonOf(judged.problem) }));
  const { kind } = judged;
  if (kind === 'xlsx') {
    const form = await readForm(bytes);
    if (form) return keep({ name, file, kind: 'formulir', situs: form.situs }, into);
  }
  const own = ownFolder(name, around);
  if (
    own &&
    (kind === 'md' || kind === 'mdx' || kind === 'yaml' || kind === 'csv' || own.below.includes('/'))
  )
    return keep({ name, file, kind: 'isi', ...own }, into);
  if (isPicture(kind)) return keep({ name, file, kind: 'gambar' }, into);
  if (kind === 'pdf') return keep({ name, file, kind: 'pdf' }, into);
  if (kind === 'docx') return keep({ name, file, kind: 'word' }, into);
  refuse(intake.thingUnknown.at(at, { name, why: 'bukan formulir dan tidak diketahui untuk apa' }));
}

const reasonOf = ({ pesan }: Problem): string =>
  `${pesan[0]?.toLowerCase() ?? ''}${pesan.slice(1)}`.replace(/\.$/, '');

/** The situs is the one named, the folder the thing stands in, or the zip it came out of. */
function keep(own: Thing, { around, opened, zip }: Into): void {
  const folder = own.name.split('/').find((part) => around.known.has(part));
  const packed = zip && [...around.known].find((id) => id === slugged(zip));
  const situs = own.situs ?? folder ?? packed ?? around.situs;
  opened.things.push({ ...own, ...(situs !== undefined && { situs }) });
}

/** `paket-dinkes (1).zip` → `dinkes`. */
const slugged = (zip: string): string =>
  partsOf(zip)
    .base.toLowerCase()
    .replace(/^paket-/, '')
    .replace(/[ _]?\(\d+\)$/, '');

/** Of a file that stands in a folder named as a situs: which, and where in it. */
function ownFolder(name: string, { known }: Around): { situs: string; below: string } | undefined {
  const parts = name.split('/');
  const at = parts.findIndex((part, n) => n < parts.length - 1 && known.has(part));
  const situs = parts[at];
  return situs === undefined ? undefined : { situs, below: parts.slice(at + 1).join('/') };
}

async function unpack(name: string, bytes: Buffer, { around, opened }: Into): Promise<void> {
  const zip = openZip(bytes);
  const at = { path: name };
  if ('fault' in zip) {
    opened.problems.push(intake.thingUnknown.at(at, { name, why: ZIP_WORDS[zip.fault] }));
    return;
  }
  mkdirSync(around.unpackTo, { recursive: true });
  let number = 0;
  for (const entry of zip.entries) {
    if (entry.fault) {
      opened.problems.push(
        intake.entryRefused.at(at, { zip: name, name: entry.name, why: ZIP_WORDS[entry.fault] }),
      );
      continue;
    }
    // Its name is nobody's path: bytes stand under a number.
    const file = path.join(around.unpackTo, String(number++));
    writeFileSync(file, entry.bytes, { flag: 'wx' });
    await place(entry.name, file, { around, opened, zip: name });
  }
}
