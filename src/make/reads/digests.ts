import { hash } from 'node:crypto';
import type { Cells } from './cells.ts';
import { BETWEEN } from './watched.ts';

/** Longer answers are given by their hash. */
const SHORT = 40;

/**
 * Tells of each name what a situs answers to it now: equal texts mean equal answers. Cells in an answer count by their
 * name, for what is read of them has names of its own.
 */
export function digestsOf({ named, nameOf }: Cells): (name: string) => string {
  const known = new Map<string, string>();

  function answered(name: string): string {
    const end = name.indexOf(BETWEEN);
    const cell = named.get(end < 0 ? name : name.slice(0, end));
    if (!cell) return 'none';
    return end < 0 ? JSON.stringify(cell.keys()) : textOf(cell.answer(name.slice(end + 1)));
  }

  function textOf(value: unknown): string {
    if (Array.isArray(value) && value.some((one) => nameOf.has(one))) return `[${value.map(textOf).join()}]`;
    const name = nameOf.get(value as object);
    return name === undefined ? jsonOf(value) : `@${name}`;
  }

  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const text = answered(name);
    const digest = text.length < SHORT ? text : hash('sha256', text, 'base64');
    known.set(name, digest);
    return digest;
  };
}

/** To look first is quicker than to have each value asked for while it is written: almost none is another than JSON's. */
const jsonOf = (value: unknown): string =>
  isJson(value) ? JSON.stringify(value) : JSON.stringify(value, told);

function isJson(value: unknown): boolean {
  if (typeof value === 'object') {
    if (value instanceof Map || value instanceof Set) return false;
    for (const key in value) if (!isJson((value as Record<string, unknown>)[key])) return false;
    return true;
  }
  return typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' || typeof value === 'boolean';
}

/** JSON is the same of some values that are not. */
function told(_key: string, value: unknown): unknown {
  if (value === undefined) return '\0undefined';
  if (typeof value === 'number' && !Number.isFinite(value)) return `\0${value}`;
  if (typeof value === 'function' || value instanceof Map || value instanceof Set)
    throw new TypeError('only plain data is compared');
  return value;
}
