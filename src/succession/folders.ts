import { readFileSync } from 'node:fs';
import { textsAt } from '../koleksi/key-path.ts';
import type { Kabupaten } from '../model/kabupaten.ts';
import type { Problem } from '../problems/problem.ts';
import { assetDiffers, tablesDiffer } from '../problems/succession.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { type PlannedFile, planSitus } from '../starter/plan.ts';
import type { Templates } from '../starter/templates.ts';
import { archivePage } from './archive-page.ts';
import { type Holding, isDownload, type Piece } from './holding.ts';
import { type Division, type Move, moveKey } from './plan.ts';
import type { FolderChange, WrittenFile } from './replace.ts';
import { joined, withRows } from './table-rows.ts';

interface Around {
  division: Division;
  plan: readonly Move[];
  /** With the rows of the successors. */
  kabupaten: Kabupaten;
  templates: Templates;
  tanggal: string;
}

/** The folders as they will be: those of the successors filled, those they came from emptied of what went. */
export function foldersOf(around: Around): { folders: FolderChange[]; problems: Problem[] } {
  const { division, plan } = around;
  const goesTo = new Map(plan.map((move) => [moveKey(move), move.ke]));
  const pieces = division.holdings.flatMap((holding) =>
    holding.pieces.map((piece): Placed => ({ piece, holding, ke: goesTo.get(moveKey(piece)) ?? piece.asal })),
  );
  const successors = division.succession.penerus.map(({ row, isNew }) => {
    const own = pieces.filter(({ ke }) => ke === row.id);
    const held = division.held.find((one) => one.row.id === row.id);
    return filled(own, { id: row.id, held, begun: isNew ? begun(row.id, own, around) : [] });
  });
  const left = division.holdings.map((holding) =>
    emptied(
      holding,
      pieces.filter((one) => one.holding === holding),
      around.tanggal,
    ),
  );
  return {
    folders: [...successors.map(({ folder }) => folder), ...left],
    problems: successors.flatMap(({ problems }) => problems),
  };
}

interface Placed {
  piece: Piece;
  holding: Holding;
  ke: string;
}

const textOf = ({ read }: Holding, path: string): string => read.texts.get(path) ?? '';
const fileOf = ({ read }: Holding, path: string): WrittenFile => ({
  path,
  from: read.files.get(path)?.onDisk ?? path,
});
const withoutEnding = (path: string): string => path.replace(/\.\w+$/, '');

/** What a new body starts with beside what comes to it: of a renamed one its own words, else the template. */
function begun(
  id: string,
  own: readonly Placed[],
  { division, kabupaten, templates, tanggal }: Around,
): WrittenFile[] {
  const { succession, holdings } = division;
  const [before] = holdings;
  if (succession.asal.length === 1 && succession.penerus.length === 1 && before)
    return ['situs.yaml', ...portraitOf(before)].map((path) => fileOf(before, path));
  const row = kabupaten.register.find((one) => one.id === id);
  if (!row) return [];
  const taken = new Set(
    own.flatMap(({ piece }) => [
      withoutEnding(piece.path),
      ...(piece.isian ? [`${piece.koleksi} ${piece.isian}`] : []),
    ]),
  );
  return planSitus(row, { kabupaten, templates, tanggal }).filter(
    (file) => !taken.has(withoutEnding(file.path)) && !taken.has(`${file.path.split('/')[0]} ${idIn(file)}`),
  );
}

const idIn = ({ path, text }: PlannedFile): string =>
  /^id: (\S+)$/m.exec(splitFrontMatter(text, { path }).top ?? '')?.[1] ?? '';

/** The picture that `situs.yaml` names. */
const portraitOf = ({ read }: Holding): string[] =>
  textsAt(read.situs?.data, 'kepala.gambar').flatMap(({ value }) => (read.files.has(value) ? [value] : []));

interface Target {
  id: string;
  held: Holding | undefined;
  begun: readonly WrittenFile[];
}

