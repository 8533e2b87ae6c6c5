import { type Batas, bernama, bidang, petaBatas } from '../koleksi/kabupaten/batas.ts';
import type { Kabupaten } from '../koleksi/kabupaten/kabupaten.ts';
import type { BarisWilayah } from '../koleksi/kabupaten/wilayah.ts';
import * as told from '../problems/boundaries.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggest.ts';

/** What the outlines must agree with; absent where its own file could not be read, and then nothing is said of it. */
interface Known {
  wilayah: readonly BarisWilayah[] | undefined;
  kotak: Kabupaten['kotak'] | undefined;
}

/**
 * The outlines of kecamatan in a text that is JSON. Whatever nests deeper than rings of positions is no area, so that
 * nothing here goes as deep as a file likes.
 */
export function readBoundaries(
  text: string,
  file: Place & { name: string },
  { wilayah, kotak }: Known,
): { batas: Batas[]; problems: Problem[] } {
  const { name, ...place } = file;
  const map = petaBatas.safeParse(JSON.parse(text));
  if (!map.success) return { batas: [], problems: [told.boundariesNoMap.at(place, { name })] };
  const lines = linesOf(text, map.data.features.length);
  const kecamatan = wilayah?.filter(({ jenis }) => jenis === 'kecamatan').map(({ kode }) => kode);
  const batas: Batas[] = [];
  const problems = map.data.features.flatMap((feature, index) => {
    const line = lines[index];
    const at = { ...place, ...(line !== undefined && { line }) };
    const named = bernama.safeParse(feature);
    if (!named.success) return [told.boundaryNoCode.at(at, { nth: index + 1 })];
    const { kode } = named.data.properties;
    if (kecamatan && !kecamatan.includes(kode)) {
      return [told.boundaryCodeUnknown.at(at, { kode, suggestion: suggest(kode, kecamatan) })];
    }
    if (batas.some((one) => one.kode === kode)) return [told.boundaryTwice.at(at, { kode })];
    const area = bidang.safeParse(Object(feature).geometry);
    if (!area.success) return [told.boundaryNoArea.at(at, { kode })];
    const { type, coordinates } = area.data;
    const rings = type === 'Polygon' ? coordinates : coordinates.flat();
    batas.push({ kode, rings });
    const outside = kotak && rings.flat().find((position) => !isInside(position, kotak));
    if (!outside) return [];
    const [bujur, lintang] = outside;
    return [told.boundaryOutside.at(at, { kode, bujur, lintang })];
  });
  return { batas, problems };
}

/** Boxes are written rounded: an outline may lie this many degrees outside (about 1 km). */
const SLACK = 0.01;

const isInside = (
  [bujur = 0, lintang = 0]: readonly number[],
  [west, south, east, north]: Kabupaten['kotak'],
): boolean =>
  bujur >= west - SLACK && bujur <= east + SLACK && lintang >= south - SLACK && lintang <= north + SLACK;

/** Line of each feature; none where a text holds the word more often than it has features. */
function linesOf(text: string, count: number): readonly number[] {
  const lines = text
    .split('\n')
    .flatMap((line, index) => [...line.matchAll(/"Feature"/g)].map(() => index + 1));
  return lines.length === count ? lines : [];
}
