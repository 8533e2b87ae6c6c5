import type { Element, ElementContent, Nodes, Properties, Root, RootContent } from 'hast';
import { saysNothing } from '../../rules/A11Y-02/says-nothing.ts';
import { isPromotion, isPromotionAddress } from '../../text/judge-promotion.ts';
import { isLayout } from './layout-table.ts';
import { wordsIn } from './words.ts';

/** What was cut from a page, for the report. */
export interface Cut {
  /** Blocks that no reader of the old page saw. */
  hidden: number;
  spamLinks: number;
  code: number;
}

export interface CleanAround {
  /** Address of the page in full. */
  base: string;
  /** Address of a picture of the library, by its number. */
  urlOf: (id: string) => string | undefined;
  /** The words that the library has for a picture. */
  wordsOf: (url: string) => string | undefined;
  cut: Cut;
}

/** What a page may have; of anything else its words stay. */
const KEEP = new Set(
  'p h2 h3 h4 h5 h6 ul ol li blockquote strong b em i del s a img table thead tbody tfoot tr th td br hr pre code'.split(
    ' ',
  ),
);
/** What goes with all that is in it: it draws, asks or acts. */
const DROP = new Set(
  'script style noscript template svg canvas object embed form input button select textarea link meta title head audio video applet map nav dialog'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'div section article main header footer aside address center fieldset figure details dl dt dd'.split(' '),
);
const CELLS = new Set(['tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'caption', 'colgroup', 'col']);

/** How spam hides from readers and not from search engines. */
const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|(?:left|top|right|text-indent|margin-left|margin-top)\s*:\s*-\d{3,}|opacity\s*:\s*0(?![.\d])|(?:^|[;\s])(?:max-)?height\s*:\s*[01](?:px)?\s*(?:;|$)|clip\s*:\s*rect\(\s*0/i;

const MOST_DEEP = 60;

/** The tree with only what a page of ours may have; addresses in full. */
export function cleaned(tree: Nodes, around: CleanAround): Root {
  const root = shallow(bodyOf(tree));
  return { type: 'root', children: inBlocks(root.children.flatMap((node) => clean(node, around))) };
}

const bodyOf = (tree: Nodes): Root => {
  const children = 'children' in tree ? (tree.children as RootContent[]) : [];
  const html = children.find((node) => node.type === 'element' && node.tagName === 'html');
  const inner = html && 'children' in html ? html.children : children;
  const body = inner.find((node) => node.type === 'element' && node.tagName === 'body');
  return { type: 'root', children: body && 'children' in body ? body.children : inner };
};

/** No deeper than the stack reaches: of what is nested beyond reason only the words stay. */
function shallow(root: Root): Root {
  const open: { node: Root | Element; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth >= MOST_DEEP) node.children = [{ type: 'text', value: wordsIn(node) }];
    else
      for (const child of node.children)
        if (child.type === 'element') open.push({ node: child, depth: depth + 1 });
  }
  return root;
}

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, children: ElementContent[], properties: Properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const isHidden = ({ properties: { style, hidden } }: Element): boolean =>
  HIDDEN.test(String(style ?? '')) || (hidden !== undefined && hidden !== null && hidden !== false);

function clean(node: RootContent | ElementContent, around: CleanAround): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || DROP.has(node.tagName)) return [];
  if (isHidden(node)) {
    if (wordsIn(node).trim() !== '') around.cut.hidden++;
    return [];
  }
  switch (node.tagName) {
    case 'a':
      return link(node, around);
    case 'img':
      return picture(node, around);
    case 'iframe':
      return frame(node, around);
    case 'figcaption':
      return caption(node, around);
    case 'table':
      return table(node, around);
    case 'marquee':
    case 'font':
    case 'span':
      return within(node, around);
    default:
      return ordinary(node, around);
  }
}

const within = (node: Element, around: CleanAround): ElementContent[] =>
  node.children.flatMap((child) => clean(child, around));

