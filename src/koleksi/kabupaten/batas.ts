import * as z from 'zod';

/** Longitude, latitude in degrees, and perhaps a height that no map of ours shows. */
const position = z.tuple([z.number(), z.number()], z.number());
const ring = z.array(position).min(4);

/** The area of one kecamatan in `_kabupaten/batas-kecamatan.geojson`. What lies deeper than this is none. */
export const bidang = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);

/** A map with its features, each still to be judged by itself. */
export const petaBatas = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) });

/** What a feature is called by. */
export const bernama = z.object({ properties: z.object({ kode: z.string() }) });

export type Ring = readonly (readonly number[])[];

/** One kecamatan with its rings, each `[longitude, latitude]` in degrees. Rings of holes and islands stand beside each other. */
export interface Batas {
  kode: string;
  rings: readonly Ring[];
}
