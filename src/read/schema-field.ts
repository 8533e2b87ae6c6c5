import { stringify } from 'yaml';
import * as z from 'zod';

/** What a schema says of the field at a path. */
export interface FieldWords {
  label: string;
  help: string;
  /** As YAML on one line. */
  example: string;
  /** The first item of it, where it is a list; else the same. */
  item: string;
}

/** The schema inside its wrappers (`optional`, `default`, `pipe` …); `seen` is called for each of them, outermost first. */
export function unwrapped(
  schema: z.core.$ZodType,
  seen?: (schema: z.core.$ZodType) => void,
): z.core.$ZodTypes {
  let inner = schema as z.core.$ZodTypes;
  for (;;) {
    seen?.(inner);
    const { def } = inner._zod;
    switch (def.type) {
      case 'optional':
      case 'nullable':
      case 'default':
      case 'prefault':
      case 'nonoptional':
      case 'readonly':
      case 'catch':
        inner = def.innerType as z.core.$ZodTypes;
        break;
      case 'pipe':
        inner = def.in as z.core.$ZodTypes;
        break;
      case 'lazy':
        inner = def.getter() as z.core.$ZodTypes;
        break;
      default:
        return inner;
    }
  }
}

/** Every schema that may stand one step below: one for an object's key, several for a union. */
function below(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType[] {
  const { def } = unwrapped(schema)._zod;
  switch (def.type) {
    case 'object': {
      const inner = def.shape[String(step)];
      return inner ? [inner] : [];
    }
    case 'array':
      return typeof step === 'number' ? [def.element] : [];
    case 'record':
      return [def.valueType];
    case 'tuple': {
      const inner = typeof step === 'number' ? (def.items[step] ?? def.rest) : undefined;
      return inner ? [inner] : [];
    }
    case 'union':
      return def.options.flatMap((option) => below(option, step));
    default:
      return [];
  }
}

export function schemasAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType[] {
  let schemas = [schema];
  for (const step of path) schemas = schemas.flatMap((outer) => below(outer, step));
  return schemas;
}

function ownWords(schema: z.core.$ZodType): { label?: string; help?: string; example?: unknown } {
  const words: ReturnType<typeof ownWords> = {};
  unwrapped(schema, (layer) => {
    const { label, help, example } = z.globalRegistry.get(layer) ?? {};
    words.label ??= label;
    words.help ??= help;
    words.example ??= example;
  });
  return words;
}

/** Label, help and example of the field at a path; of the list it is in, where an item has none of its own. */
export function fieldWordsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): FieldWords {
  const key = keyOf(path);
  for (let depth = path.length; depth > 0; depth--) {
    // An item speaks for its list, never a field for the group it is in.
    if (depth < path.length && typeof path[depth] !== 'number') break;
    for (const candidate of schemasAt(schema, path.slice(0, depth))) {
      const { label, help = '', example = '…' } = ownWords(candidate);
      const first: unknown = Array.isArray(example) ? example[0] : example;
      // Asked about an item of a list, the list's example shows one.
      const own = depth < path.length ? first : example;
      if (label !== undefined) return { label, help, example: yamlOf(own), item: yamlOf(first) };
    }
  }
  return { label: `Isian \`${key}\``, help: '', example: '…', item: '…' };
}

/** A value as an editor would write it behind its key. */
const yamlOf = (value: unknown): string => stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();

/** The last key of a path that people have written: `jam_pelayanan.0` → `jam_pelayanan`. */
export const keyOf = (path: readonly PropertyKey[]): string =>
  String(path.findLast((step) => typeof step === 'string') ?? '');

/** Keys that the schema knows in the group at a path. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const keys = (candidate: z.core.$ZodType): string[] => {
    const { def } = unwrapped(candidate)._zod;
    if (def.type === 'object') return Object.keys(def.shape);
    return def.type === 'union' ? def.options.flatMap(keys) : [];
  };
  return [...new Set(schemasAt(schema, path).flatMap(keys))];
}

/** Whether a number may stand at the path. */
export function takesNumber(schema: z.core.$ZodType, path: readonly PropertyKey[]): boolean {
  const takes = (candidate: z.core.$ZodType): boolean => {
    const { def } = unwrapped(candidate)._zod;
    return def.type === 'number' || (def.type === 'union' && def.options.some(takes));
  };
  return schemasAt(schema, path).some(takes);
}
