import type { Element } from 'hast';
import { wordsIn } from './words.ts';

const BLOCK = /^(?:table|h[1-6]|div|ul|ol|form|hr|center|article|section|iframe|blockquote)$/;

const MOST_WORDS = 600;

/** Whether a table holds no figures but a whole page: old pages were laid out in cells. */
export function isLayout(table: Element): boolean {
  if (table.properties['role'] === 'presentation') return true;
  let widest = 0;
  const open: { node: Element; isCell: boolean }[] = [{ node: table, isCell: false }];
  for (let next = open.pop(); next; next = open.pop()) {
    let cells = 0;
    for (const child of next.node.children) {
      if (child.type !== 'element') continue;
      const isCell = /^t[hd]$/.test(child.tagName);
      if (isCell) {
        cells++;
        if (wordsIn(child).length > MOST_WORDS) return true;
      }
      if (next.isCell && BLOCK.test(child.tagName) && child.tagName !== 'ul' && child.tagName !== 'ol')
        return true;
      open.push({ node: child, isCell: isCell || next.isCell });
    }
    widest = Math.max(widest, cells);
  }
  return widest <= 1;
}
