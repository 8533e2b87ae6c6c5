import * as z from 'zod';
import { type KoleksiName, koleksiOf } from '../../koleksi/index.ts';
import type { ReadSitus } from '../../koleksi/records.ts';
import * as intake from '../../problems/intake.ts';
import type { Problem } from '../../problems/problem.ts';
import { niksIn } from '../../read/nik.ts';
import { nipsIn } from '../../read/nip.ts';
import { schemaProblems } from '../../read/schema-problems.ts';
import { answerOf, sameText } from '../form/answer.ts';
import { type Field, shownOf, valueAt } from '../form/field.ts';
import { type Form, itemOf, type Slot, slotsOf, type Target } from '../form/form.ts';
import type { WrittenCell, WrittenForm } from '../form/read-form.ts';
import type { PlanItem } from './plan.ts';

/** Values that are to stand in one record. */
export interface Edit {
  target: Target;
  values: readonly { field: Field; value: unknown; item: PlanItem }[];
}

/** What becomes of each cell that somebody touched, and what follows for the files. */
export interface FormPlan {
  items: PlanItem[];
  edits: Edit[];
}

interface Touched {
  cell: WrittenCell;
  slot: Slot;
  basis: string;
  now: string;
}

/**
 * Three-way, cell by cell: what the form held when it was made, what came back, what stands there today.
 *
 * A cell that the sender left as it was is nobody's wish, whatever stands there today.
 *
 * @param name of the file that came, for people
 */
export function formPlan(
  form: Form,
  written: WrittenForm,
  { read, name }: { read: ReadSitus; name: string },
): FormPlan {
  const touched = touchedIn(form, written);
  const plan: FormPlan = { items: lostAnswers(form, written, { read, name }), edits: [] };
  for (const cells of Map.groupBy(touched, ({ slot }) => itemOf(slot.target)).values()) {
    const target = cells[0]?.slot.target;
    if (!target) continue;
    const own =
      target.kind === 'new'
        ? newRecord(target, cells, { read, name })
        : changes(cells, { form, name, read, held: written.basis });
    plan.items.push(...own.items);
    if (own.values.length > 0) plan.edits.push({ target, values: own.values });
  }
  return plan;
}

function touchedIn(form: Form, { cells, basis }: WrittenForm): Touched[] {
  const slots = slotsOf(form);
  return cells.flatMap((cell) => {
    const slot = slots.get(cell.address) ?? insertedSlot(slots, cell.address);
    const held = basis.get(cell.address) ?? '';
    if (!slot || cell.text === held) return [];
    const now = sameText(slot.now);
    // `Gratis` and `gratis`, `1/2/2026` and `2026-02-01` say the same.
    return asShown(slot.field, cell.text) === now ? [] : [{ cell, slot, basis: held, now }];
  });
}

/** Answers to what is not there any more. */
function lostAnswers(form: Form, { cells, basis }: WrittenForm, { read, name }: Around): PlanItem[] {
  const slots = slotsOf(form);
  const lost = cells.filter(
    ({ address, text }) =>
      text !== (basis.get(address) ?? '') &&
      text !== '' &&
      !slots.has(address) &&
      !insertedSlot(slots, address),
  );
  return lost.map(({ address, text, where }): PlanItem => {
    const [item = '', label = ''] = address.split('#');
    const path = `${read.id}/${item}`;
    const problem = intake.bothChanged.at({ path }, { label, now: '' });
    return { state: 'bentrok', where: `${name} ${where}`, path, label, was: '', comes: text, problem };
  });
}

/** A row that was inserted is asked as the first empty one of its sheet is. */
function insertedSlot(slots: ReadonlyMap<string, Slot>, address: string): Slot | undefined {
  const [, koleksi = '', number = '', key = ''] = /^\+([a-z]+)\/([a-z0-9-]+)#([a-z_.]+)$/.exec(address) ?? [];
  const like = [...slots.values()].find(
    ({ target, field }) =>
      target.kind === 'new' && target.koleksi === koleksi && field.path.join('.') === key,
  );
  if (like?.target.kind !== 'new') return undefined;
  // The year of a table stands in the number of its empty rows.
  const year = /^\d{4}(?=-)/.exec(like.target.number)?.[0];
  const target: Target = { kind: 'new', koleksi, number: year === undefined ? number : `${year}-${number}` };
  return { ...like, address, target };
}

type Values = Edit['values'][number][];

interface Around {
  name: string;
  read: ReadSitus;
}

function changes(
  cells: readonly Touched[],
  { form, name, read, held }: Around & { form: Form; held: WrittenForm['basis'] },
): { items: PlanItem[]; values: Values } {
  const items: PlanItem[] = [];
  const values: Values = [];
  for (const one of cells) {
    const item = itemFor(one, { name, read });
    items.push(item);
    const judged = judge(one, item, isMoved(one, form, held));
    if (judged.problem) Object.assign(item, judged);
    else values.push({ field: one.slot.field, value: judged.value, item });
  }
  return { items, values };
}

/** Whether the cell was changed here too; or, in a list, its record: its place no longer says which one was meant. */
function isMoved({ slot: { target }, basis, now }: Touched, form: Form, held: WrittenForm['basis']): boolean {
  if (basis !== now || target.kind !== 'item') return basis !== now;
  const row = [...slotsOf(form).values()].filter((slot) => itemOf(slot.target) === itemOf(target));
  return row.some((slot) => sameText(slot.now) !== (held.get(slot.address) ?? ''));
}

