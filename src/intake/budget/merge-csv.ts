import { koleksiOf } from '../../koleksi/index.ts';
import { numberText, rupiah } from '../../model/format.ts';
import { byText } from '../../model/order.ts';
import { cellValueOf } from '../../read/cell-values.ts';
import { headingsOf } from '../../read/headings.ts';
import { csvSource, type TableCell } from '../../read/table-source.ts';
import { csvText } from '../../text/csv-text.ts';
import { type CsvEdit, editCsv } from '../../text/edit-csv.ts';
import type { Entry } from './split.ts';

/** Column that the plan of a table goes to. */
export type PaguColumn = 'pagu_murni' | 'pagu_perubahan';

export interface MergeAsked {
  /** Below the content folder, for what is told. */
  path: string;
  paguTo: PaguColumn;
  /** Day that the realisation was counted on, `YYYY-MM-DD`. */
  per?: string;
}

/** One cell or one row that becomes another. `bentrok`: it would take away what was spent, so it stays. */
export interface BudgetChange {
  state: 'isi' | 'ganti' | 'baru' | 'bentrok';
  kode: string;
  nama: string;
  column: string;
  was: string;
  comes: string;
}

export interface Merged {
  /** The table as it becomes; the same text where nothing changes. */
  text: string;
  changes: BudgetChange[];
  /** Codes of the situs that the table does not have; their rows stay. */
  kept: string[];
  /** Names that the table writes in another way; they stay. */
  named: { kode: string; here: string; there: string }[];
}

const { table } = koleksiOf('program');
const KINDS = new Map((table?.columns ?? []).map(({ key, kind }) => [key as string, kind]));
/** Figures of a sample that a true one beside them would make look true. */
const FIGURES = ['pagu_murni', 'pagu_perubahan', 'realisasi', 'per_tanggal', 'realisasi_fisik', 'target'];

/**
 * A table of programmes with the figures of a budget table: cells of the same code are compared as numbers, and those
 * that differ are written, every other byte stays. Rows that the budget lacks, and columns that it knows nothing of
 * (`lokasi`, notes of the body), stay as they are.
 *
 * @throws RangeError for a text that is no table of programmes
 */
export function mergeProgramCsv(
  written: string | undefined,
  entries: ReadonlyMap<string, Entry>,
  asked: MergeAsked,
): Merged {
  return merge(written ?? csvText([(table?.columns ?? []).map(({ key }) => key)]), entries, asked);
}

function merge(text: string, entries: ReadonlyMap<string, Entry>, asked: MergeAsked): Merged {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const source = csvSource(plain, { path: asked.path });
  const { columns, firstRow, width } = headingsOf(source, table?.columns ?? [], { path: asked.path });
  if (columns.length === 0) throw new RangeError(`${asked.path} has no headings`);
  const at = new Map(columns.map(({ spec, index }) => [spec.key as string, index]));
  const lacking = [...entries.values()]
    .flatMap((entry) => Object.keys(keptOf(entry, asked)))
    .find((key) => !at.has(key));
  if (lacking !== undefined) {
    // A column more is a cell more in every row.
    const cells = source.rows.flatMap((_, row) =>
      row < firstRow - 1 ? [] : [{ row, column: width, text: row === firstRow - 1 ? lacking : '' }],
    );
    return merge(editCsv(text, cells), entries, asked);
  }
  const edits: CsvEdit[] = [];
  const placeOf = (key: string): number => at.get(key) ?? width;
  const merged: Merged = { text, changes: [], kept: [], named: [] };
  const seen = new Set<string>();
  for (const [row, cells] of source.rows.entries()) {
    if (row < firstRow) continue;
    const kode = valueIn(cells[at.get('kode') ?? -1], 'kode');
    if (typeof kode !== 'string') continue;
    const entry = entries.get(kode);
    if (!entry) merged.kept.push(kode);
    if (!entry || seen.has(kode)) continue;
    seen.add(kode);
    const nama = String(valueIn(cells[at.get('nama') ?? -1], 'nama') ?? '');
    if (entry.nama !== '' && namesDiffer(nama, entry.nama))
      merged.named.push({ kode, here: nama, there: entry.nama });
    const own = changesOf(cells, entry, { at, asked, nama });
    merged.changes.push(...own);
    const sure = own.filter(({ state }) => state !== 'bentrok');
    for (const { column, comes } of sure) edits.push({ row, column: placeOf(column), text: comes });
    if (sure.length > 0 && isSample(cells[at.get('contoh') ?? -1])) {
      const given = new Set(sure.map(({ column }) => column));
      for (const key of [...FIGURES, 'contoh']) {
        const column = at.get(key);
        if (column === undefined || given.has(key) || key in keptOf(entry, asked)) continue;
        if ((cells[column]?.text ?? '') !== '')
          edits.push({ row, column, text: key === 'pagu_murni' ? '0' : '' });
      }
    }
  }
  const fresh = [...entries.values()]
    .filter((entry) => !seen.has(entry.kode) && entry.pagu !== undefined && entry.nama.length >= 3)
    .sort((a, b) => byText(a.kode, b.kode));
  const added = fresh.map((entry) => {
    const values: Record<string, string> = {
      ...{ kode: entry.kode, nama: entry.nama, pagu_murni: '0' },
      ...Object.fromEntries(
        Object.entries(keptOf(entry, asked)).map(([key, value]) => [key, writtenOf(key, value)]),
      ),
    };
    merged.changes.push({
      ...{ state: 'baru', kode: entry.kode, nama: entry.nama, column: asked.paguTo, was: '' },
      comes: values[asked.paguTo] ?? '',
    });
    const row: string[] = [];
    for (const [key, value] of Object.entries(values)) row[placeOf(key)] = value;
    return Array.from({ length: width }, (_, index) => row[index] ?? '');
  });
  if (edits.length > 0 || added.length > 0) merged.text = editCsv(text, edits, added);
  return merged;
}

