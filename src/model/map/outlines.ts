import * as z from 'zod';

const position = z.array(z.number()).min(2);
const ring = z.array(position).min(4);
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
]);
const collection = z.object({ features: z.array(z.unknown()) });
const feature = z.object({ properties: z.object({ kode: z.string() }), geometry });

/** One kecamatan with its rings, each `[longitude, latitude]` in degrees. */
export interface Outline {
  kode: string;
  rings: readonly (readonly (readonly number[])[])[];
}

/**
 * The outlines of `batas-kecamatan.geojson`; what is no area with a `kode` is left out.
 *
 * Rings are drawn flat, so it does not matter which way they run: files of either convention are the same here.
 */
export function outlinesOf(batas: unknown): Outline[] {
  const read = collection.safeParse(batas);
  if (!read.success) return [];
  return read.data.features.flatMap((one) => {
    const found = feature.safeParse(one);
    if (!found.success) return [];
    const { properties, geometry: area } = found.data;
    const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
    return [{ kode: properties.kode, rings }];
  });
}