function ordinary(node: Element, around: CleanAround): ElementContent[] {
  const classes = [node.properties['className'] ?? []].flat().join();
  const children = within(node, around);
  if (/elementor-counter-number/.test(classes)) {
    const value = node.properties['dataToValue'];
    return [text(String(value ?? wordsIn(node)))];
  }
  const tagName = node.tagName === 'h1' ? 'h2' : node.tagName;
  const isBlock = BLOCKS.has(tagName);
  if (tagName === 'figure' || /(?:^|,)wp-caption(?:$|,)/.test(classes)) captioned(children);
  if (/(?:wp-caption-text|gallery-caption|wp-element-caption)/.test(classes)) return caption(node, around);
  // A frame that sat around an address of another site: its address is enough.
  if (/wp-block-embed__wrapper/.test(classes)) return embedded(wordsIn(node).trim(), around) ?? children;
  if (isBlock || CELLS.has(tagName)) return [text('\n'), ...inBlocks(children), text('\n')];
  if (!KEEP.has(tagName)) return children;
  if (!/^(br|hr|pre|code)$/.test(tagName) && isEmpty(children)) return [];
  if (/^h[2-6]$/.test(tagName)) return [element(tagName, plain(children))];
  const same = SAME.find((names) => names.test(tagName));
  return [element(tagName, same ? children.flatMap((child) => opened(child, same)) : children)];
}

/** Bold within bold is bold. */
const SAME = [/^(?:strong|b)$/, /^(?:em|i)$/];
const opened = (node: ElementContent, same: RegExp): ElementContent[] =>
  node.type === 'element' && same.test(node.tagName) ? node.children : [node];

/** A heading is bold by itself, and no line breaks in it. */
const plain = (children: readonly ElementContent[]): ElementContent[] =>
  children.flatMap((child) => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'br') return [text(' ')];
    return /^(strong|b|p)$/.test(child.tagName) ? plain(child.children) : [child];
  });

const isEmpty = (children: readonly ElementContent[]): boolean =>
  children.every(
    (child) =>
      (child.type === 'text' && child.value.replace(/[\s\u00a0\u200b\ufeff]/g, '') === '') ||
      (child.type === 'element' &&
        child.tagName !== 'img' &&
        child.tagName !== 'hr' &&
        isEmpty(child.children)),
  );

/** An address in full that a link may lead to. */
export function safeUrl(written: unknown, base: string): URL | undefined {
  const cleanText = String(written ?? '')
    .replace(/[\t\n\r]/g, '')
    .trim();
  if (cleanText === '' || !URL.canParse(cleanText, base)) return undefined;
  const url = new URL(cleanText, base);
  return /^(?:https?|mailto|tel):$/.test(url.protocol) ? url : undefined;
}

function link(node: Element, around: CleanAround): ElementContent[] {
  const url = safeUrl(node.properties['href'], around.base);
  const words = wordsIn(node);
  if (url && isPromotionAddress(url.href)) {
    around.cut.spamLinks++;
    return [];
  }
  if (isPromotion(words)) {
    around.cut.spamLinks++;
    return [];
  }
  const children = within(node, around);
  // Around a picture stood its larger self, or the page of the library.
  const hasPicture = children.some(
    (child) => child.type === 'element' && /^(img|p|figure)$/.test(child.tagName),
  );
  if (!url || hasPicture || isEmpty(children)) return children;
  return [element('a', children, { href: url.href })];
}

function picture(node: Element, { base, urlOf, wordsOf }: CleanAround): ElementContent[] {
  const { properties } = node;
  const id = properties['dataId'] ?? /wp-image-(\d+)/.exec(String(properties['className'] ?? ''))?.[1];
  const written = properties['dataId']
    ? urlOf(String(id))
    : (properties['dataSrc'] ?? properties['dataLazySrc'] ?? properties['src']);
  const url = safeUrl(written, base);
  if (!url || !/^https?:$/.test(url.protocol)) return [];
  const [width, height] = [Number(properties['width'] ?? 99), Number(properties['height'] ?? 99)];
  // A dot that counts visitors.
  if (width <= 3 || height <= 3) return [];
  const own = urlOf(String(id ?? '')) ?? '';
  const alt = String(properties['alt'] ?? '').trim() || wordsOf(own) || wordsOf(fullSize(url.href)) || '';
  return [element('img', [], { src: fullSize(url.href), alt })];
}

