import { escapeHtml } from '../../model/html.ts';

/** A table that is wider than a phone scrolls in its own frame, by finger and by keys. @param label no two of one report are the same */
export const scrolling = (label: string, table: string): string =>
  `<section class="gulir" tabindex="0" aria-label="${escapeHtml(label)}">${table}</section>`;
