import { isScalar } from 'yaml';
import type * as z from 'zod';
import { dotInNumber, textToFill } from '../problems/fields.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { signsLeftOut } from '../problems/written.ts';
import { notRecord } from '../problems/yaml.ts';
import { fieldWordsAt, keyOf } from './schema-field.ts';
import { type SchemaProblemOptions, schemaProblems, type Written } from './schema-problems.ts';
import { nodeAt, type YamlReading } from './yaml.ts';
import { yamlProblems } from './yaml-problems.ts';
import { writtenIn } from './yaml-written.ts';

export interface CheckedRecord<S extends z.ZodType> {
  /** Absent when there is a problem of tingkat `salah`. */
  data?: z.output<S>;
  problems: Problem[];
}

/**
 * A YAML record checked by a schema. A record with YAML faults reports those only: its values are not what was written.
 *
 * Where the schema wants text and an editor left it unquoted, the characters as written are the text: `08123`, `2.10`, an 18-digit NIP.
 */
export function checkRecord<S extends z.ZodType>(
  schema: S,
  yaml: YamlReading,
  file: Place,
  options: SchemaProblemOptions = {},
): CheckedRecord<S> {
  if (yaml.faults.length) return { problems: yamlProblems(yaml, file) };
  const value = yaml.value ?? {};
  if (!isGroup(value)) return { problems: [notRecord.at({ ...file, ...yaml.placeAt(0) }, {})] };
  const written = writtenIn(yaml, file);
  const signs = yaml.signs.map(({ offset, words }) =>
    signsLeftOut.at({ ...file, ...yaml.placeAt(offset) }, { signs: words }),
  );
  const notes = [
    ...signs,
    ...yaml.gaps.map(({ path, offset }) =>
      textToFill.at({ ...file, ...yaml.placeAt(offset) }, fieldWordsAt(schema, path)),
    ),
  ];

  let result = schema.safeParse(value);
  // Within a union the first round may tell of one branch only, hence more than once.
  for (let round = 0; round < 3 && !result.success; round++) {
    if (!mend(value, result.error.issues, yaml)) break;
    result = schema.safeParse(value);
  }
  if (!result.success) {
    const problems = schemaProblems(schema, result.error.issues, written, options);
    // A gap where something is required is told once.
    const told = new Set(problems.map(({ baris }) => baris));
    return { problems: [...problems, ...notes.filter(({ baris }) => !told.has(baris))] };
  }
  const doubtful = dotted(schema, value, yaml, written);
  return doubtful.length ? { problems: [...doubtful, ...notes] } : { data: result.data, problems: notes };
}

type Group = Record<PropertyKey, unknown>;
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts the written characters where text was wanted, and a number where it was needlessly quoted. True when anything changed. */
function mend(value: Group, issues: readonly z.core.$ZodIssue[], yaml: YamlReading): boolean {
  let mended = false;
  for (const { path, expected } of typeIssues(issues, [])) {
    const { node, missing } = nodeAt(yaml.doc, path);
    if (missing || !isScalar(node) || node.value === null || node.source === undefined) continue;
    const replacement =
      expected === 'string' && node.type === 'PLAIN' && typeof node.value !== 'string'
        ? node.source
        : (expected === 'number' || expected === 'int') && /^"?-?\d{1,15}"?$/.test(node.source)
          ? Number(node.source)
          : undefined;
    const last = path.at(-1);
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((outer, step) => (isStepped(outer) ? outer[step] : undefined), value);
    if (replacement === undefined || last === undefined || !isStepped(parent) || parent[last] === replacement)
      continue;
    parent[last] = replacement;
    mended = true;
  }
  return mended;
}

const isStepped = (value: unknown): value is Group => typeof value === 'object' && value !== null;

function typeIssues(
  issues: readonly z.core.$ZodIssue[],
  base: readonly PropertyKey[],
): { path: PropertyKey[]; expected: string }[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code === 'invalid_type') return [{ path, expected: issue.expected }];
    return issue.code === 'invalid_union' ? issue.errors.flatMap((branch) => typeIssues(branch, path)) : [];
  });
}

/** `25.000` is 25 to YAML and twenty-five thousand to whoever wrote it. */
function dotted(
  schema: z.ZodType,
  value: unknown,
  yaml: YamlReading,
  written: Written,
  path: PropertyKey[] = [],
): Problem[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => dotted(schema, item, yaml, written, [...path, index]));
  if (isGroup(value)) {
    return Object.entries(value).flatMap(([key, inner]) =>
      dotted(schema, inner, yaml, written, [...path, key]),
    );
  }
  if (typeof value !== 'number' || !Number.isInteger(value)) return [];
  const text = written.textAt(path) ?? '';
  if (!/^[-+]?\d+\.\d+$/.test(text)) return [];
  const { label } = fieldWordsAt(schema, path);
  const right = text.replace('.', '');
  return [
    dotInNumber.at(written.valueAt(path), {
      label,
      key: keyOf(path),
      written: text,
      read: String(value),
      right,
    }),
  ];
}
