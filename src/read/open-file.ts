import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import * as files from '../problems/files.ts';
import { pictureBroken, pictureHuge } from '../problems/pictures.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { FoundFile } from './folder.ts';
import { insideOf } from './inside.ts';
import { isPicture, isText, judgeKind, problemBeforeReading } from './kinds.ts';
import type { Memo } from './memo.ts';
import { fileSlugOf, slugOf } from './names.ts';
import { type Inspected, inspectPicture, MOST_PIXELS } from './picture.ts';
import type { ContentFile, Inside } from './records.ts';
import { decodeText, mojibakeIn, placeAt } from './text.ts';

/** A file of the situs with its bytes, judged and decoded. */
export interface OpenFile {
  facts: ContentFile;
  bytes: Buffer;
  /** Of a text file: its decoded text. */
  text?: string;
}

/** Opens one file that the walk found; a file with a problem that stops it is not handed on. */
export async function openFile(
  found: FoundFile,
  situs: string,
  memo: Memo,
): Promise<{ file?: OpenFile; problems: Problem[] }> {
  const { path, onDisk } = found;
  const place: Place = { path: `${situs}/${path}` };
  const early = problemBeforeReading(path, found.size, place);
  if (early) return { problems: [early] };
  let bytes: Buffer;
  try {
    bytes = readFileSync(onDisk);
  } catch {
    return { problems: [files.fileUnreadable.at(place, { path })] };
  }
  const judged = judgeKind(path, bytes, place);
  if ('problem' in judged) return { problems: [judged.problem] };
  const { kind } = judged;
  const facts: ContentFile = { path, onDisk, size: bytes.length, kind };
  if (isText(kind)) return openText(facts, bytes, place);

  facts.sha256 = sha256Of(bytes);
  const problems = noteOfName(path, place);
  if (isPicture(kind)) {
    const seen = await memo.recall<Inspected>(`gambar-${facts.sha256}`, () => inspectPicture(bytes));
    if ('fault' in seen)
      return { problems: [...problems, pictureProblem(seen.fault, posix.basename(path), place)] };
    facts.width = seen.width;
    facts.height = seen.height;
  }
  if (kind === 'pdf' || kind === 'xlsx' || kind === 'docx') {
    facts.inside = await memo.recall<Inside>(`isi-${facts.sha256}`, () => insideOf(kind, bytes));
    if (facts.inside.pages !== undefined) facts.pages = facts.inside.pages;
  }
  return { file: { facts, bytes }, problems };
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function openText(facts: ContentFile, bytes: Buffer, place: Place): { file: OpenFile; problems: Problem[] } {
  // The kind was judged by decoding: what is handed on is always text.
  const text = decodeText(bytes)?.text ?? '';
  const broken = mojibakeIn(text);
  const problems = broken
    ? [files.mojibake.at({ ...place, ...placeAt(text, broken.offset) }, { sample: broken.sample })]
    : [];
  // Tables and maps may also be offered as they are; pages are not.
  if (facts.kind === 'csv' || facts.kind === 'geojson') {
    facts.sha256 = sha256Of(bytes);
    problems.push(...noteOfName(facts.path, place));
  }
  return { file: { facts, bytes, text }, problems };
}

/** Photos of phones have spaces and capitals in their names: they are published under a clean one. */
function noteOfName(path: string, place: Place): Problem[] {
  const name = posix.basename(path);
  const slug = fileSlugOf(name);
  const clean =
    path
      .split('/')
      .slice(0, -1)
      .every((folder) => folder === slugOf(folder)) && slug === name;
  return clean ? [] : [files.nameCleaned.at(place, { name, slug })];
}

const pictureProblem = (fault: 'BROKEN' | 'TOO_MANY_PIXELS', name: string, place: Place): Problem =>
  fault === 'BROKEN' ? pictureBroken.at(place, { name }) : pictureHuge.at(place, { name, most: MOST_PIXELS });
