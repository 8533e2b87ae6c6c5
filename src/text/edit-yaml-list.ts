import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, type Node, type YAMLSeq } from 'yaml';

interface Printing {
  /** Where the lines of the list end. */
  end: number;
  /** One item below a hyphen at this column, with its end of line. */
  printed: (value: unknown, column: number) => string;
  /** A text of keys with the values of others: only changed lines are written. @throws RangeError */
  edited: (
    text: string,
    from: Readonly<Record<string, unknown>>,
    to: Readonly<Record<string, unknown>>,
  ) => string;
}

/**
 * The lines of a list with other items: who stays keeps its lines, with the comments above it; one that changed is
 * changed within; a new one is written like those of the library.
 *
 * @returns `undefined` for a list whose items do not begin on lines of their own
 */
export function editedList(
  text: string,
  list: YAMLSeq,
  value: readonly unknown[],
  { end, printed, edited }: Printing,
): { from: number; to: number; text: string } | undefined {
  const nodes = list.items as Node[];
  const marks = nodes.map((node) => markOf(text, node));
  const [first] = marks;
  if (list.flow || first === undefined || marks.some((mark) => mark?.column !== first.column))
    return undefined;
  const starts = marks.map((mark, index) =>
    index === 0 ? (mark?.start ?? 0) : withComments(text, mark?.start ?? 0),
  );
  const lines = starts.map((start, index) => text.slice(start, starts[index + 1] ?? end));
  const old = nodes.map((node) => plain(node));
  const left = new Set(old.keys());
  const same = value.map((one) => {
    const at = [...left].find((index) => isDeepStrictEqual(old[index], one));
    if (at !== undefined) left.delete(at);
    return at;
  });
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const out = value.map((one, index) => {
    const kept = same[index];
    if (kept !== undefined) return lines[kept];
    const before = old[index];
    if (left.delete(index) && isGroup(one) && isGroup(before) && isMap(nodes[index])) {
      const changed = within(lines[index] ?? '', before, one, edited);
      if (changed !== undefined) return changed;
    }
    return printed(one, first.column);
  });
  const whole = out.map((one = '', index) =>
    index < out.length - 1 && !one.endsWith('\n') ? one + eol : one,
  );
  return { from: starts[0] ?? 0, to: end, text: whole.join('') };
}

/** The hyphen of an item, and where its line begins; `undefined` where something else stands before it. */
function markOf(text: string, node: Node): { start: number; column: number } | undefined {
  const at = node.range?.[0] ?? 0;
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const before = /^( *)- +$/.exec(text.slice(start, at));
  return before ? { start, column: before[1]?.length ?? 0 } : undefined;
}

/** Comments directly above an item are the item's own. */
function withComments(text: string, start: number): number {
  for (let at = start; ; ) {
    const above = text.lastIndexOf('\n', at - 2) + 1;
    if (at === 0 || !/^\s*#/.test(text.slice(above, at))) return at;
    at = above;
  }
}

/** The lines of an item whose keys changed; the hyphen stands before the first of them. */
function within(
  lines: string,
  from: Readonly<Record<string, unknown>>,
  to: Readonly<Record<string, unknown>>,
  edited: Printing['edited'],
): string | undefined {
  const hyphen = /^((?:\s*#[^\n]*\n)*)( *)-/.exec(lines);
  if (!hyphen) return undefined;
  const [whole, comments = '', indent = ''] = hyphen;
  try {
    const keys = edited(`${indent} ${lines.slice(whole.length)}`, from, to);
    const line = /^((?:\s*#[^\n]*\n)*)( *)(?=[^ #\r\n])/.exec(keys);
    if (!line || (line[2]?.length ?? 0) <= indent.length) return undefined;
    const at = (line[1]?.length ?? 0) + indent.length;
    return `${comments + keys.slice(0, at)}-${keys.slice(at + 1)}`;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const plain = (node: Node): unknown =>
  JSON.parse(
    JSON.stringify(isScalar(node) ? node.value : (node as { toJSON: () => unknown }).toJSON()) ?? 'null',
  );

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
