import { createHash } from 'node:crypto';
import { koleksiNamed } from '../../koleksi/index.ts';
import type { ReadSitus } from '../../koleksi/records.ts';
import { RESERVED_SLUGS } from '../../model/fixed-pages.ts';
import * as intake from '../../problems/intake.ts';
import { niksIn } from '../../read/nik.ts';
import { judgePromotion } from '../../text/judge-promotion.ts';
import { plainTextOf } from '../../text/plain-text.ts';
import type { PlanItem } from '../plan/plan.ts';
import { keyOf } from './addresses.ts';
import type { OldPage, OldSite } from './site.ts';

/** A page of the old site that may come in. */
export interface Candidate {
  page: OldPage;
  id: string;
  /** Below the situs's folder. */
  path: string;
  /** Of the new page. */
  address: string;
  item: PlanItem;
}

export interface Sorted {
  candidates: Candidate[];
  /** Told, and not written. */
  others: PlanItem[];
  /** Pages that are kept aside for a person to work in. */
  aside: { page: OldPage; item: PlanItem }[];
  /** New address of what came in before, by the key of the old one. */
  known: Map<string, string>;
}

interface Around {
  read: ReadSitus;
  /** What stands at a path of the situs; `undefined`: nothing. */
  textOf: (path: string) => string | undefined;
  tanggal: string;
  /** How people call where it came from. */
  source: string;
}

/** Which pages of an old site may come in, and what is told of each of the others. */
export function sorted({ pages }: OldSite, around: Around): Sorted {
  const out: Sorted = { candidates: [], others: [], aside: [], known: new Map() };
  const taken = new Set<string>();
  for (const page of pages) place(page, out, taken, around);
  return out;
}

/** The same page has the same mark however the site was read, and whatever it is called here later. */
const markOf = (page: OldPage): string => {
  const { pathname, search } = new URL(page.url);
  return `lama-${createHash('sha256').update(`${pathname}${search}`).digest('hex').slice(0, 12)}`;
};

function place(page: OldPage, out: Sorted, taken: Set<string>, around: Around): void {
  const { read, textOf, source } = around;
  const id = markOf(page);
  const item = (at: string, state: PlanItem['state'], problem?: PlanItem['problem']): PlanItem => ({
    ...{ state, where: `${source} ${new URL(page.url).pathname}`, path: `${read.id}/${at}` },
    ...{ label: page.isDraft ? `${page.koleksi} (draf)` : page.koleksi, was: '', comes: page.judul },
    ...(problem && { problem }),
  });
  const words = plainTextOf(page.tree);
  const verdict = judgePromotion({ title: page.judul, text: words });
  if (verdict === 'promosi') {
    const at = { path: source };
    out.others.push(item('', 'tolak', intake.promotionHeld.at(at, { title: page.judul })));
    return;
  }
  const came = read.isian.find((one) => one.id === id);
  const key = keyOf(page.url);
  if (came) {
    if (key !== undefined) out.known.set(key, addressOf(came.koleksi, came.slug));
    return;
  }
  const base = baseOf(page, around);
  const path = freeIn(base, page, { taken, textOf });
  // A page that was changed since so that it cannot be read is its owner's.
  if (textOf(`${base}.md`)?.includes(id)) return;
  if (niksIn(`${page.judul}\n${words}`).length > 0) {
    const problem = intake.personalNumber.at({ path: source }, { label: page.judul, kind: 'NIK' });
    out.others.push(item(path ?? '', 'keliru', problem));
    return;
  }
  if (verdict === 'menyebut') {
    const problem = intake.promotionNamed.at({ path: source }, { title: page.judul });
    out.aside.push({ page, item: item(path ?? '', 'susun', problem) });
    return;
  }
  if (path === undefined) {
    const problem = intake.pageHasText.at({ path: `${read.id}/${base}.md` }, { path: `${base}.md` });
    out.aside.push({ page, item: item(`${base}.md`, 'susun', problem) });
    if (key !== undefined) out.known.set(key, addressOf(page.koleksi, base.slice(base.indexOf('/') + 1)));
    return;
  }
  taken.add(path);
  const slug = path.slice(path.indexOf('/') + 1, -'.md'.length);
  out.candidates.push({ page, id, path, address: addressOf(page.koleksi, slug), item: item(path, 'baru') });
}

const addressOf = (koleksi: string, slug: string): string =>
  koleksi === 'halaman' ? `/${slug}/` : `/${koleksi}/${slug}/`;

function baseOf({ koleksi, slug, day }: OldPage, { tanggal }: Around): string {
  if (koleksi === 'halaman') {
    const isTaken = RESERVED_SLUGS.has(slug) || koleksiNamed(slug) !== undefined;
    return `halaman/${isTaken ? `tentang-${slug}` : slug}`;
  }
  return `${koleksi}/${day ?? tanggal}-${slug}`;
}

/** A free name; `undefined` where the situs has a page of that name, which nobody but its owner changes. */
function freeIn(
  base: string,
  { koleksi }: OldPage,
  { taken, textOf }: { taken: ReadonlySet<string>; textOf: Around['textOf'] },
): string | undefined {
  const isThere = textOf(`${base}.md`) !== undefined || textOf(`${base}.mdx`) !== undefined;
  if (isThere && koleksi === 'halaman') return undefined;
  for (let n = 1; ; n++) {
    const path = `${base}${n === 1 ? '' : `-${n}`}.md`;
    if (!taken.has(path) && textOf(path) === undefined) return path;
  }
}
