import { isDeepStrictEqual } from 'node:util';
import type { Field } from '../intake/form/field.ts';
import { type Written, writtenAt } from './record-text.ts';

/** What a form sent, by the parts of its names: leaves are all values of one name. */
export type Posted = Map<string, Posted> & { texts?: string[] };

const PART = /^[a-z0-9_]{1,60}$/i;
const MOST_PARTS = 8;

/** `persyaratan.0.nama=KTP` → a tree; names that no form of ours has are passed over. */
export function postedOf(form: URLSearchParams): Posted {
  const top: Posted = new Map();
  for (const [name, value] of form) {
    const parts = name.split('.');
    if (parts.length > MOST_PARTS || !parts.every((part) => PART.test(part))) continue;
    let at = top;
    for (const part of parts) {
      const inner: Posted = at.get(part) ?? new Map();
      at.set(part, inner);
      at = inner;
    }
    at.texts = [...(at.texts ?? []), value.replace(/\r\n?/g, '\n').trim()];
  }
  return top;
}

export const postedAt = (posted: Posted | undefined, path: readonly string[]): Posted | undefined =>
  path.reduce<Posted | undefined>((inner, part) => inner?.get(part), posted);

/** Rows in the order of their numbers. */
export const rowsOf = (posted: Posted): Posted[] =>
  [...posted]
    .filter(([part]) => /^\d+$/.test(part))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, row]) => row);

/** What stands there now: as written, and as read. */
interface Was {
  written: Written | undefined;
  plain: unknown;
}

