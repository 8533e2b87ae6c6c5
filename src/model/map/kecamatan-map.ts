import type { Kabupaten } from '../kabupaten.ts';
import { areaNames } from './area-names.ts';
import { frameOf, pathText, seenOf, shapeOf } from './frame.ts';
import type { RegionMap } from './region-map.ts';

/** Room around the outline, in which its neighbours are seen. */
const MARGIN = 36;

/**
 * One kecamatan in its own outline, with its villages and a strip of its neighbours.
 *
 * @returns `undefined` where the kabupaten gives no outline of it: a shape around the villages would be taken for one
 */
export function kecamatanMapOf(
  { wilayah, batas = [] }: Pick<Kabupaten, 'wilayah' | 'batas'>,
  kode: string,
): RegionMap | undefined {
  const own = batas.find((one) => one.kode === kode);
  const nameOf = new Map(wilayah.map((one) => [one.kode, one.nama]));
  const nama = nameOf.get(kode);
  if (!own || nama === undefined) return undefined;
  const { width, height, project } = frameOf(own.rings.flat(), MARGIN);
  const around = batas
    .filter((one) => one !== own)
    .map((one) => ({ kode: one.kode, shape: seenOf(shapeOf(one, project), { width, height }) }))
    .filter(({ shape }) => shape.length > 0);
  const shape = shapeOf(own, project);
  const places = wilayah
    .filter(({ induk }) => induk === kode)
    .flatMap(({ bujur, lintang, ...one }, index) =>
      bujur === undefined || lintang === undefined
        ? []
        : [{ kode: one.kode, nama: one.nama, nomor: index + 1, ...project([bujur, lintang]) }],
    );
  return {
    kode,
    nama: `Kecamatan ${nama}`,
    width,
    height,
    places,
    // Its own is drawn last, so that its border lies above those of its neighbours.
    outlines: [...around, { kode, shape }].map((one) => ({ kode: one.kode, path: pathText(one.shape) })),
    names: areaNames(
      around.map((one) => ({ nama: nameOf.get(one.kode) ?? one.kode, shape: one.shape })),
      { width, height, own: shape },
    ),
    ground: '',
    groundWidth: 0,
    place: (bujur, lintang) => {
      const { x, y } = project([bujur, lintang]);
      return x >= 0 && x <= width && y >= 0 && y <= height ? { x, y } : undefined;
    },
  };
}