const itemFor = ({ cell, slot, now }: Touched, { name, read }: Around): PlanItem => ({
  ...{ state: now === '' ? 'isi' : 'ganti', where: `${name} ${cell.where}` },
  path: `${read.id}/${'path' in slot.target ? slot.target.path : ''}`,
  ...{ label: slot.field.label, was: now, comes: cell.text },
});

type Judged = { problem: Problem; state: PlanItem['state'] } | { problem?: undefined; value: unknown };

function judge({ cell, slot }: Touched, { path, was }: PlanItem, isClash: boolean): Judged {
  const { label } = slot.field;
  const place = { path };
  if (!slot.isOpen) return { state: 'keliru', problem: intake.cellLocked.at(place, { label }) };
  if (isClash) return { state: 'bentrok', problem: intake.bothChanged.at(place, { label, now: was }) };
  if (cell.text === '') return { state: 'hapus', problem: intake.answerEmptied.at(place, { label }) };
  if (slot.target.kind === 'question' && !slot.target.isEmpty)
    return { state: 'susun', problem: intake.pageHasText.at(place, { path }) };
  return judgedAnswer(slot.field, cell.text, place);
}

function judgedAnswer(field: Field, text: string, place: { path: string }): Judged {
  const { label, example } = field;
  const kind = niksIn(text).length > 0 ? 'NIK' : nipsIn(text).length > 0 ? 'NIP' : undefined;
  if (kind) return { state: 'keliru', problem: intake.personalNumber.at(place, { label, kind }) };
  const answer = answerOf(field, text);
  if ('fault' in answer)
    return { state: 'keliru', problem: intake.answerUnread.at(place, { label, why: answer.fault, example }) };
  const checked = (field.schema as z.ZodType).safeParse(answer.value);
  if (checked.success) return { value: answer.value };
  const key = field.path.at(-1) ?? '';
  const issues = checked.error.issues.map((issue) => ({ ...issue, path: [key, ...issue.path] }));
  const [first] = schemaProblems(z.object({ [key]: field.schema }), issues, saying(text, place));
  // The label stands before it already.
  const words = first?.pesan.replace(/\.$/, '').replace(`${label} `, '');
  const why = words ?? `\`${text}\` tidak dapat dipakai`;
  return { state: 'keliru', problem: intake.answerUnread.at(place, { label, why, example }) };
}

const saying = (text: string, place: { path: string }): Parameters<typeof schemaProblems>[2] => ({
  valueAt: () => place,
  keyAt: () => place,
  textAt: () => text,
  isEmptyAt: () => false,
});

/** A record that was not there: taken as a whole, or not at all. */
function newRecord(
  target: Extract<Target, { kind: 'new' }>,
  cells: readonly Touched[],
  { read, name }: Around,
): { items: PlanItem[]; values: Values } {
  const { schema, titleKey, texts } = koleksiOf(target.koleksi as KoleksiName);
  if (isThere(cells, target.koleksi, read)) return { items: [], values: [] };
  const title = cells.find(({ slot }) => slot.field.path[0] === titleKey)?.cell.text ?? '';
  const first = cells[0];
  const item: PlanItem = {
    ...{ state: 'baru', where: `${name} ${first?.cell.where ?? ''}`, path: `${read.id}/${target.koleksi}` },
    ...{ label: texts.satuan, was: '', comes: title || cells.map(({ cell }) => cell.text).join(', ') },
  };
  const values: Values = [];
  for (const { cell, slot } of cells) {
    const judged = judgedAnswer(slot.field, cell.text, { path: item.path });
    if (judged.problem)
      return { items: [{ ...item, where: `${name} ${cell.where}`, ...judged }], values: [] };
    values.push({ field: slot.field, value: judged.value, item });
  }
  const tahun = Number(/^\d{4}(?=-)/.exec(target.number)?.[0]);
  const record = { ...recordOf(values), ...(Number.isNaN(tahun) ? {} : { tahun }) };
  const checked = schema.safeParse(record);
  if (checked.success) return { items: [item], values };
  const place = { path: item.path };
  const missing = { ...saying('', place), textAt: () => undefined };
  const [problem] = schemaProblems(schema, checked.error.issues, missing);
  return { items: [{ ...item, state: 'keliru', ...(problem && { problem }) }], values: [] };
}

/** The record that values at paths of keys make. */
export function recordOf(values: readonly { field: Field; value: unknown }[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const { field, value } of values) {
    let group = record;
    for (const key of field.path.slice(0, -1)) {
      const inner = group[key];
      const below = typeof inner === 'object' && inner !== null ? { ...inner } : {};
      group[key] = below;
      group = below as Record<string, unknown>;
    }
    group[field.path.at(-1) ?? ''] = value;
  }
  return record;
}

/** Whether a record stands there that says all of it: the same form sent twice is one wish. */
const isThere = (cells: readonly Touched[], koleksi: string, read: ReadSitus): boolean =>
  read.isian.some(
    (one) =>
      one.koleksi === koleksi &&
      cells.every(
        ({ cell, slot }) =>
          sameText(shownOf(slot.field, valueAt(one.data, slot.field.path))) ===
          asShown(slot.field, cell.text),
      ),
  );

/** An answer as the form would show it once it is taken in. */
function asShown(field: Field, text: string): string {
  const answer = answerOf(field, text);
  return 'value' in answer ? sameText(shownOf(field, answer.value)) : text;
}