const wasAt = ({ written, plain }: Was, path: readonly string[]): Was => ({
  written: writtenAt(written, path),
  plain: path.reduce<unknown>(
    (inner, key) => (isGroup(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    plain,
  ),
});

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export interface FieldChange {
  path: readonly string[];
  value: unknown;
}

/** Fields that the form would have otherwise than they stand. What was not sent, and what was not touched, is none. */
export const changesOf = (fields: readonly Field[], posted: Posted, was: Was): FieldChange[] =>
  fields.flatMap((field) => {
    const sent = postedAt(posted, field.path);
    if (!sent) return [];
    const before = wasAt(was, field.path);
    const value = askedFor(field, sent, before);
    return isDeepStrictEqual(value, before.plain ?? undefined) ? [] : [{ path: field.path, value }];
  });

/** @returns `undefined` where nothing was written: a gap is a key that is not there */
function askedFor(field: Field, sent: Posted, was: Was): unknown {
  switch (field.kind) {
    case 'yesno':
      return yesNo(sent.texts?.at(-1) === 'ya', was);
    case 'list':
      return field.choices.length > 0 ? listOf(sent.texts ?? [], was) : listOf(linesOf(sent), was);
    case 'rows':
      return recordsOf(field, sent, was);
    case 'mixed': {
      const rows = field.columns.length > 0 ? recordsOf(field, sent, was) : undefined;
      return rows ?? leafOf(field, sent.get('teks')?.texts?.[0] ?? sent.texts?.[0] ?? '', was);
    }
    default:
      // What has a shape that this field has not is left to who opens the file.
      if (typeof was.written === 'object' && (sent.texts?.[0] ?? '') === '') return was.plain ?? undefined;
      return leafOf(field, sent.texts?.[0] ?? '', was);
  }
}

function yesNo(isOn: boolean, { written, plain }: Was): unknown {
  const wasOn = written === 'ya' || written === 'true';
  if (isOn === wasOn) return plain ?? undefined;
  return isOn ? 'ya' : undefined;
}

function leafOf(field: Field, text: string, { written, plain }: Was): unknown {
  if (typeof written === 'string' && written.trim() === text) return plain ?? undefined;
  return text === '' ? undefined : typed(field, text);
}

const linesOf = (sent: Posted): string[] => (sent.texts ?? []).flatMap((text) => text.split('\n'));

function listOf(lines: readonly string[], { written, plain }: Was): unknown {
  const before = Array.isArray(written) ? written : [];
  const values = Array.isArray(plain) ? (plain as unknown[]) : [];
  if (before.some((one) => typeof one !== 'string')) return plain ?? undefined;
  const items = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (items.length === 0) return before.length === 0 ? (plain ?? undefined) : undefined;
  return items.map((line) => {
    const at = before.findIndex((one) => typeof one === 'string' && one.trim() === line);
    return at < 0 ? line : values[at];
  });
}

function recordsOf(field: Field, sent: Posted, was: Was): unknown {
  const before = Array.isArray(was.written) ? (was.written as readonly Written[]) : [];
  const values = Array.isArray(was.plain) ? (was.plain as unknown[]) : [];
  const records = rowsOf(sent).flatMap((row) => {
    // Where the row stood: keys that no column asks for stay with it.
    const from = Number(row.get('asal')?.texts?.[0] || Number.NaN);
    const old: Was = { written: before[from], plain: values[from] };
    const record: Record<string, unknown> = { ...(isGroup(old.plain) ? old.plain : {}) };
    const changes = changesOf(field.columns, row, old);
    if (changes.length === 0 && old.plain !== undefined && !isGroup(old.plain)) return [old.plain];
    for (const { path, value } of changes) put(record, path, value);
    return Object.keys(record).length > 0 ? [record] : [];
  });
  if (records.length > 0) return records;
  return Array.isArray(was.written) || field.kind === 'mixed' ? undefined : (was.plain ?? undefined);
}

function put(record: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...below] = path;
  if (below.length > 0) {
    const inner: Record<string, unknown> = { ...(isGroup(record[key]) ? record[key] : {}) };
    put(inner, below, value);
    if (Object.keys(inner).length > 0) record[key] = inner;
    else delete record[key];
  } else if (value === undefined) delete record[key];
  else record[key] = value;
}

/** `Rp 25.000,-` → 25000; what is no number stays as it was typed, and the reader says what is wrong with it. */
function typed({ kind }: Field, text: string): unknown {
  if (kind !== 'whole' && kind !== 'number' && kind !== 'mixed') return text;
  const bare = text.replace(/^Rp\.?\s*/i, '').replace(/,-$/, '');
  const whole = /^\d{1,3}(?:\.\d{3})+$/.test(bare) ? bare.replaceAll('.', '') : bare;
  const number = kind === 'number' ? whole.replace(',', '.') : whole;
  return /^-?\d{1,15}(?:\.\d{1,6})?$/.test(number) && !/^0\d/.test(number) ? Number(number) : text;
}

/** What a form that comes back shows: what was sent, in the shape in which a file would say it. */
export function shownAgain(fields: readonly Field[], posted: Posted): Record<string, Written> {
  const record: Record<string, unknown> = {};
  for (const field of fields) {
    const sent = postedAt(posted, field.path);
    if (sent) put(record, field.path, sentText(field, sent));
  }
  return record as Record<string, Written>;
}

function sentText(field: Field, sent: Posted): Written {
  if (field.kind === 'yesno') return sent.texts?.at(-1) ?? '';
  if (field.kind === 'list')
    return (field.choices.length > 0 ? (sent.texts ?? []) : linesOf(sent)).filter((line) => line !== '');
  const isRows = field.kind === 'rows' || (field.kind === 'mixed' && rowsOf(sent).length > 0);
  if (!isRows) return sent.get('teks')?.texts?.[0] ?? sent.texts?.[0] ?? '';
  return rowsOf(sent).map((row) => {
    const asal = row.get('asal')?.texts?.[0];
    return { ...shownAgain(field.columns, row), ...(asal && { [ASAL]: asal }) };
  });
}

/** Key of a shown row that says where it stood; no schema has it. */
export const ASAL = '_asal';

/** `tambah:persyaratan`, `hapus:persyaratan.1`, `naik:persyaratan.1`: a form without script asks for it by its button. */
export function rowAction(posted: Posted, action: string): boolean {
  const [, does, name = ''] = /^(tambah|hapus|naik):([a-z0-9_.]{1,120})$/.exec(action) ?? [];
  if (!does) return false;
  const parts = name.split('.');
  const list = postedAt(posted, does === 'tambah' ? parts : parts.slice(0, -1));
  if (!list) return true;
  const rows = rowsOf(list);
  const at = Number(parts.at(-1));
  if (does === 'tambah') {
    const fresh: Posted = new Map();
    const asal: Posted = new Map();
    asal.texts = [''];
    fresh.set('asal', asal);
    rows.push(fresh);
  } else if (does === 'hapus') rows.splice(at, 1);
  else if (at > 0 && rows[at]) rows.splice(at - 1, 0, ...rows.splice(at, 1));
  for (const part of [...list.keys()]) if (/^\d+$/.test(part)) list.delete(part);
  rows.forEach((row, index) => void list.set(String(index), row));
  return true;
}
