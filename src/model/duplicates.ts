import { posix } from 'node:path';
import { koleksiNamed, semuaKoleksi } from '../koleksi/index.ts';
import type { Isian } from '../koleksi/records.ts';
import {
  additionTwice,
  addressReserved,
  addressTaken,
  idFromPath,
  idTaken,
  rowTaken,
} from '../problems/addresses.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { RESERVED_SLUGS } from './fixed-pages.ts';
import { byText } from './order.ts';

const LIST_ADDRESSES: ReadonlySet<string> = new Set(
  semuaKoleksi.flatMap(({ listAddress }) => listAddress ?? []),
);

/** Two isian with one id or one address, and names that belong to pages made by the program. */
export function duplicatesOf(
  situs: string,
  isian: readonly Isian[],
  addressOf: (one: Isian) => string,
): Problem[] {
  const problems: Problem[] = [];
  const ids = new Map<string, Isian>();
  const addresses = new Map<string, Isian>();
  for (const one of originalsFirst(isian)) {
    const place = (key: string): Place => {
      const [line, column] = one.places[key] ?? [1, 1];
      return { path: `${situs}/${one.path}`, line, column };
    };
    const better = reservedFor(one);
    if (better !== undefined) problems.push(addressReserved.at(place(''), { slug: one.slug, better }));

    const address = addressOf(one);
    const sameAddress = addresses.get(address);
    if (sameAddress?.path === one.path) {
      const [key = ''] = ['kode', 'nomor', ...Object.keys(one.places)].filter((name) => one.places[name]);
      const twin = sameAddress.places[key]?.[0] ?? 1;
      problems.push(rowTaken.at(place(key), { code: String(one.data[key] ?? one.slug), twin }));
      continue;
    }
    if (sameAddress) problems.push(twinProblem(one, sameAddress, { address, place }));
    addresses.set(address, one);

    const key = `${one.koleksi}/${one.id}`;
    const sameId = ids.get(key);
    if (sameId && !sameAddress) problems.push(idTaken.at(place('id'), { id: one.id, twin: sameId.path }));
    ids.set(key, one);
  }
  return [...problems, ...withoutId(situs, isian)];
}

/** `rapat.md` before `rapat (1).md`, `rapat - Copy.md` and `Salinan rapat.md`: it is the copy that is told. */
const originalsFirst = (isian: readonly Isian[]): Isian[] =>
  isian.toSorted((a, b) => byText(copyKey(a.path), copyKey(b.path)));

/** A name that another one begins with comes first; one that says that it is a copy comes last. */
function copyKey(path: string): string {
  const bare = path.slice(0, path.length - posix.extname(path).length);
  return /(^|\/)(copy of|copy|salinan|duplikat)\b[^/]*$/i.test(bare) ? `\uffff${bare}` : bare;
}

interface Clash {
  address: string;
  place: (key: string) => Place;
}

/** What is known by its code is not told apart by the name of its file. */
function twinProblem(
  { koleksi, slug, data }: Isian,
  { path: twin }: Isian,
  { address, place }: Clash,
): Problem {
  if (!koleksiNamed(koleksi)?.table) return addressTaken.at(place(''), { address, twin });
  return additionTwice.at(place('kode'), { code: String(data['kode'] ?? slug), twin });
}

/** `hal` and a bare year are addresses of lists; a halaman stands beside the fixed pages and the lists. */
function reservedFor({ koleksi, slug }: Isian): string | undefined {
  if (koleksi === 'halaman') {
    return RESERVED_SLUGS.has(slug) || LIST_ADDRESSES.has(`/${slug}/`) ? `tentang-${slug}` : undefined;
  }
  const reserved = slug === 'hal' || /^\d{4}$/.test(slug) || LIST_ADDRESSES.has(`/${koleksi}/${slug}/`);
  return reserved ? `${koleksi}-${slug}` : undefined;
}

function withoutId(situs: string, isian: readonly Isian[]): Problem[] {
  const own = isian.filter(({ idFrom }) => idFrom === 'path');
  const first = own[0];
  return first ? [idFromPath.at({ path: `${situs}/${first.path}` }, { count: own.length, situs })] : [];
}
