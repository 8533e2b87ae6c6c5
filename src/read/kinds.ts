import { posix } from 'node:path';
import type { FileKind } from '../koleksi/records.ts';
import * as files from '../problems/files.ts';
import { pictureHeic, pictureSvg } from '../problems/pictures.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { sheetOld } from '../problems/sheets.ts';
import { decodeText } from '../text/decode.ts';
import { jsonNesting } from '../text/json-nesting.ts';
import { fileSlugOf, partsOf } from '../text/names.ts';
import { LIMITS } from './limits.ts';
import { type Sniffed, sniff } from './sniff.ts';
import { zipEntriesOf } from './zip.ts';

/** Kinds that a situs may hold; SVG is the kabupaten's emblem alone. */
export type ContentKind = Exclude<FileKind, 'svg'>;

/** Largest file of each kind, in bytes: what a slow line and a careful parser can bear. */
export const MOST_BYTES: Readonly<Record<ContentKind, number>> = {
  md: LIMITS.pageBytes.most,
  mdx: LIMITS.pageBytes.most,
  yaml: LIMITS.pageBytes.most,
  csv: LIMITS.csvBytes.most,
  xlsx: LIMITS.xlsxBytes.most,
  geojson: LIMITS.geoJsonBytes.most,
  jpeg: LIMITS.photoBytes.most,
  png: LIMITS.photoBytes.most,
  webp: LIMITS.photoBytes.most,
  gif: LIMITS.gifBytes.most,
  pdf: LIMITS.pdfBytes.most,
  docx: LIMITS.docxBytes.most,
};

/** Kind by the ending of the name; what the bytes say must agree. */
const BY_EXTENSION: Readonly<Record<string, ContentKind>> = {
  md: 'md',
  mdx: 'mdx',
  yaml: 'yaml',
  csv: 'csv',
  xlsx: 'xlsx',
  geojson: 'geojson',
  jpg: 'jpeg',
  png: 'png',
  webp: 'webp',
  gif: 'gif',
  pdf: 'pdf',
  docx: 'docx',
};

const MACRO = /^(xlsm|xlsb|xltm|docm|dotm|pptm)$/;
const OLD_SHEET = /^xls$/;
/** Windows hides the endings that it knows, and Notepad adds its own. */
const ADDED = /\.txt$/i;
const PHOTO_OF_PHONE = /^(heic|heif)$/;

const expectedKind = (path: string): ContentKind | undefined => {
  const { extension } = partsOf(posix.basename(path));
  return Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : undefined;
};

/** Why a file need not be opened at all: its name or its size says enough. */
export function problemBeforeReading(path: string, sizeBytes: number, place: Place): Problem | undefined {
  const name = posix.basename(path);
  const { extension } = partsOf(name);
  if (MACRO.test(extension)) return files.fileMacro.at(place, { name });
  if (OLD_SHEET.test(extension)) return sheetOld.at(place, { name });
  if (PHOTO_OF_PHONE.test(extension)) return pictureHeic.at(place, { name });
  if (extension === 'svg') return pictureSvg.at(place, { name });
  const kind = expectedKind(path);
  if (!kind) return refused(name, place);
  if (sizeBytes === 0) return files.fileEmpty.at(place, { name });
  return sizeBytes > MOST_BYTES[kind]
    ? files.fileLarge.at(place, { name, size: sizeBytes, most: MOST_BYTES[kind] })
    : undefined;
}

/** A file of a kind that no situs offers; one whose name only got an ending too many is told by its right name. */
function refused(name: string, place: Place): Problem {
  const right = name.replace(ADDED, '');
  if (right !== name && expectedKind(right)) return files.txtAdded.at(place, { name, right });
  const slug = partsOf(fileSlugOf(name)).base;
  return files.kindRefused.at(place, { name, slug });
}

