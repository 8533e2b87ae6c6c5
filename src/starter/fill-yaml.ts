import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, Scalar } from 'yaml';
import type { Facts } from './facts.ts';
import { filled, listNamed } from './fill.ts';

/**
 * A YAML document with the placeholders of its values filled. The library writes each value, so that no word can end
 * it or begin another; remarks stay.
 */
export function filledYaml(text: string, facts: Facts): Document {
  const document = parseDocument(text);
  fill(document.contents, facts);
  return document;
}

export const yamlText = (document: Document): string =>
  document.toString({ lineWidth: 0, flowCollectionPadding: false });

/** @returns whether anything is left of the node */
function fill(node: unknown, facts: Facts): boolean {
  if (isMap(node)) {
    node.items = node.items.filter(({ value }) => fill(value, facts));
    return node.items.length > 0;
  }
  if (isSeq(node)) {
    node.items = node.items.flatMap((item) => filledItem(item, facts));
    return node.items.length > 0;
  }
  if (!isScalar(node) || typeof node.value !== 'string') return true;
  const [value] = filled(node.value, facts, same);
  if (value === undefined) return false;
  rewrite(node, value);
  return true;
}

/** An item of a list stands once for each record that it names. */
function filledItem(item: unknown, facts: Facts): unknown[] {
  if (!isScalar(item) || typeof item.value !== 'string' || listNamed(item.value) === undefined)
    return fill(item, facts) ? [item] : [];
  return filled(item.value, facts, same).map((value): Node => new Scalar(value));
}

const same = (word: string): string => word;

function rewrite(node: Scalar, value: string): void {
  if (node.value === value) return;
  node.value = value;
  // The template quotes what holds a placeholder; the filled value is quoted only where it needs to be.
  delete node.type;
}
