export interface MarkedWords {
  text: string;
  kind: 'plain' | 'bold' | 'code' | 'link';
  /** Of a link. */
  href?: string;
}

const MARK = /\*\*(?<bold>.+?)\*\*|`(?<code>.+?)`|\[(?<link>.+?)\]\((?<href>.+?)\)/g;

/**
 * A sentence of a page with its bold words, code and links apart. What fills `{name}` is text and nothing else,
 * whatever it holds.
 *
 * @throws Error where the sentence names a slot that nobody fills, which is a defect of ours
 */
export function markedWords(sentence: string, slots: Readonly<Record<string, string>> = {}): MarkedWords[] {
  const filled = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const words = slots[name];
      if (words === undefined) throw new Error(`nothing fills {${name}} in: ${sentence}`);
      return words;
    });
  const parts: MarkedWords[] = [];
  let from = 0;
  for (const { index, 0: whole, groups: { bold, code, link, href } = {} } of sentence.matchAll(MARK)) {
    if (index > from) parts.push({ text: filled(sentence.slice(from, index)), kind: 'plain' });
    if (bold !== undefined) parts.push({ text: filled(bold), kind: 'bold' });
    else if (code !== undefined) parts.push({ text: filled(code), kind: 'code' });
    else parts.push({ text: filled(link ?? ''), kind: 'link', href: filled(href ?? '') });
    from = index + whole.length;
  }
  if (from < sentence.length) parts.push({ text: filled(sentence.slice(from)), kind: 'plain' });
  return parts;
}