/** Kind of a file by its bytes, which must agree with its name; pictures may bear each other's endings. */
export function judgeKind(
  path: string,
  bytes: Uint8Array,
  place: Place,
): { kind: ContentKind } | { problem: Problem } {
  const early = problemBeforeReading(path, bytes.length, place);
  const expected = expectedKind(path);
  if (early || !expected) return { problem: early ?? refused(posix.basename(path), place) };
  const name = posix.basename(path);
  const mismatch = (kind: string) => ({ problem: files.kindMismatch.at(place, { name, kind }) });
  const found = sniff(bytes);

  switch (found) {
    case 'jpeg':
    case 'png':
    case 'webp':
    case 'gif':
      return isPicture(expected) ? { kind: found } : mismatch(KIND_WORDS[found]);
    case 'heic':
      return { problem: pictureHeic.at(place, { name }) };
    case 'svg':
      return isPicture(expected)
        ? { problem: pictureSvg.at(place, { name }) }
        : textKind(expected, bytes, name, place);
    case 'old-office':
      return { problem: sheetOrWordOld(name, place) };
    case 'zip':
      return zipKind(expected, bytes, name, place);
    case 'pdf':
      return expected === 'pdf' ? { kind: 'pdf' } : mismatch(KIND_WORDS.pdf);
    case 'html':
      // In Markdown the body's own check says which line it is.
      return expected === 'md' || expected === 'mdx'
        ? textKind(expected, bytes, name, place)
        : mismatch(KIND_WORDS.html);
    case 'avif':
    case 'video':
      return mismatch(KIND_WORDS[found]);
    case undefined:
      return textKind(expected, bytes, name, place);
    default:
      return found satisfies never;
  }
}

const KIND_WORDS: Readonly<Record<Exclude<Sniffed, 'zip' | 'old-office' | 'heic' | 'svg'>, string>> = {
  jpeg: 'gambar JPG',
  png: 'gambar PNG',
  webp: 'gambar WebP',
  gif: 'gambar GIF',
  avif: 'gambar AVIF',
  video: 'rekaman video',
  pdf: 'dokumen PDF',
  html: 'halaman dari internet',
};

export const isPicture = (kind: FileKind): kind is 'jpeg' | 'png' | 'webp' | 'gif' =>
  kind === 'jpeg' || kind === 'png' || kind === 'webp' || kind === 'gif';

export const isText = (kind: FileKind): kind is 'md' | 'mdx' | 'yaml' | 'csv' | 'geojson' =>
  kind === 'md' || kind === 'mdx' || kind === 'yaml' || kind === 'csv' || kind === 'geojson';

const sheetOrWordOld = (name: string, place: Place): Problem =>
  /\.(xlsx|csv)$/i.test(name)
    ? sheetOld.at(place, { name })
    : files.kindMismatch.at(place, { name, kind: 'dokumen lama atau berkata sandi' });

function zipKind(
  expected: ContentKind,
  bytes: Uint8Array,
  name: string,
  place: Place,
): { kind: ContentKind } | { problem: Problem } {
  const names = new Set(zipEntriesOf(bytes)?.map((entry) => entry.name));
  const mismatch = (kind: string) => ({ problem: files.kindMismatch.at(place, { name, kind }) });
  if ([...names].some((entry) => /vbaProject|\/(activeX|macrosheets)\//i.test(entry))) {
    return { problem: files.fileMacro.at(place, { name }) };
  }
  if (names.has('xl/workbook.xml')) return expected === 'xlsx' ? { kind: 'xlsx' } : mismatch('berkas Excel');
  if (names.has('word/document.xml'))
    return expected === 'docx' ? { kind: 'docx' } : mismatch('dokumen Word');
  return mismatch(names.size ? 'kumpulan berkas yang dimampatkan' : 'berkas yang terpotong');
}

function textKind(
  expected: ContentKind,
  bytes: Uint8Array,
  name: string,
  place: Place,
): { kind: ContentKind } | { problem: Problem } {
  const text = decodeText(bytes)?.text;
  if (!isText(expected)) {
    const kind = text === undefined ? 'data yang tidak dikenal' : 'tulisan biasa';
    return { problem: files.kindMismatch.at(place, { name, kind }) };
  }
  if (text === undefined) return { problem: files.notText.at(place, { name }) };
  if (text.trim() === '') return { problem: files.fileEmpty.at(place, { name }) };
  return expected === 'geojson' && !isGeoJson(text)
    ? { problem: files.geoJsonBroken.at(place, { name }) }
    : { kind: expected };
}

/** A collection of collections of shapes stands twelve deep; properties of a feature go little deeper. */
const MOST_NESTED_JSON = 64;

/** Whether a text is one GeoJSON value that may be walked through; what its coordinates say is not looked at. */
export function isGeoJson(text: string): boolean {
  if (jsonNesting(text) > MOST_NESTED_JSON) return false;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
  } catch {
    return false;
  }
}
