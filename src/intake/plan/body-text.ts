import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { nipsIn, withoutNip } from '../../read/nip.ts';

/** Blocks as the Markdown of a page; a NIP that stands within the text goes. */
export function bodyText(blocks: readonly RootContent[]): string {
  const text = toMarkdown(
    { type: 'root', children: [...blocks] },
    { bullet: '-', listItemIndent: 'one', extensions: [gfmToMarkdown()] },
  );
  return nipsIn(text).length > 0 ? text.split('\n').map(withoutNip).join('\n') : text;
}
