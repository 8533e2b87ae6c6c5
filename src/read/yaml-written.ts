import { isMap, isScalar, isSeq } from 'yaml';
import type { Place } from '../problems/problem.ts';
import type { Written } from './schema-problems.ts';
import { nodeAt, type YamlReading } from './yaml.ts';

/** Finds in a YAML document what a schema complains about. `file`: the place of the file. */
export function writtenIn(yaml: YamlReading, file: Place): Written {
  const placeOf = (node: unknown): Place | undefined => {
    if ((!isScalar(node) && !isMap(node) && !isSeq(node)) || !node.range) return undefined;
    const [start, end] = node.range;
    const lineEnd = yaml.text.indexOf('\n', start);
    const length = Math.max(1, Math.min(end, lineEnd < 0 ? end : lineEnd) - start);
    return { ...file, ...yaml.placeAt(start), length };
  };
  const whole: Place = { ...file, line: 1, column: 1 };
  const gaps = new Set(yaml.gaps.map(({ node }) => node));
  const isNothing = (node: unknown): boolean =>
    node === null || gaps.has(node) || (isScalar(node) && isBlank(node.value));

  return {
    hasItemLines: true,
    valueAt: (path) => {
      const { node, key, missing } = nodeAt(yaml.doc, path);
      // A list or a group begins a line below its key; its key is where people look.
      if (!missing && isScalar(node) && !isNothing(node)) return placeOf(node) ?? whole;
      // An item of a list has no key: what it lacks is told where it begins.
      const place = placeOf(key) ?? (missing < path.length ? placeOf(node) : undefined);
      return missing && place ? { ...place, length: 1 } : (place ?? whole);
    },
    keyAt: (path) => placeOf(nodeAt(yaml.doc, path).key) ?? whole,
    textAt: (path) => {
      const { node, missing } = nodeAt(yaml.doc, path);
      if (missing || isNothing(node)) return undefined;
      if (isScalar(node))
        return typeof node.value === 'string' ? node.value.trim() : (node.source ?? String(node.value));
      return isMap(node) || isSeq(node) ? yaml.text.slice(node.range?.[0], node.range?.[1]) : '';
    },
    isEmptyAt: (path) => {
      const { node, missing } = nodeAt(yaml.doc, path);
      return !missing && isNothing(node);
    },
  };
}

const isBlank = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');
