import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Memo } from '../disk/memo.ts';
import type { ContentFile, Inside } from '../koleksi/records.ts';
import * as files from '../problems/files.ts';
import { leftOut } from '../problems/left-out.ts';
import { pictureBroken, pictureHuge } from '../problems/pictures.ts';
import { isSalah, type Place, type Problem } from '../problems/problem.ts';
import { signsLeftOut } from '../problems/written.ts';
import { decodeText, mojibakeIn, placeAt } from '../text/decode.ts';
import { fileSlugOf, slugOf } from '../text/names.ts';
import { signsIn, withoutSigns } from '../text/signs.ts';
import type { FoundFile } from './folder.ts';
import { insideOf, isSettled } from './inside.ts';
import { insideProblems } from './inside-problems.ts';
import { isPicture, isText, judgeKind, problemBeforeReading } from './kinds.ts';
import { type Inspected, inspectPicture, MOST_PIXELS } from './picture.ts';
import { isContentPath } from './roles.ts';

/** A file of the situs with its bytes, judged and decoded. */
export interface OpenFile {
  facts: ContentFile;
  bytes: Buffer;
  /** Of a text file: its decoded text. */
  text?: string;
}

/**
 * Opens one file that the walk found; a file with a problem that stops it is not handed on.
 *
 * Only what the situs is made of stops it: of any other file a note says that it is not published.
 */
export async function openFile(
  found: FoundFile,
  situs: string,
  memo: Memo,
): Promise<{ file?: OpenFile; problems: Problem[] }> {
  const { path, onDisk } = found;
  const place: Place = { path: `${situs}/${path}` };
  const early = problemBeforeReading(path, found.size, place);
  if (early) return { problems: [weighed(early, path)] };
  let bytes: Buffer;
  try {
    bytes = readFileSync(onDisk);
  } catch {
    return { problems: [files.fileUnreadable.at(place, { path })] };
  }
  const judged = judgeKind(path, bytes, place);
  if ('problem' in judged) return { problems: [weighed(judged.problem, path)] };
  const { kind } = judged;
  const facts: ContentFile = { path, onDisk, size: bytes.length, kind };
  if (isText(kind)) return openText(facts, bytes, place);

  facts.sha256 = sha256Of(bytes);
  const problems = noteOfName(path, place);
  if (isPicture(kind)) {
    const seen = await memo.recall<Inspected>(`gambar-${facts.sha256}`, () => inspectPicture(bytes));
    if ('fault' in seen) {
      const problem = pictureProblem(seen.fault, posix.basename(path), place);
      return { problems: [...problems, weighed(problem, path)] };
    }
    facts.width = seen.width;
    facts.height = seen.height;
  }
  if (kind === 'pdf' || kind === 'xlsx' || kind === 'docx') {
    facts.inside = await memo.recall<Inside>(`isi-${facts.sha256}`, () => insideOf(kind, bytes), isSettled);
    if (facts.inside.pages !== undefined) facts.pages = facts.inside.pages;
    problems.push(...insideProblems(facts.inside, kind, place));
  }
  return { file: { facts, bytes }, problems };
}

/** Macros are told as a mistake wherever they are; a page without a word has nothing that could be missed. */
function weighed(problem: Problem, path: string): Problem {
  const isPageWithoutWords = problem.kode === files.fileEmpty.kode && /\.(mdx?|markdown)$/i.test(path);
  const stops = problem.kode === files.fileMacro.kode || (isContentPath(path) && !isPageWithoutWords);
  return stops || !isSalah(problem) ? problem : leftOut(problem);
}

/** Hex. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function openText(facts: ContentFile, bytes: Buffer, place: Place): { file: OpenFile; problems: Problem[] } {
  // The kind was judged by decoding: what is handed on is always text.
  const written = decodeText(bytes)?.text ?? '';
  const broken = mojibakeIn(written);
  const problems = broken
    ? [files.mojibake.at({ ...place, ...placeAt(written, broken.offset) }, { sample: broken.sample })]
    : [];
  const text = withoutSigns(written);
  // Letters that were broken on the way are controls to whoever reads them.
  const signs = broken || text === written ? undefined : signsIn(written);
  if (signs)
    problems.push(signsLeftOut.at({ ...place, ...placeAt(text, signs.offset) }, { signs: signs.words }));
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
