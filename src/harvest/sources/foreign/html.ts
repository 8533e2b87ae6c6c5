import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { isPromotion, isPromotionAddress, judgePromotion } from '../../../text/judge-promotion.ts';

interface SeenLink {
  href: string;
  words: string;
  isHidden: boolean;
}

export interface SeenHtml {
  /** Words that a reader sees. */
  text: string;
  links: readonly SeenLink[];
}

/** Never drawn as words. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'head', 'iframe']);
const BLOCKS = /^(?:p|div|li|h[1-6]|br|tr|section|article|blockquote|pre|table|ul|ol|figure|header|footer)$/;
/** How links are hidden from people and left for search engines. */
const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])|(?:left|top|text-indent)\s*:\s*-\d{3,}/i;

const isHiddenBy = ({ properties }: Element): boolean =>
  properties['hidden'] === true ||
  properties['hidden'] === '' ||
  HIDDEN.test(String(properties['style'] ?? ''));

/** What a reader sees of any HTML, and every link in it. Not by recursion: foreign trees nest deeper than the stack reaches. */
export function seenIn(html: string): SeenHtml {
  const words: string[] = [];
  const links: SeenLink[] = [];
  const open: { node: Nodes; isHidden: boolean; link?: SeenLink }[] = [
    { node: htmlToHast(html) as Nodes, isHidden: false },
  ];
  for (let at = open.pop(); at; at = open.pop()) {
    const { node } = at;
    let { isHidden, link } = at;
    if (node.type === 'text') {
      if (link) link.words += node.value;
      if (!isHidden) words.push(node.value);
    }
    if (node.type === 'element') {
      if (SILENT.has(node.tagName)) continue;
      isHidden ||= isHiddenBy(node);
      if (BLOCKS.test(node.tagName)) words.push('\n');
      const { href } = node.properties;
      if (node.tagName === 'a' && typeof href === 'string') {
        link = { href, words: '', isHidden };
        links.push(link);
      }
    }
    if ('children' in node)
      for (const child of node.children.toReversed())
        open.push({ node: child, isHidden, ...(link && { link }) });
  }
  const text = words
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();
  return { text: text.toWellFormed(), links };
}

/** Words of a title or an excerpt that came as HTML: `Rapat &amp; evaluasi` → `Rapat & evaluasi`. */
export const plainWords = (html: string): string =>
  (/[<&]/.test(html) ? seenIn(html).text : html).replace(/\s+/g, ' ').trim().toWellFormed();

/** So many hosts are linked to out of sight on no page of an office. */
const FARM = 5;

/** What no office publishes in a page or a post, in words for people; `undefined`: nothing of that kind. */
export function suspicionIn(
  title: string,
  { text, links }: SeenHtml,
  hosts: readonly string[],
): string | undefined {
  const foreign = links.flatMap((link) => {
    const host = hostOf(link.href);
    return host === undefined || hosts.includes(host) ? [] : [{ ...link, host }];
  });
  const promoted = links.find(({ href, words }) => isPromotionAddress(href) || isPromotion(words));
  if (promoted) {
    const host = hostOf(promoted.href);
    return `ada tautan promosi judi atau obat terlarang${promoted.isHidden ? ' yang disembunyikan' : ''}${host ? ` ke \`${host}\`` : ''}`;
  }
  const farm = new Set(foreign.flatMap(({ host, isHidden }) => (isHidden ? [host] : [])));
  if (farm.size >= FARM) return `ada tautan yang disembunyikan ke ${farm.size} situs lain`;
  return judgePromotion({ title, text }) === 'promosi'
    ? 'isinya promosi judi atau obat terlarang'
    : undefined;
}

function hostOf(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const { protocol, host } = new URL(href);
  return protocol === 'http:' || protocol === 'https:' ? host.toLowerCase() : undefined;
}
