import { type KoleksiName, koleksiOf } from '../../koleksi/index.ts';
import type { ReadSitus } from '../../koleksi/records.ts';
import { situs as situsSchema } from '../../koleksi/situs/schema.ts';
import * as intake from '../../problems/intake.ts';
import { keysAt } from '../../read/schema-field.ts';
import { editYaml, type YamlChange } from '../../text/edit-yaml.ts';
import { slugOf } from '../../text/names.ts';
import { changedCsv, csvWithRows } from './apply-csv.ts';
import { type Edit, recordOf } from './form-plan.ts';
import { isianText, markdownOf, splitTop } from './front-matter.ts';
import type { NewFile } from './new-files.ts';
import type { PlanItem } from './plan.ts';

export interface Files {
  read: ReadSitus;
  /** `YYYY-MM-DD`, for `diperbarui`. */
  tanggal: string;
  /** Text of a file of the situs as it is on the disk, byte order mark and all; `undefined`: none. */
  textOf: (path: string) => string | undefined;
}

/** The files as the edits will have them, below the situs's folder. What cannot be written alone is marked so in its item, and left. */
export function textsAfter(edits: readonly Edit[], files: Files): NewFile[] {
  const texts = new Map<string, { text: string; items: PlanItem[] }>();
  const textOf = (path: string) => texts.get(path)?.text ?? files.textOf(path);
  for (const together of Map.groupBy(edits, listKey).values()) {
    try {
      const { path, text } =
        inList(together, { ...files, textOf }) ?? applied(together[0], { ...files, textOf });
      const own = together.flatMap(({ values }) => values.map(({ item }) => item));
      for (const item of own) item.path = `${files.read.id}/${path}`;
      texts.set(path, { text, items: [...new Set([...(texts.get(path)?.items ?? []), ...own])] });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      for (const { item } of together.flatMap(({ values }) => values)) {
        item.state = 'keliru';
        item.problem = intake.notAlone.at({ path: item.path }, item);
      }
    }
  }
  return [...texts].map(([path, { text, items }]) => ({ path, bytes: Buffer.from(text), items }));
}

/** Records of one list are written together, everything else by itself. */
const listKey = ({ target }: Edit): unknown =>
  target.kind === 'item' ? `${target.path} ${target.list}` : target;

function applied(edit: Edit | undefined, files: Files): { path: string; text: string } {
  if (!edit) throw new RangeError('nothing to write');
  const { target, values } = edit;
  switch (target.kind) {
    case 'yaml':
      return inYaml(target.path, values.map(changeOf), files);
    case 'item':
      throw new RangeError('records of a list are written together');
    case 'isian':
      return inFront(target, values.map(changeOf), files);
    case 'csv':
      return { path: target.path, text: changedCsv(target, values, files) };
    case 'new': {
      const { table } = koleksiOf(target.koleksi as KoleksiName);
      return table ? csvWithRows(target, values, files) : newIsian(target.koleksi, values, files);
    }
    case 'question':
      return answered(target, String(values[0]?.value ?? ''), files);
    default:
      return target satisfies never;
  }
}

const changeOf = ({ field, value }: Edit['values'][number]): YamlChange => ({ path: field.path, value });

function need(path: string, { textOf }: Files): string {
  const text = textOf(path);
  if (text === undefined || text.includes('\uFFFD')) throw new RangeError(`${path} is no text in UTF-8`);
  return text;
}

function inYaml(path: string, changes: readonly YamlChange[], files: Files): { path: string; text: string } {
  const written = need(path, files);
  const mark = written.startsWith('\uFEFF') ? '\uFEFF' : '';
  const order = (at: readonly string[]) => keysAt(situsSchema, at);
  const dated = withDay(written, changes, files.tanggal);
  return { path, text: mark + editYaml(written.slice(mark.length), dated, order) };
}

/** A file that says when it was changed last goes on saying it. */
const withDay = (text: string, changes: readonly YamlChange[], tanggal: string): readonly YamlChange[] =>
  /^diperbarui[ \t]*:/m.test(text) ? [...changes, { path: ['diperbarui'], value: tanggal }] : changes;

/** Records of one list, changed or new: the list is one value of its file. */
function inList(edits: readonly Edit[], files: Files): { path: string; text: string } | undefined {
  const [first] = edits;
  if (first?.target.kind !== 'item') return undefined;
  const { path, list } = first.target;
  const now = files.read.situs?.data[list];
  const rows: unknown[] = Array.isArray(now) ? [...now] : [];
  for (const { target, values } of edits) {
    if (target.kind !== 'item') continue;
    const old = rows[target.index];
    const row = { ...(typeof old === 'object' && old !== null ? old : {}), ...recordOf(values) };
    if (old === undefined) rows.push(row);
    else rows[target.index] = row;
  }
  return inYaml(path, [{ path: [list], value: rows }], files);
}

function inFront(
  { path, koleksi }: { path: string; koleksi: string },
  changes: readonly YamlChange[],
  files: Files,
): { path: string; text: string } {
  const { open, top, close, body } = splitTop(need(path, files));
  const { schema } = koleksiOf(koleksi as KoleksiName);
  const order = (at: readonly string[]) => keysAt(schema, at);
  return { path, text: open + editYaml(top, withDay(top, changes, files.tanggal), order) + close + body };
}

/** The text of a page that waited for it; the page waits no longer. */
function answered(
  target: Extract<Edit['target'], { kind: 'question' }>,
  answer: string,
  files: Files,
): { path: string; text: string } {
  const gone = ['belum_diisi', 'pertanyaan'].map((key): YamlChange => ({ path: [key], value: undefined }));
  const { path, text } = inFront(target, gone, files);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { path, text: `${text.trimEnd()}${eol}${eol}${markdownOf(answer).replaceAll('\n', eol)}${eol}` };
}

function newIsian(koleksi: string, values: Edit['values'], files: Files): { path: string; text: string } {
  const { schema, titleKey, titleOf, order, dateOf } = koleksiOf(koleksi as KoleksiName);
  const record = recordOf(values);
  const data = schema.parse(record);
  const title = String(record[titleKey] ?? titleOf?.(data) ?? record.jabatan ?? koleksi);
  // The same thing is done again another day.
  const day = order === 'terdekat' ? dateOf(data)?.slice(0, 10) : undefined;
  const base = `${koleksi}/${day === undefined ? '' : `${day}-`}${slugOf(title) || 'baru'}`;
  return { path: freePath(base, files), text: isianText(schema, record, '') };
}

/** The first of `x.md`, `x-2.md` … that is free. */
export function freePath(base: string, { textOf }: Pick<Files, 'textOf'>, ending = '.md'): string {
  for (let n = 1; ; n++) {
    const path = `${base}${n === 1 ? '' : `-${n}`}${ending}`;
    if (textOf(path) === undefined) return path;
  }
}