/** `foto-1024x768.jpg` → `foto.jpg`; what a service in between made smaller → where it took it from. */
export const fullSize = (url: string): string =>
  url
    .replace(/^https?:\/\/i\d\.wp\.com\/([^?]+).*$/, 'https://$1')
    .replace(/-\d{2,4}x\d{2,4}(?=\.(?:jpe?g|png|gif|webp)$)/i, '');

/** A frame becomes a link to what it showed; a film to where it is watched. */
function frame(node: Element, around: CleanAround): ElementContent[] {
  const url = safeUrl(node.properties['src'] ?? node.properties['dataSrc'], around.base);
  return (url && embedded(url.href, around)) ?? [];
}

function embedded(written: string, around: CleanAround): ElementContent[] | undefined {
  if (!/^https?:\/\/\S+$/.test(written) || !URL.canParse(written)) return undefined;
  if (isPromotionAddress(written)) {
    around.cut.spamLinks++;
    return [];
  }
  const film = /youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/.exec(written)?.[1];
  const href = film === undefined ? written : `https://www.youtube.com/watch?v=${film}`;
  const host = new URL(href).hostname.replace(/^www\./, '');
  return [element('p', [element('a', [text(`Lihat di ${host}`)], { href })])];
}

/** Words below a picture are its own where it has none. */
function captioned(children: readonly ElementContent[]): void {
  const inner = elementsIn(children);
  const words = inner
    .filter(({ tagName }) => tagName === 'em')
    .map(wordsIn)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const { tagName, properties } of inner)
    if (tagName === 'img' && words !== '' && isPoor(properties)) properties['alt'] = words;
}

const isPoor = ({ alt, src }: Properties): boolean =>
  !alt || saysNothing(String(alt), String(src).split('/').at(-1) ?? '');

const elementsIn = (children: readonly ElementContent[]): Element[] =>
  children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child.children)] : []));

/** Words below a picture stay as a line of their own. */
function caption(node: Element, around: CleanAround): ElementContent[] {
  const children = within(node, around);
  return isEmpty(children) ? [] : [element('p', [element('em', plain(children))])];
}

function table(node: Element, around: CleanAround): ElementContent[] {
  if (isLayout(node)) return [text('\n'), ...inBlocks(within(node, around)), text('\n')];
  const rows = [...rowsIn(node)].map((row) =>
    element(
      'tr',
      row.children.flatMap((cell): Element[] => {
        if (cell.type !== 'element' || !/^t[hd]$/.test(cell.tagName)) return [];
        const spans = {
          ...(cell.properties['colSpan'] !== undefined && { colSpan: span(cell.properties['colSpan']) }),
          ...(cell.properties['rowSpan'] !== undefined && { rowSpan: span(cell.properties['rowSpan']) }),
        };
        return [element(cell.tagName, within(cell, around), spans)];
      }),
    ),
  );
  const full = rows.filter((row) => !isEmpty(row.children));
  const [head, ...body] = full;
  if (!head) return [];
  // The first row is the head: a table of ours has one.
  for (const cell of head.children) if (cell.type === 'element') cell.tagName = 'th';
  return [element('table', [element('thead', [head]), element('tbody', body)])];
}

const span = (value: unknown): number => Math.min(30, Math.max(1, Math.trunc(Number(value)) || 1));

export function* rowsIn(node: Element): Generator<Element> {
  for (const child of node.children) {
    if (child.type !== 'element' || child.tagName === 'table') continue;
    if (child.tagName === 'tr') yield child;
    else yield* rowsIn(child);
  }
}

const INLINE = /^(a|strong|b|em|i|del|s|br|code|img)$/;

/** Words that stand loose between blocks, as paragraphs. */
export function inBlocks(nodes: readonly ElementContent[]): ElementContent[] {
  const out: ElementContent[] = [];
  let run: ElementContent[] = [];
  const end = (): void => {
    if (!isEmpty(run)) out.push(element('p', run));
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'text' || (node.type === 'element' && INLINE.test(node.tagName))) run.push(node);
    else {
      end();
      out.push(node);
    }
  }
  end();
  return out;
}
