import type { Heading } from '../koleksi/records.ts';

/**
 * Headings whose anchors stand beside those that their page has already. All others keep theirs: an anchor is an
 * address.
 */
export function beside(headings: readonly Heading[], taken: readonly string[]): readonly Heading[] {
  const known = new Set([...taken, ...headings.map(({ slug }) => slug)]);
  return headings.map((heading) => {
    if (!taken.includes(heading.slug)) return heading;
    let slug = heading.slug;
    for (let n = 2; known.has(slug); n++) slug = `${heading.slug}-${n}`;
    known.add(slug);
    return { ...heading, slug };
  });
}
