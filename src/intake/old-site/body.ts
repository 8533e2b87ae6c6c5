import { toMdast } from 'hast-util-to-mdast';
import type { Image, Link, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { withoutShortcodes, withParagraphs } from './classic.ts';
import { type CleanAround, cleaned } from './clean.ts';
import { treeOf } from './words.ts';

/** HTML as WordPress keeps or shows it, as a page of ours: no HTML, no command in brackets, addresses in full. */
export const bodyOfPost = (html: string, around: CleanAround): Root =>
  bodyOfTree(treeOf(withParagraphs(withoutShortcodes(html, () => around.cut.code++))), around);

/** A tree of HTML as a page of ours. */
export function bodyOfTree(tree: ReturnType<typeof treeOf>, around: CleanAround): Root {
  const mdast = toMdast(cleaned(tree, around)) as Root;
  return tidy({ type: 'root', children: mdast.children });
}

/** Pictures in lines of their own, headings without a step left out, nothing empty. */
export function tidy({ children }: Root): Root {
  return { type: 'root', children: stepped(children.flatMap(apart)).map(withoutPlaces) };
}

function apart(block: RootContent): RootContent[] {
  if (block.type !== 'paragraph') return hasWords(block) ? [block] : [];
  const out: RootContent[] = [];
  let run: PhrasingContent[] = [];
  const end = (): void => {
    const inner = trimmed(run);
    if (inner.length > 0) out.push({ type: 'paragraph', children: inner });
    run = [];
  };
  for (const child of block.children) {
    const image = onlyImage(child);
    if (image) {
      end();
      out.push({ type: 'paragraph', children: [image] });
    } else run.push(child);
  }
  end();
  return out;
}

/** A picture, also within a link or bold around it alone. */
function onlyImage(node: PhrasingContent): Image | undefined {
  if (node.type === 'image') return node;
  const only = 'children' in node && node.children.length === 1 ? node.children[0] : undefined;
  return only && onlyImage(only as PhrasingContent);
}

const isBlank = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'text' && /^[\s\u00a0\u200b\ufeff]*$/.test(node.value));

function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  let [from, to] = [0, children.length];
  while (from < to && isBlank(children[from] as PhrasingContent)) from++;
  while (to > from && isBlank(children[to - 1] as PhrasingContent)) to--;
  return children.slice(from, to);
}

function hasWords(node: Nodes): boolean {
  if (node.type === 'thematicBreak' || node.type === 'image') return true;
  if ('value' in node) return node.value.trim() !== '';
  return 'children' in node && node.children.some(hasWords);
}

/** The page's own title is the first step. */
function stepped(blocks: readonly RootContent[]): RootContent[] {
  let last = 1;
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    last = Math.min(Math.max(2, block.depth), last + 1);
    return { ...block, depth: last as 2 };
  });
}

/** Where a thing stood in the old page says nothing of the new one. */
function withoutPlaces<T extends Nodes>(node: T): T {
  delete node.position;
  if (node.type === 'text') node.value = node.value.replace(/\u00a0/g, ' ').replace(/[\u200b\ufeff]/g, '');
  if ('children' in node) for (const child of node.children) withoutPlaces(child);
  return node;
}

/** Every picture and link of a page. */
export function addressesIn(root: Root): { images: Image[]; links: Link[] } {
  const images: Image[] = [];
  const links: Link[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'image') images.push(node);
    if (node.type === 'link') links.push(node);
    if ('children' in node) open.push(...node.children.toReversed());
  }
  return { images, links };
}

/** The page with each of its pictures and links as it is to be: another node, or nothing but its words. */
export function rewritten(
  root: Root,
  to: {
    image: (node: Image) => Image | undefined;
    link: (node: Link) => string | undefined;
    text: (words: string) => string;
  },
): Root {
  const walk = (node: Nodes): Nodes[] => {
    if (node.type === 'image') return [to.image(node)].filter((one) => one !== undefined);
    if (node.type === 'text') return [{ type: 'text', value: to.text(node.value) }];
    if (!('children' in node)) return [{ ...node }];
    const children = (node.children as Nodes[]).flatMap(walk);
    if (node.type !== 'link') return [{ ...node, children } as Nodes];
    const url = to.link(node);
    return url === undefined ? children : [{ ...node, url, children } as Nodes];
  };
  return tidy({ type: 'root', children: root.children.flatMap(walk) as RootContent[] });
}
