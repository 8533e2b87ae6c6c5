import { masked } from '../../problems/mask.ts';
import type { Place } from '../../problems/problem.ts';
import { enumerated, quote } from '../../problems/words.ts';
import type { SitusVerdict } from './report.ts';

/** `tidak_dapat_diperiksa`: the network, the host or a guard kept it from being known; never told as broken. */
export type OuterStatus = 'ada' | 'tidak_ada' | 'tidak_dapat_diperiksa';

/** One address of another host, everywhere it stands, and what the host said. */
export interface OuterLink {
  url: string;
  places: readonly Place[];
  status: OuterStatus;
  /** Why it is not there or could not be asked: `404`, `tidak ada jawaban`. */
  alasan?: string;
}

/** Every address once, by address, with all its places. */
export function addressesOf(situs: readonly SitusVerdict[]): { url: string; places: Place[] }[] {
  const byUrl = Map.groupBy(
    situs.flatMap(({ addresses }) => addresses),
    ({ url }) => url.replace(/#.*$/, ''),
  );
  return [...byUrl]
    .map(([url, all]) => ({ url, places: all.map(({ where }) => where) }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** What the hosts said, for the terminal. */
export function outerLinksText(links: readonly OuterLink[]): string {
  const of = (status: OuterStatus): OuterLink[] => links.filter((one) => one.status === status);
  const gone = of('tidak_ada').map(
    ({ url, places, alasan = '' }) =>
      `${quote(masked(url), 200)} tidak ditemukan (${alasan}).\n  ${places.map(placeText).join('\n  ')}`,
  );
  const unknown = of('tidak_dapat_diperiksa');
  const whys = [...Map.groupBy(unknown, ({ alasan = '' }) => alasan)].map(
    ([alasan, own]) => `${alasan}: ${own.length}`,
  );
  return [
    ...gone,
    `${links.length} tautan luar: ${of('ada').length} ada, ${gone.length} tidak ditemukan, ${unknown.length} tidak dapat diperiksa${whys.length > 0 ? ` (${enumerated(whys)})` : ''}.`,
  ].join('\n');
}

const placeText = ({ path, line = 1, column = 1 }: Place): string => `${masked(path)}:${line}:${column}`;
