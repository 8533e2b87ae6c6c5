import type { Blockquote, Heading, Image, List, ListItem, Nodes, Paragraph, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'satteri';
import type { Body } from '../koleksi/records.ts';
import { plainTextOf } from '../text/plain-text.ts';
import { type BodyFacts, factsOf } from './body-facts.ts';
import { attribute, escapeHtml, safeHref } from './html.ts';
import type { Picture } from './situs.ts';

export interface BodyLinks {
  /**
   * Where a link or a file leads; every one was checked by the model.
   * `undefined`: to an isian that does not show today, so that only its words are written.
   */
  hrefOf: (written: string) => string | undefined;
  /** Published sizes of a picture of the situs; `undefined` for one that is not its own. */
  picture: (written: string) => Omit<Picture, 'alt'> | undefined;
  /** Levels above the highest heading: 1 where the page has its own `h1`. */
  shift: number;
  /** HTML of a block; without it a block is a defect of the caller. */
  block?: (block: MdxJsxFlowElement, children: string) => string;
}

export interface BodyWriter {
  html: (nodes: readonly Nodes[]) => string;
  /** The list of footnotes, to stand at the end of the body; empty where there are none. */
  footnotes: () => string;
}

/** The whole of a body as HTML, footnotes last. */
export function bodyHtml(body: Body, links: BodyLinks): string {
  const writer = bodyWriter(body, links);
  return writer.html(body.tree.children) + writer.footnotes();
}

/**
 * Writes the nodes of one body as HTML: one switch over the nodes that a checked tree may hold.
 *
 * There is no way through it for raw HTML, and every text and attribute passes `escapeHtml`.
 *
 * @throws Error from `html` on any other node, which is a defect of ours: the reader refuses them
 */
export function bodyWriter(body: Body, links: BodyLinks): BodyWriter {
  const facts = factsOf(body, links.shift);
  const html = (nodes: readonly Nodes[]): string => nodes.map(node).join('');

  function node(one: Nodes): string {
    switch (one.type) {
      case 'root':
        return html(one.children);
      case 'text':
        return escapeHtml(one.value);
      case 'paragraph':
        return paragraph(one);
      case 'heading':
        return heading(one, facts, html(one.children));
      case 'emphasis':
        return `<em>${html(one.children)}</em>`;
      case 'strong':
        return `<strong>${html(one.children)}</strong>`;
      case 'delete':
        return `<del>${html(one.children)}</del>`;
      case 'inlineCode':
        return `<code>${escapeHtml(one.value)}</code>`;
      case 'code':
        // Reached by keyboard, because a long line scrolls sideways in it.
        return `<pre tabindex="0"><code>${escapeHtml(one.value)}</code></pre>`;
      case 'blockquote':
        return quote(one);
      case 'break':
        return '<br>';
      case 'thematicBreak':
        return '<hr>';
      case 'list':
        return list(one);
      case 'table':
        return table(one, facts, html);
      case 'link':
        return link(one.url, one.title, html(one.children));
      case 'linkReference': {
        const to = facts.definitions.get(one.identifier);
        return to ? link(to.url, to.title, html(one.children)) : html(one.children);
      }
      case 'image':
        return image(one);
      case 'imageReference': {
        const to = facts.definitions.get(one.identifier);
        return to ? image({ url: to.url, alt: one.alt }) : escapeHtml(one.alt ?? '');
      }
      case 'footnoteReference':
        return reference(one, facts);
      case 'mdxJsxFlowElement':
        if (!links.block) throw new Error(`no component for the block ${one.name}`);
        return links.block(one, html(one.children));
      case 'html':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (isComment(one.value)) return '';
        break;
      case 'yaml':
      case 'definition':
      case 'footnoteDefinition':
        return '';
    }
    throw new Error(`a checked tree holds no ${one.type}`);
  }

  /** A picture that stands alone is a figure, with its title as the words below. */
  function paragraph({ children }: Paragraph): string {
    const [only] = children;
    if (children.length !== 1 || only?.type !== 'image') return `<p>${html(children)}</p>`;
    const words = only.title ? `<figcaption>${escapeHtml(only.title)}</figcaption>` : '';
    return `<figure>${image(only)}${words}</figure>`;
  }

  /** The last paragraph of a quote, where it is no sentence, names whose words they are. */
  function quote({ children }: Blockquote): string {
    const last = children.at(-1);
    const isSource =
      children.length > 1 && last?.type === 'paragraph' && !/[.!?…:;]["”’»)]*$/.test(plainTextOf(last));
    if (!isSource) return `<blockquote>${html(children)}</blockquote>`;
    return `<blockquote>${html(children.slice(0, -1))}<footer>${html(last.children)}</footer></blockquote>`;
  }

  function list({ ordered, start, spread, children }: List): string {
    const tag = ordered ? 'ol' : 'ul';
    const from = ordered && start !== null && start !== 1 ? start : undefined;
    const tasks = children.some(({ checked }) => typeof checked === 'boolean');
    const open = `<${tag}${attribute('start', from)}${tasks ? ' class="tugas"' : ''}>`;
    return `${open}${children.map((item) => listItem(item, spread === true)).join('')}</${tag}>`;
  }

  /** Tight lists hold their words without paragraphs. */
  function listItem({ checked, spread, children }: ListItem, loose: boolean): string {
    const isLoose = loose || spread === true;
    const words = children.map((child) =>
      child.type === 'paragraph' && !isLoose ? html(child.children) : node(child),
    );
    if (typeof checked !== 'boolean') return `<li>${words.join('')}</li>`;
    const state = checked ? 'Sudah' : 'Belum';
    return `<li data-keadaan="${state.toLowerCase()}"><span class="sr">${state}: </span>${words.join('')}</li>`;
  }

  function link(url: string, title: string | null | undefined, words: string): string {
    const href = links.hrefOf(url);
    if (href === undefined) return words;
    return `<a${attribute('href', safeHref(href))}${attribute('title', title || undefined)}>${words}</a>`;
  }

  function image({ url, alt }: Pick<Image, 'url' | 'alt'>): string {
    const picture = links.picture(url);
    if (picture) return pictureHtml({ ...picture, alt: alt ?? '' });
    const src = links.hrefOf(url);
    if (src === undefined) throw new Error(`a picture was not checked: ${url}`);
    return `<img${attribute('src', safeHref(src))}${attribute('alt', alt ?? '')} loading="lazy" decoding="async">`;
  }

  function footnotes(): string {
    if (facts.notes.length === 0) return '';
    const items = facts.notes.map(({ note, references }, at) => {
      const back = references.map((_, nth) => {
        const label =
          references.length > 1
            ? `Kembali ke acuan ${at + 1}, tempat ke-${nth + 1}`
            : `Kembali ke acuan ${at + 1}`;
        return ` <a href="#${referenceId(at, nth)}" aria-label="${label}">↩</a>`;
      });
      return `<li id="${noteId(at)}">${html(note.children)}${back.join('')}</li>`;
    });
    return `<section class="catatan-kaki" aria-label="Catatan kaki"><ol>${items.join('')}</ol></section>`;
  }

  return { html, footnotes };
}

/** Width of the reading column in pixels; the whole screen below the one breakpoint. */
const SIZES = '(min-width: 860px) 748px, 100vw';

/** One picture in its published sizes, with its place reserved. */
export function pictureHtml({ src, alt, width, height, sources }: Picture, sizes = SIZES): string {
  const srcset =
    sources.length > 1 ? sources.map((one) => `${one.address} ${one.width}w`).join(', ') : undefined;
  const size = `${attribute('width', width)}${attribute('height', height)}`;
  const choice = srcset ? `${attribute('srcset', srcset)}${attribute('sizes', sizes)}` : '';
  return `<img${attribute('src', src)}${choice}${attribute('alt', alt)}${size} loading="lazy" decoding="async">`;
}

function heading(one: Heading, { headings }: BodyFacts, words: string): string {
  const { level, slug } = headings.get(one) ?? { level: one.depth };
  return `<h${level}${attribute('id', slug)}>${words}</h${level}>`;
}

function table(one: Table, facts: BodyFacts, html: BodyWriter['html']): string {
  const {
    align,
    children: [head, ...rows],
  } = one;
  // Over names of rows nobody writes a heading: then they are headings themselves, and the empty cell is none.
  const namesRows = head?.children[0]?.children.length === 0;
  const cells = (row: Table['children'][number] | undefined, tagOf: (at: number) => string): string =>
    (row?.children ?? [])
      .map((cell, at) => {
        const side = align?.[at];
        const look =
          side === 'right' || side === 'center' ? ` class="${side === 'right' ? 'n' : 'tengah'}"` : '';
        const tag = tagOf(at);
        return `<${tag}${look}>${html(cell.children)}</${tag.slice(0, 2)}>`;
      })
      .join('');
  const headTag = (at: number): string => (head?.children[at]?.children.length ? 'th scope="col"' : 'td');
  const bodyTag = (at: number): string => (at === 0 && namesRows ? 'th scope="row"' : 'td');
  const body = rows.map((row) => `<tr>${cells(row, bodyTag)}</tr>`).join('');
  // Reached by keyboard, because a wide table scrolls sideways in it.
  return (
    `<section class="gulir"${attribute('aria-label', facts.tables.get(one))} tabindex="0"><table class="tabel">` +
    `<thead><tr>${cells(head, headTag)}</tr></thead><tbody>${body}</tbody></table></section>`
  );
}

const isComment = (value: string): boolean => /^(<!--[\s\S]*-->|\/\*[\s\S]*\*\/)$/.test(value.trim());

/** With an underscore, which the anchor of no heading holds. */
const noteId = (at: number): string => `catatan_kaki-${at + 1}`;

const referenceId = (at: number, nth: number): string =>
  nth === 0 ? `acuan_${at + 1}` : `acuan_${at + 1}-${nth + 1}`;

function reference(one: Extract<Nodes, { type: 'footnoteReference' }>, { notes }: BodyFacts): string {
  const at = notes.findIndex(({ references }) => references.includes(one));
  const nth = notes[at]?.references.indexOf(one) ?? 0;
  if (at < 0) return escapeHtml(`[^${one.label ?? one.identifier}]`);
  return `<sup><a id="${referenceId(at, nth)}" href="#${noteId(at)}" aria-label="Catatan kaki ${at + 1}">${at + 1}</a></sup>`;
}
