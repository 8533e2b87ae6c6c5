import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../problems/problem.ts';
import { nameOf, type RoomFields } from './fields.ts';
import { partsOf } from './record-text.ts';

/**
 * What is wrong in a file, by the name of the field it is said at; `''`: of the file as a whole, and `isi`: of its text.
 *
 * A place is a line. A key that is missing has none: it is known by its name in the words.
 */
export function faultsByField(
  path: string,
  text: string,
  { problems, fields }: { problems: readonly Problem[]; fields: RoomFields },
): Map<string, Problem[]> {
  const { open, top, close } = partsOf(path, text);
  const before = open.split('\n').length - 1;
  const lines = linesOf(top).map(({ name, line }) => ({ name, line: line + before }));
  const last = before + top.split('\n').length - 1 + (close === '' ? 0 : 1);
  const names = new Set(fields.all.map(nameOf));
  return Map.groupBy(problems, (problem) => {
    if (close !== '' && problem.baris > last) return 'isi';
    const said = [...names].find(
      (name) =>
        problem.pesan.includes(`\`${name}\``) || problem.pesan.includes(`\`${name.split('.').at(-1)}\``),
    );
    const at = lines.findLast(({ line }) => line <= problem.baris)?.name ?? '';
    const own = problem.kolom > 1 || problem.baris > 1 ? nearest(at, names) : undefined;
    return own ?? said ?? '';
  });
}

/** Of `persyaratan.1.nama` the field `persyaratan`, or itself where each row has its own place in the form. */
function nearest(name: string, names: ReadonlySet<string>): string | undefined {
  for (let at = name; at !== ''; at = at.includes('.') ? at.slice(0, at.lastIndexOf('.')) : '')
    if (names.has(at)) return name;
  return undefined;
}

/** First line, from 1, of each key of a group of keys, the keys of inner groups and rows among them. */
function linesOf(top: string): { name: string; line: number }[] {
  const counter = new LineCounter();
  const { contents } = parseDocument(top, { lineCounter: counter, uniqueKeys: false });
  const found: { name: string; line: number }[] = [];
  const walk = (node: unknown, name: string): void => {
    const items = isMap(node) ? node.items : [];
    for (const { key, value } of items) {
      if (!isScalar(key)) continue;
      const own = name === '' ? String(key.value) : `${name}.${String(key.value)}`;
      found.push({ name: own, line: counter.linePos(key.range?.[0] ?? 0).line });
      walk(value, own);
      if (typeof value === 'object' && value !== null && 'items' in value && !isMap(value))
        (value.items as unknown[]).forEach((item, index) => void walk(item, `${own}.${index}`));
    }
  };
  walk(contents, '');
  return found;
}
