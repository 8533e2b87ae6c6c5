import { editYaml } from '../text/edit-yaml.ts';
import type { RoomFields } from './fields.ts';
import { changesOf, type FieldChange, type Posted } from './posted.ts';
import { joined, partsOf, type Written, writtenAt, writtenOf } from './record-text.ts';

export interface Saving {
  path: string;
  /** As the form was opened; `undefined`: nobody knows any more. */
  base: string | undefined;
  /** As it stands. */
  now: string;
  posted: Posted;
  /** Text of the page, with `\n`; `undefined` where the form has none. */
  isi: string | undefined;
  fields: RoomFields;
}

export interface Clash {
  /** Name of a field, or `isi`. */
  name: string;
  /** What stands in the file. */
  theirs: string;
}

export type Saved = { kind: 'text'; text: string } | { kind: 'clash'; clashes: Clash[] };

/**
 * The text of the file with what the form changed, every other byte as it was. Who else changed another field since is
 * kept; the same field twice is asked, and nothing is written.
 *
 * @throws RangeError where the top part cannot be changed in place
 */
export function savedText({ path, base, now, posted, isi, fields }: Saving): Saved {
  const [before, after] = [partsOf(path, base ?? now), partsOf(path, now)];
  const [opened, stands] = [writtenOf(before.top), writtenOf(after.top)];
  if (!opened || !stands) throw new RangeError('tidak dapat dibaca');
  const mine = changesOf(fields.all, posted, opened);
  const isSame = (one: FieldChange): boolean =>
    text(writtenAt(opened.written, one.path)) === text(writtenAt(stands.written, one.path));
  const wanted = mine.filter((one) => text(writtenAt(stands.written, one.path)) !== textOf(one.value));
  const clashes = (base === undefined || base !== now ? wanted : [])
    .filter((one) => base === undefined || !isSame(one))
    .map(
      (one): Clash => ({ name: one.path.join('.'), theirs: shownText(writtenAt(stands.written, one.path)) }),
    );
  const body = bodyOf(before.body, after.body, isi, base !== undefined);
  if (body === undefined) clashes.push({ name: 'isi', theirs: bare(after.body) });
  if (clashes.length > 0 || body === undefined) return { kind: 'clash', clashes };
  const top = wanted.length === 0 ? after.top : editYaml(after.top, wanted, fields.order);
  const isBare = wanted.length === 0 && !now.startsWith(after.open);
  return { kind: 'text', text: isBare ? body : joined({ ...after, top, body }) };
}

const text = (value: Written | undefined): string => JSON.stringify(value ?? '');
const textOf = (value: unknown): string =>
  JSON.stringify(value ?? '', (_, inner: unknown) => (typeof inner === 'number' ? String(inner) : inner));

/** A value in words, for who compares. */
export function shownText(value: Written | undefined): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map((one: Written) => shownText(one)).join('\n');
  return Object.values(value)
    .map((one) => shownText(one as Written))
    .join(' | ');
}

const lines = (body: string): string => body.replace(/\r\n?/g, '\n');
/** Without the blank lines around it: those are the file's and are not typed. */
export const bare = (body: string): string => lines(body).replace(/^\n+|\n+$/g, '');

/** The body with what was typed; `undefined` where it was changed on both sides. */
function bodyOf(before: string, now: string, isi: string | undefined, isKnown: boolean): string | undefined {
  if (isi === undefined || bare(isi) === bare(isKnown ? before : now) || bare(isi) === bare(now)) return now;
  if (!isKnown || bare(before) !== bare(now)) return undefined;
  const eol = now.includes('\r\n') ? '\r\n' : '\n';
  const [start = ''] = /^(?:\r?\n)*/.exec(now) ?? [];
  const [end = ''] = /(?:\r?\n)*$/.exec(now.slice(start.length)) ?? [];
  const typed = bare(isi).replaceAll('\n', eol);
  return typed === '' ? start || end : (start || eol) + typed + (end || eol);
}
