import type * as z from 'zod';
import * as fields from '../problems/fields.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggest.ts';
import { ITEM } from '../problems/words.ts';
import { codeDamaged } from '../problems/yaml.ts';
import { DATE_REASONS, dateOf } from '../text/dates.ts';
import { numberOf } from '../text/numbers.ts';
import { excelDamageOf } from './excel-damage.ts';
import { type FieldWords, fieldWordsAt, keyOf, keysAt, takesNumber } from './schema-field.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** How what was written is found again: in a YAML document, or in a row of a table. */
export interface Written {
  /** Place of the value; of the nearest written key above it where it is absent. */
  valueAt: (path: Path) => Place;
  keyAt: (path: Path) => Place;
  /** The characters of the value; `undefined` when there is none. */
  textAt: (path: Path) => string | undefined;
  /** The key is there and nothing behind it. */
  isEmptyAt: (path: Path) => boolean;
  /** An item of a list has a line of its own, begun by a hyphen. */
  hasItemLines?: boolean;
}

export interface SchemaProblemOptions {
  /** Says better than "not known" what an unknown key is. */
  unknownKey?: (key: string, place: Place) => Problem | undefined;
}

/** Every complaint of a schema as a problem with label, place and example. */
export function schemaProblems(
  schema: z.core.$ZodType,
  issues: readonly Issue[],
  written: Written,
  options: SchemaProblemOptions = {},
): Problem[] {
  return firstOfEach(issues).flatMap((issue) => problemsOf(issue, { schema, written, options, base: [] }));
}

/** Of one value the first complaint: the others are its consequences. */
function firstOfEach(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    if (issue.code === 'unrecognized_keys') return true;
    const path = JSON.stringify(issue.path);
    return !seen.has(path) && seen.add(path);
  });
}

interface Context {
  schema: z.core.$ZodType;
  written: Written;
  options: SchemaProblemOptions;
  /** Path of the union that the issue is relative to. */
  base: Path;
}

type Field = FieldWords & { key: string; written: string };

function problemsOf(issue: Issue, context: Context): Problem[] {
  const path = [...context.base, ...issue.path];
  const { schema, written } = context;
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path, context);
  const text = written.textAt(path);
  const isItem = written.hasItemLines === true && typeof path.at(-1) === 'number';
  const field: Field = {
    ...fieldWordsAt(schema, path),
    key: isItem ? ITEM : keyOf(path),
    written: text ?? '',
  };
  if (text === undefined) {
    const kind = written.isEmptyAt(path) ? fields.fieldEmpty : fields.fieldMissing;
    return [kind.at(written.isEmptyAt(path) ? written.keyAt(path) : written.valueAt(path), field)];
  }
  if (issue.code === 'invalid_union') return unionProblems(issue, path, field, context);
  return [singleProblem(issue, path, field, context)];
}

function unknownKeys(keys: readonly string[], path: Path, { schema, written, options }: Context): Problem[] {
  const known = keysAt(schema, path);
  return keys.map((key) => {
    const place = written.keyAt([...path, key]);
    return (
      options.unknownKey?.(key, place) ??
      fields.keyUnknown.at(place, { key, suggestion: suggest(key, known), known })
    );
  });
}

/** The branch that was meant is the one that got furthest; where none did, the field's own help says what may stand there. */
function unionProblems(
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  field: Field,
  context: Context,
): Problem[] {
  const place = context.written.valueAt(path);
  if ('options' in issue && Array.isArray(issue.options)) {
    return [choiceProblem(issue.options, place, field)];
  }
  const depthOf = (branch: readonly Issue[]): number =>
    Math.max(0, ...branch.map((inner) => inner.path.length + (inner.code === 'unrecognized_keys' ? 1 : 0)));
  const [best] = [...issue.errors].sort((a, b) => depthOf(b) - depthOf(a));
  if (best && depthOf(best) > 0)
    return best.flatMap((inner) => problemsOf(inner, { ...context, base: path }));
  const choices = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []));
  if (!takesNumber(context.schema, path) && choices.length) return [choiceProblem(choices, place, field)];
  return [fields.shapeWrong.at(place, withReadNumber(field))];
}

function choiceProblem(values: readonly unknown[], place: Place, { label, written }: Field): Problem {
  const choices = values.map(String);
  return fields.choiceUnknown.at(place, { label, written, choices, suggestion: suggest(written, choices) });
}

