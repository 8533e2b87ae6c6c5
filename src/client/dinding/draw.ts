import type { Drawn } from '../../components/papan/dinding/drawn.ts';

const SVG = 'http://www.w3.org/2000/svg';
const OF_SVG = new Set(['svg', 'path', 'rect', 'circle', 'text', 'g']);

/** A picture as nodes: whatever words hold, they become text. */
export function nodeOf({ tag, attrs, isi }: Drawn): Element {
  const node = OF_SVG.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attrs)) node.setAttribute(name, String(value));
  node.append(...isi.map((one) => (typeof one === 'string' ? one : nodeOf(one))));
  return node;
}
