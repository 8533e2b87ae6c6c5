import type { JsonSchema } from './json-schemas.ts';

/**
 * What of version 1 would break: keys, koleksi and choices that were removed, fields that were retyped or judged more
 * strictly. Empty when `now` only adds (design of 1.x: readers of the old schema read the new feed, and the reverse).
 *
 * @returns one English line for each, with the place in the schema
 */
export function breaksBetween(
  before: ReadonlyMap<string, JsonSchema>,
  now: ReadonlyMap<string, JsonSchema>,
): string[] {
  return [...before].flatMap(([name, schema]) => {
    const current = now.get(name);
    return current ? breaksOf(schema, current, name) : [`${name}: the document was removed`];
  });
}

function breaksOf(before: JsonSchema, now: JsonSchema, at: string): string[] {
  return [
    ...retyped(before, now, at),
    ...stricter(before, now, at),
    ...properties(before, now, at),
    ...options(before, now, at),
    ...['items', 'additionalProperties', 'propertyNames'].flatMap((key) =>
      inner(before[key], now[key], `${at}/${key}`),
    ),
  ];
}

function retyped(before: JsonSchema, now: JsonSchema, at: string): string[] {
  const [was, is] = [before, now].map(({ type, const: only }) =>
    JSON.stringify([[type].flat().sort(), only]),
  );
  return was === is ? [] : [`${at}: retyped from ${was} to ${is}`];
}

/** Where one may only grow smaller and the other only larger; a pattern or format may only go. */
function stricter(before: JsonSchema, now: JsonSchema, at: string): string[] {
  const number = (schema: JsonSchema, key: string, absent: number): number =>
    typeof schema[key] === 'number' ? schema[key] : absent;
  const lower = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems'].filter(
    (key) => number(now, key, Number.NEGATIVE_INFINITY) > number(before, key, Number.NEGATIVE_INFINITY),
  );
  const upper = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems'].filter(
    (key) => number(now, key, Number.POSITIVE_INFINITY) < number(before, key, Number.POSITIVE_INFINITY),
  );
  const shape = ['pattern', 'format'].filter((key) => now[key] !== undefined && now[key] !== before[key]);
  return [...lower, ...upper, ...shape].map((key) => `${at}: ${key} became stricter`);
}

function properties(before: JsonSchema, now: JsonSchema, at: string): string[] {
  const [old, current] = [entries(before.properties), new Map(entries(now.properties))];
  const required = (schema: JsonSchema): ReadonlySet<unknown> => new Set([schema.required ?? []].flat());
  const [must, mustNow] = [required(before), required(now)];
  const added = [...current.keys()].filter(
    (key) => !old.some(([known]) => known === key) && mustNow.has(key),
  );
  return [
    ...added.map((key) => `${at}/${key}: a new key cannot be required`),
    ...old.flatMap(([key, schema]) => {
      const place = `${at}/${key}`;
      const field = current.get(key);
      if (!field) return [`${place}: removed`];
      const need = must.has(key) === mustNow.has(key) ? [] : [`${place}: required has changed`];
      return [...need, ...breaksOf(schema, field, place)];
    }),
  ];
}

function options(before: JsonSchema, now: JsonSchema, at: string): string[] {
  const lost = list(before.enum).filter((choice) => !list(now.enum).includes(choice));
  const inBoth = ['anyOf', 'prefixItems'].flatMap((key) => {
    const [was, is] = [list(before[key]), list(now[key])];
    if (was.length !== is.length) return [`${at}: ${key} has changed`];
    return was.flatMap((one, n) => inner(one, is[n], `${at}/${key}/${n}`));
  });
  return [...lost.map((choice) => `${at}: ${JSON.stringify(choice)} is no choice any more`), ...inBoth];
}

function inner(before: unknown, now: unknown, at: string): string[] {
  if (isSchema(before) && isSchema(now)) return breaksOf(before, now, at);
  return JSON.stringify(before) === JSON.stringify(now) ? [] : [`${at}: has changed`];
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const entries = (value: unknown): [string, JsonSchema][] =>
  Object.entries(Object(value)).flatMap(([key, schema]) => (isSchema(schema) ? [[key, schema]] : []));
