import type { PublishedPage, Target } from '../../rules/published.ts';

/** Facts of many pages, each target that they share written once. */
export interface FactsTable {
  targets: readonly Target[];
  /** Path, anchors, what is fetched, then place in `targets` and line of each link. */
  pages: [path: string, anchors: string[], fetched: PublishedPage['fetched'], links: number[]][];
}

export function factsTable(pages: ReadonlyMap<string, PublishedPage>): FactsTable {
  const places = new Map<Target, number>();
  const byText = new Map<string, number>();
  const targets: Target[] = [];
  function placeOf(target: Target): number {
    const known = places.get(target);
    if (known !== undefined) return known;
    // Of a page that was taken and of one that was read now the same target are two objects.
    const text = JSON.stringify([target.written, target.path, target.anchor]);
    const place = byText.get(text) ?? targets.push(target) - 1;
    byText.set(text, place);
    places.set(target, place);
    return place;
  }
  return {
    pages: [...pages].map(([path, { anchors, fetched, links }]) => [
      path,
      [...anchors],
      fetched,
      links.flatMap(({ to, line }) => [placeOf(to), line]),
    ]),
    targets,
  };
}

export const pagesFrom = ({ targets, pages }: FactsTable): Map<string, PublishedPage> =>
  new Map(
    pages.map(([path, anchors, fetched, links]) => [
      path,
      { anchors: new Set(anchors), fetched, links: linksFrom(links, targets) },
    ]),
  );

function linksFrom(numbers: readonly number[], targets: readonly Target[]): PublishedPage['links'] {
  const links: { to: Target; line: number }[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    const to = targets[numbers[at] ?? -1];
    if (to) links.push({ to, line: numbers[at + 1] ?? 0 });
  }
  return links;
}