/** What the entry gives, by column. */
function keptOf(
  { pagu, realisasi, fisik, sumberDana }: Entry,
  { paguTo, per }: MergeAsked,
): Record<string, string | number> {
  return {
    ...(pagu !== undefined && { [paguTo]: pagu }),
    ...(realisasi !== undefined && per !== undefined && { realisasi, per_tanggal: per }),
    ...(fisik !== undefined && { realisasi_fisik: fisik }),
    ...(sumberDana !== undefined && { sumber_dana: sumberDana }),
  };
}

function changesOf(
  cells: readonly TableCell[],
  entry: Entry,
  { at, asked, nama }: { at: ReadonlyMap<string, number>; asked: MergeAsked; nama: string },
): BudgetChange[] {
  const sample = isSample(cells[at.get('contoh') ?? -1]);
  const changes = Object.entries(keptOf(entry, asked)).flatMap(([column, value]): BudgetChange[] => {
    const cell = cells[at.get(column) ?? -1];
    const now = valueIn(cell, column);
    const was = cell?.text ?? '';
    // A source of funds in the body's own words is theirs.
    if (now === value || (column === 'sumber_dana' && was !== '')) return [];
    const isLess = column === 'realisasi' && typeof now === 'number' && Number(value) < now && !sample;
    const state = isLess ? 'bentrok' : was === '' ? 'isi' : 'ganti';
    return [{ state, kode: entry.kode, nama, column, was, comes: writtenOf(column, value) }];
  });
  // The day belongs to the sum: without a new one it says nothing, and beside one that stays it would be wrong.
  const isSpent = changes.some(({ column, state }) => column === 'realisasi' && state !== 'bentrok');
  return changes.filter(({ column }) => column !== 'per_tanggal' || isSpent);
}

/** `Rp28.835.000.000`, `31/10/2026`, `83,2`: as people here write them. */
function writtenOf(column: string, value: string | number): string {
  const kind = KINDS.get(column);
  if (kind === 'rupiah') return rupiah(Math.round(Number(value)));
  if (kind === 'percent') return numberText(Number(value), 2);
  if (kind === 'date') return String(value).split('-').reverse().join('/');
  return String(value);
}

function valueIn(cell: TableCell | undefined, column: string): unknown {
  const kind = KINDS.get(column);
  if (!cell || !kind) return undefined;
  const read = cellValueOf(cell, kind);
  return 'value' in read ? read.value : undefined;
}

const isSample = (cell: TableCell | undefined): boolean => /^(?:ya|true|1|contoh)$/i.test(cell?.text ?? '');

const letters = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const namesDiffer = (a: string, b: string): boolean => letters(a) !== letters(b);
