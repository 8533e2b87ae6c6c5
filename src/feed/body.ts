import { posix } from 'node:path';
import type { Nodes } from 'mdast';
import { bodyWriter } from '../model/body-html.ts';
import { type Block, runsOf } from '../model/body-runs.ts';
import { escapeHtml } from '../model/html.ts';
import type { Item, Situs } from '../model/situs.ts';
import { meantAmong } from '../text/inside.ts';

/** Levels above the highest heading: readers of feeds show a `h1` of their own. */
const SHIFT = 1;

/**
 * Safe HTML of one isian's body as it stands on its own, on any host: addresses in full, blocks as their words.
 *
 * Empty without a body.
 */
export function feedHtmlOf({ body }: Pick<Item, 'body'>, situs: Situs): string {
  if (!body) return '';
  const absolute = (href: string): string => (href.startsWith('/') ? `https://${situs.host}${href}` : href);
  const writer = bodyWriter(body, {
    hrefOf: (written) => {
      const href = situs.hrefOf(written, body.path);
      return href === undefined ? undefined : absolute(href);
    },
    picture: (written) => {
      const picture = meantAmong(situs.pictures, written, posix.dirname(body.path));
      return (
        picture && {
          ...picture,
          src: absolute(picture.src),
          sources: picture.sources.map((one) => ({ ...one, address: absolute(one.address) })),
        }
      );
    },
    shift: SHIFT,
    block: ({ attributes }, children) => {
      const judul = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'judul');
      return titled(typeof judul?.value === 'string' ? judul.value : undefined, children);
    },
  });
  const htmlOf = (nodes: readonly Nodes[]): string =>
    runsOf(nodes)
      .map((run) => (run.kind === 'plain' ? writer.html(run.nodes) : blockHtml(run.block)))
      .join('');
  const blockHtml = ({ attributes: { judul }, children }: Block): string =>
    titled(typeof judul === 'string' ? judul : undefined, htmlOf(children));
  return htmlOf(body.tree.children) + writer.footnotes();
}

/** A block without its look: its title, then what stands in it. */
const titled = (judul: string | undefined, children: string): string =>
  judul ? `<p><strong>${escapeHtml(judul)}</strong></p>${children}` : children;