/** The folder of a successor with all that comes to it. */
function filled(
  own: readonly Placed[],
  { id, held, begun }: Target,
): { folder: FolderChange; problems: Problem[] } {
  const files = new Map(begun.map((file) => [file.path, file]));
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  for (const { piece, holding } of own) {
    for (const path of [...(piece.kind === 'baris' ? [] : [piece.path]), ...piece.beside])
      files.set(path, fileOf(holding, path));
    for (const path of piece.files) {
      const there = held?.read.files.get(path) ?? assetIn(files, path);
      const differs = there && !readFileSync(there.onDisk).equals(readFileSync(fileOnDisk(holding, path)));
      if (differs) problems.push(assetDiffers.at({ path: `${holding.row.id}/${path}` }, { path, ke: id }));
      else files.set(path, fileOf(holding, path));
    }
  }
  for (const { path, rows, starts, holding } of tablesOf(own)) {
    const part = withRows(textOf(holding, path), starts, new Set(rows));
    const there = texts.get(path) ?? held?.read.texts.get(path);
    const hasSheet =
      held?.read.files.has(`${withoutEnding(path)}.xlsx`) || files.has(`${withoutEnding(path)}.xlsx`);
    const whole = hasSheet ? undefined : there === undefined ? part : joined(there, part, starts);
    if (whole === undefined)
      problems.push(tablesDiffer.at({ path: `${holding.row.id}/${path}` }, { path, ke: id }));
    else {
      texts.set(path, whole);
      // A table that goes as it is keeps its bytes.
      const isAsItIs = there === undefined && rows.length === starts.length;
      files.set(path, isAsItIs ? fileOf(holding, path) : { path, text: whole });
    }
  }
  return {
    folder: { id, ...(held && { base: true }), without: [], files: [...files.values()] },
    problems,
  };
}

/** A path as the disk spells it: a Mac takes letters apart. */
const spelled = (holding: Holding, path: string): string =>
  fileOnDisk(holding, path).split(/[\\/]/).slice(-path.split('/').length).join('/');

const fileOnDisk = ({ read }: Holding, path: string): string => read.files.get(path)?.onDisk ?? path;

function assetIn(files: ReadonlyMap<string, WrittenFile>, path: string): { onDisk: string } | undefined {
  const file = files.get(path);
  return file && 'from' in file ? { onDisk: file.from } : undefined;
}

/** Rows of yearly tables by the table they stand in. */
function tablesOf(own: readonly Placed[]) {
  const rows = own.filter(({ piece }) => piece.kind === 'baris');
  const byTable = Map.groupBy(rows, ({ piece }) => JSON.stringify([piece.asal, piece.path]));
  return [...byTable.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { holding, piece } = first;
    return [
      {
        path: piece.path,
        holding,
        rows: group.map((one) => one.piece.line),
        starts: startsIn(holding, piece.path),
      },
    ];
  });
}

const startsIn = ({ pieces }: Holding, path: string): number[] =>
  pieces.filter((one) => one.kind === 'baris' && one.path === path).map(({ line }) => line);

/** The folder of a body after everything that goes has gone; files that pages offered stay at their addresses. */
function emptied(holding: Holding, own: readonly Placed[], tanggal: string): FolderChange {
  const { row, read } = holding;
  const gone = own.filter(({ ke }) => ke !== row.id).map(({ piece }) => piece);
  const stays = own.filter(({ ke }) => ke === row.id).map(({ piece }) => piece);
  const kept = new Set(stays.flatMap(({ files }) => files));
  for (const path of portraitOf(holding)) kept.add(path);
  const offered = gone.flatMap(({ judul, files }) =>
    files.filter((path) => isDownload(read, path)).map((path) => ({ judul, path })),
  );
  for (const { path } of offered) kept.add(path);
  const tables = [...new Set(gone.filter(({ kind }) => kind === 'baris').map(({ path }) => path))];
  const rest = tables.flatMap((path): WrittenFile[] => {
    const rows = stays.filter((one) => one.kind === 'baris' && one.path === path).map(({ line }) => line);
    if (rows.length === 0) return [];
    return [{ path, text: withRows(textOf(holding, path), startsIn(holding, path), new Set(rows)) }];
  });
  return {
    id: row.id,
    base: true,
    without: [
      ...gone.flatMap(({ path, beside }) => [path, ...beside]),
      ...gone.flatMap(({ files }) => files).filter((path) => !kept.has(path)),
    ].map((path) => spelled(holding, path)),
    files: [...rest, ...archivePage(offered, read, tanggal)],
  };
}