function singleProblem(issue: Issue, path: Path, field: Field, { schema, written }: Context): Problem {
  const place = written.valueAt(path);
  switch (issue.code) {
    case 'invalid_type':
      return typeProblem(issue.expected, place, field, keysAt(schema, path));
    case 'invalid_value':
      return choiceProblem(issue.values, place, field);
    case 'invalid_format':
      return formatProblem(issue.format, place, field);
    case 'too_small':
      return smallProblem(issue, place, field);
    case 'too_big':
      return bigProblem(issue, place, field);
    case 'invalid_key':
      return fields.keyUnknown.at(written.keyAt(path), { key: field.key, suggestion: undefined, known: [] });
    default:
      return fields.shapeWrong.at(place, field);
  }
}

function typeProblem(expected: string, place: Place, field: Field, inner: readonly string[]): Problem {
  switch (expected) {
    case 'string':
      return fields.textWanted.at(place, field);
    case 'int':
      return fields.wholeWanted.at(place, withReadNumber(field));
    case 'number':
      return fields.numberWanted.at(place, withReadNumber(field));
    case 'array':
      return fields.listWanted.at(place, field);
    case 'object':
    case 'record':
      return fields.groupWanted.at(place, { ...field, inner });
    case 'boolean':
      return fields.yesNoWanted.at(place, field);
    default:
      return fields.shapeWrong.at(place, field);
  }
}

/** `Rp25.000` where a number is wanted: the example to copy is that very number. */
function withReadNumber(field: Field): Field {
  const read = numberOf(field.written);
  return 'value' in read && !read.percent ? { ...field, example: String(read.value) } : field;
}

function formatProblem(format: string, place: Place, field: Field): Problem {
  switch (format) {
    case 'date':
      return dateProblem(place, field);
    case 'email':
      return fields.emailWrong.at(place, field);
    case 'url':
      return fields.addressWrong.at(place, field);
    case 'time':
      return fields.timeWrong.at(place, field);
    case 'safeint':
      return fields.wholeWanted.at(place, withReadNumber(field));
    default:
      if (isDayWithTime(field)) return fields.dateNotInCalendar.at(place, field);
      return excelDamageOf(field.written) ? codeDamaged.at(place, field) : fields.shapeWrong.at(place, field);
  }
}

/** `2026-02-30 08.30` where a day may have a time: it is the day that is wrong. */
function isDayWithTime({ written, example }: Field): boolean {
  const [day = ''] = written.split(/[T ]/, 1);
  const read = dateOf(day);
  return (
    DAY_FIRST.test(example) && DAY_FIRST.test(written) && 'fault' in read && read.fault === 'NOT_IN_CALENDAR'
  );
}

const DAY_FIRST = /^"?\d{4}-\d\d-\d\d/;

function dateProblem(place: Place, field: Field): Problem {
  const read = dateOf(field.written);
  if ('value' in read) {
    const reason = 'ditulis dengan bentuk lain';
    return fields.dateUnreadable.at(place, { ...field, example: read.value, reason });
  }
  const fault = 'fault' in read ? read.fault : 'NOT_A_DATE';
  if (fault === 'NOT_IN_CALENDAR') return fields.dateNotInCalendar.at(place, field);
  return fields.dateUnreadable.at(place, { ...field, reason: DATE_REASONS[fault] });
}

function smallProblem(issue: z.core.$ZodIssueTooSmall, place: Place, field: Field): Problem {
  const least = Number(issue.minimum);
  if (issue.origin === 'string') return fields.textShort.at(place, { ...field, least });
  if (issue.origin === 'array') return fields.listShort.at(place, { ...field, least });
  const bound = issue.inclusive === false ? `lebih dari ${least}` : `paling kecil ${least}`;
  return fields.numberSmall.at(place, { ...field, least: bound });
}

function bigProblem(issue: z.core.$ZodIssueTooBig, place: Place, field: Field): Problem {
  const most = Number(issue.maximum);
  const { label, written } = field;
  if (issue.origin === 'string') return fields.textLong.at(place, { label, length: written.length, most });
  if (issue.origin === 'array') return fields.listLong.at(place, { label, most });
  const bound = issue.inclusive === false ? `kurang dari ${most}` : `paling besar ${most}`;
  return fields.numberLarge.at(place, { ...field, most: bound });
}
