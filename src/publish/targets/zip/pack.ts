import { createHash } from 'node:crypto';
import { createWriteStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { sha256Of } from '../../../feed/hash.ts';
import { byText } from '../../../model/order.ts';
import { notAsListed } from '../../../problems/publishing.ts';
import { IMMUTABLE } from '../../headers.ts';
import { LIST, listedIn, SIGNATURE } from '../../listed.ts';
import { Refused } from '../../refused.ts';
import { htaccessText } from '../../server/apache.ts';
import type { Release } from '../../target.ts';
import { instructionsFor } from './instructions.ts';
import type { ZipNote } from './note.ts';

/** Times in a zip are even seconds. */
const STEP_S = 2;

interface Entry {
  path: string;
  bytes: Uint8Array;
}

/**
 * Writes the zip of a release: same release, same bytes, whatever the zone of the machine.
 *
 * Files named by their content come first and the home page last: who unpacks over a situs on air shows no page
 * before what it names is there.
 *
 * @returns what is to be noted of it
 */
export async function packRelease(
  release: Release,
  before: ZipNote | undefined,
  file: string,
): Promise<ZipNote> {
  const { finished, signature, nowMs } = release;
  const old = before ? listedIn(before.list)?.files : undefined;
  const times: Record<string, number> = {};
  const zip = new ZipFile();
  for (const { path: name, bytes } of entriesOf(release).sort(inOrder)) {
    const last = before?.times[name];
    const isKept = last !== undefined && old?.get(name)?.sha256 === sha256Of(bytes);
    const seconds = isKept ? last : Math.max(even(nowMs / 1000), (last ?? 0) + STEP_S);
    times[name] = seconds;
    zip.addBuffer(Buffer.from(bytes), name, {
      mtime: localDate(seconds),
      mode: 0o100644,
      forceDosTimestamp: true,
    });
  }
  zip.end();
  const hash = createHash('sha256');
  const counted = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(zip.outputStream, counted, createWriteStream(file));
  return {
    zip: hash.digest('hex'),
    list: finished.list,
    ...(signature !== undefined && { signature }),
    times,
  };
}

/** Every file of the release, and what a host with a control panel needs beside them. */
function entriesOf({ situs, finished, signature }: Release): Entry[] {
  const own = [...finished.files.values()].map(({ path: below, sha256 }) => {
    const bytes = readFileSync(path.join(finished.folder, below));
    if (sha256Of(bytes) !== sha256) throw new Refused(notAsListed.at({ path: situs }, { file: below }));
    return { path: below, bytes };
  });
  const texts = [
    [LIST, finished.list],
    [SIGNATURE, signature],
    // Pages lead on from old addresses by themselves.
    ['.htaccess', htaccessText([])],
    ['PETUNJUK-UNGGAH.txt', instructionsFor(situs)],
  ] as const;
  return [
    ...own,
    ...texts.flatMap(([name, text]) =>
      text === undefined ? [] : [{ path: name, bytes: Buffer.from(text) }],
    ),
  ];
}

const inOrder = (a: Entry, b: Entry): number => rankOf(a.path) - rankOf(b.path) || byText(a.path, b.path);

const NAMED_BY_CONTENT = new RegExp(IMMUTABLE);

function rankOf(name: string): number {
  if (NAMED_BY_CONTENT.test(`/${name}`)) return 0;
  if (name === 'index.html') return 4;
  if (['lcc.json', LIST, SIGNATURE].includes(name)) return 3;
  return name.endsWith('.html') ? 2 : 1;
}

const even = (seconds: number): number => Math.floor(seconds / STEP_S) * STEP_S;

/** A date whose local time is that of UTC: a zip holds local times, and says of no zone. */
function localDate(seconds: number): Date {
  const utc = new Date(seconds * 1000);
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  );
}
