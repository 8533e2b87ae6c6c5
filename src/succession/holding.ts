import { posix } from 'node:path';
import { knowSitus } from '../know/index.ts';
import { koleksiNamed } from '../koleksi/index.ts';
import type { BarisRegister } from '../koleksi/kabupaten/register.ts';
import { textsAt } from '../koleksi/key-path.ts';
import type { Koleksi } from '../koleksi/koleksi.ts';
import type { Isian, ReadSitus } from '../koleksi/records.ts';
import { destinationsOf } from '../model/destinations.ts';
import { isPicture } from '../model/files.ts';
import type { Kabupaten } from '../model/kabupaten.ts';
import { usesOf } from '../model/link-problems.ts';
import { type Destinations, resolve } from '../model/resolve.ts';
import type { Situs } from '../model/situs.ts';
import { isSalah, type Problem } from '../problems/problem.ts';
import { situsTroubled } from '../problems/succession.ts';
import type { OnFile } from '../read/file-turns.ts';
import { Today } from '../text/today.ts';

/** One thing that goes to one body: an isian in a file of its own, a row of a yearly table, or a whole table. */
export interface Piece {
  asal: string;
  kind: 'berkas' | 'baris' | 'tabel';
  koleksi: string;
  /** Its file below the situs's folder. */
  path: string;
  /** Id of the isian; `''` for a whole table. */
  isian: string;
  judul: string;
  /** First line of a row in its table, 1-based. */
  line: number;
  /** Texts of rows, which go where their row goes. */
  beside: readonly string[];
  /** Pictures and downloads that it names, by their path. */
  files: readonly string[];
  /** Pages of its own situs that it names: as written, the page's address, and the file it stands in. */
  links: readonly { written: string; address: string; path: string }[];
}

/** What a body has: its folder as it was read, its pages, and the pieces it can hand over. */
export interface Holding {
  row: BarisRegister;
  read: ReadSitus;
  situs: Situs;
  pieces: readonly Piece[];
}

interface Around {
  /** Told each file, by its path below the content folder, as its reading begins. */
  onFile?: OnFile | undefined;
  content: string;
  kabupaten: Kabupaten;
  tanggal: string;
}

/** The folder of one body; a problem where it is not sound, since nobody could tell then what it holds. */
export async function holdingOf(
  row: BarisRegister,
  { content, kabupaten, tanggal, onFile }: Around,
): Promise<Holding | { problem: Problem }> {
  const known = await knowSitus({
    ...{ kabupaten, content, situs: row.id, tanggal, audience: 'warga' },
    onFile: (file, limits) => onFile?.(file && `${row.id}/${file}`, limits),
  });
  if (!known.row || !known.situs) {
    const count = known.problems.filter(isSalah).length;
    return { problem: situsTroubled.at({ path: row.id }, { id: row.id, count }) };
  }
  const { read, situs } = known;
  const to = destinationsOf(read, situs, { hidden: [], today: Today.only(tanggal) });
  return { row, read, situs, pieces: piecesOf(read, to) };
}

function piecesOf(read: ReadSitus, to: Destinations): Piece[] {
  const pieces = read.isian.flatMap((isian): Piece[] => {
    const koleksi = koleksiNamed(isian.koleksi);
    return koleksi ? [pieceOf(isian, koleksi, read, to)] : [];
  });
  const byTable = Map.groupBy(pieces, ({ kind, path }) => (kind === 'tabel' ? path : ''));
  const tables = [...byTable].flatMap(([path, rows]) => (path === '' ? [] : wholeTable(rows)));
  return [...(byTable.get('') ?? []), ...tables];
}

function pieceOf(isian: Isian, koleksi: Koleksi, read: ReadSitus, to: Destinations): Piece {
  const parts = [isian, ...(isian.addition ? [isian.addition] : [])];
  const own = koleksi.addressOf(isian.slug, isian.data);
  const around = { situs: read.id, to, files: read.files, slugs: new Map() };
  const uses = parts.map((one) => usesOf(one, own, koleksi, around));
  const title = isian.data[koleksi.titleKey];
  return {
    asal: read.id,
    kind: kindOf(isian, koleksi),
    koleksi: koleksi.name,
    path: isian.path,
    isian: isian.id,
    judul: koleksi.titleOf?.(isian.data) ?? (typeof title === 'string' ? title : isian.slug),
    line: Math.min(...Object.values(isian.places).map(([line]) => line)),
    beside: isian.addition ? [isian.addition.path] : [],
    files: [...new Set(uses.flatMap(({ files, pictures }) => [...files, ...pictures]))],
    links: parts.flatMap((one) => linksOf(one, own, koleksi, to)),
  };
}

/** Rows of one table a year can part; the one list of a koleksi, and what Excel keeps, stays whole. */
function kindOf({ path }: Isian, { table }: Koleksi): Piece['kind'] {
  if (/\.mdx?$/.test(path)) return 'berkas';
  return path.endsWith('.csv') && table?.file === undefined ? 'baris' : 'tabel';
}

function wholeTable(rows: readonly Piece[]): Piece[] {
  const [first] = rows;
  if (!first) return [];
  const all = <T>(of: (piece: Piece) => readonly T[]): T[] => [...new Set(rows.flatMap(of))];
  const judul = `${koleksiNamed(first.koleksi)?.texts.judul ?? first.koleksi} (${rows.length} baris)`;
  return [
    {
      ...{ ...first, isian: '', judul, line: 1 },
      ...{ beside: all((one) => one.beside), files: all((one) => one.files), links: all((one) => one.links) },
    },
  ];
}

/** Links to pages of the situs itself, in fields and body. */
function linksOf(
  { path, body, data }: Isian,
  own: string,
  { links = [] }: Koleksi,
  to: Destinations,
): Piece['links'] {
  const inBody = (body?.references ?? []).map(({ written }) => ({ written, folder: posix.dirname(path) }));
  const inFields = links
    .flatMap((key) => textsAt(data, key))
    .map(({ value }) => ({ written: value, folder: '' }));
  return [...inBody, ...inFields].flatMap(({ written, folder }) => {
    const found = resolve(written, folder === '.' ? '' : folder, own, to);
    if (found.kind !== 'found') return [];
    const address = found.href.replace(/[?#].*$/, '');
    return to.pages.has(address) && address !== own ? [{ written, address, path }] : [];
  });
}

/** Files of a situs that are offered as they are, and not drawn into a page. */
export const isDownload = ({ files }: ReadSitus, path: string): boolean => {
  const file = files.get(path);
  return file !== undefined && !isPicture(file);
};
