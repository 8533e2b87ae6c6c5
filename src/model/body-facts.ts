import type { Definition, FootnoteDefinition, FootnoteReference, Heading, Nodes, Table } from 'mdast';
import type { Body } from '../koleksi/records.ts';

/** What one place of a body must know of the others, gathered before anything is written. */
export interface BodyFacts {
  /** Targets of `[teks][acuan]`, by normalised label. */
  definitions: ReadonlyMap<string, Definition>;
  /** Footnotes in the order in which they are first named; the rest is never shown. */
  notes: readonly { note: FootnoteDefinition; references: readonly FootnoteReference[] }[];
  /** Level and anchor of each heading. */
  headings: ReadonlyMap<Heading, { level: number; slug?: string }>;
  /** What each table is called; no two alike, for who goes from one to the next by ear. */
  tables: ReadonlyMap<Table, string>;
}

/**
 * Gathers the facts of one body.
 *
 * @param shift levels above the highest heading: 1 where the page has its own `h1`
 */
export function factsOf({ tree, headings }: Body, shift: number): BodyFacts {
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  const references = new Map<string, FootnoteReference[]>();
  const found: Heading[] = [];
  const tables: Table[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'definition') keepFirst(definitions, node.identifier, node);
    if (node.type === 'footnoteDefinition') keepFirst(footnotes, node.identifier, node);
    if (node.type === 'heading') found.push(node);
    if (node.type === 'table') tables.push(node);
    if (node.type === 'footnoteReference') {
      references.set(node.identifier, [...(references.get(node.identifier) ?? []), node]);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  const levels = levelsOf(
    found.map(({ depth }) => depth),
    shift,
  );
  return {
    definitions,
    notes: [...references].flatMap(([identifier, named]) => {
      const note = footnotes.get(identifier);
      return note ? [{ note, references: named }] : [];
    }),
    headings: new Map(
      found.map((node, at) => {
        const slug = headings[at]?.slug;
        return [node, { level: levels[at] ?? 1 + shift, ...(slug && { slug }) }];
      }),
    ),
    tables: new Map(tables.map((node, at) => [node, tables.length > 1 ? `Tabel ${at + 1}` : 'Tabel'])),
  };
}

const keepFirst = <V>(map: Map<string, V>, key: string, value: V): void => {
  if (!map.has(key)) map.set(key, value);
};

/**
 * Levels that never skip one on the way down, whatever depths were written (WCAG 1.3.1): the highest is `1 + shift`.
 */
export function levelsOf(depths: readonly number[], shift: number): number[] {
  let above: number[] = [];
  return depths.map((depth) => {
    above = [...above.filter((open) => open < depth), depth];
    return Math.min(6, above.length + shift);
  });
}
