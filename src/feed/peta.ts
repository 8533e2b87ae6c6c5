import type { Feature, FeatureCollection, MultiPoint, Point, Position } from 'geojson';
import type { Koleksi } from '../koleksi/koleksi.ts';
import { koordinat } from '../koleksi/koordinat.ts';
import { regionsBelow } from '../model/home.ts';
import { kecamatanOf } from '../model/map/kecamatan-of.ts';
import { placeNames } from '../model/places.ts';
import type { Situs } from '../model/situs.ts';
import type { FeedItem } from './schema/item.ts';

/** A collection with words about it, as foreign members (RFC 7946 pasal 6.1). */
export type Peta = FeatureCollection<Point | MultiPoint> & { keterangan: string };

const INDIKATIF = 'Peta indikatif, bukan rujukan batas resmi.';

/** What is to be said with every map of the kabupaten. */
export const mapWords = ({ kabupaten: { identitas } }: Pick<Situs, 'kabupaten'>): string =>
  identitas.kredit_peta ? `${INDIKATIF} ${identitas.kredit_peta}` : INDIKATIF;

/**
 * `/peta.geojson`: the office, the villages of a kecamatan, and every isian that names a point or a region.
 *
 * A region stands for its point in `wilayah.csv`, that of its kecamatan where it has none; `presisi` says which.
 * Positions are bujur, lintang in WGS84 degrees. There are no areas, so no ring can run the wrong way.
 */
export function petaOf(situs: Situs, items: readonly { koleksi: Koleksi; item: FeedItem }[]): Peta {
  const places = items.flatMap(({ koleksi, item }) => featureOf(situs, koleksi.name, item) ?? []);
  return {
    type: 'FeatureCollection',
    keterangan: mapWords(situs),
    features: [...officeOf(situs), ...villagesOf(situs), ...places],
  };
}

function officeOf({ id, nama, identitas: { alamat } }: Situs): Feature<Point>[] {
  return positionsOf(alamat?.koordinat).map((coordinates) => ({
    type: 'Feature',
    id: 'kantor',
    geometry: { type: 'Point', coordinates },
    properties: { koleksi: 'kantor', id, judul: nama, url: '/kontak/', presisi: 'titik' },
  }));
}

/** Desa and kelurahan of a kecamatan, also while nothing else is written; `situs` is there where one has its own. */
function villagesOf(situs: Situs): Feature<Point>[] {
  const { register } = situs.kabupaten;
  return regionsBelow(situs).flatMap(({ kode, jenis }) => {
    const own = register.find(({ kode_wilayah }) => kode_wilayah === kode);
    return pointOf(kode, situs).map((coordinates) => ({
      type: 'Feature',
      id: `wilayah/${kode}`,
      geometry: { type: 'Point', coordinates },
      properties: {
        koleksi: 'wilayah',
        id: kode,
        judul: placeNames(situs, [kode]).join(),
        url: `/#${kode}`,
        presisi: 'wilayah',
        lokasi: [kode],
        jenis,
        ...(own && { situs: own.id }),
      },
    }));
  });
}

/** One record as a place; `undefined` where it names none. */
export function featureOf(
  situs: Pick<Situs, 'kabupaten'>,
  koleksi: string,
  item: FeedItem,
): Feature<Point | MultiPoint> | undefined {
  const { lokasi, wilayah, tahun, status } = item.data;
  const codes = [lokasi, wilayah].flat().filter((kode) => typeof kode === 'string');
  const exact = [item.data.koordinat].flat().flatMap(positionsOf);
  const points = exact.length > 0 ? exact : regionsOf(codes, situs);
  const [first, ...others] = points;
  if (!first) return undefined;
  return {
    type: 'Feature',
    id: `${koleksi}/${item.id}`,
    geometry:
      others.length > 0 ? { type: 'MultiPoint', coordinates: points } : { type: 'Point', coordinates: first },
    properties: {
      koleksi,
      id: item.id,
      judul: item.judul,
      url: item.url,
      presisi: exact.length > 0 ? 'titik' : 'wilayah',
      ...(codes.length > 0 && { lokasi: codes }),
      ...(tahun !== undefined && { tahun }),
      ...(status !== undefined && { status }),
      ...(item.contoh && { contoh: true }),
    },
  };
}

/** One point for each region, and one for two desa that share the point of their kecamatan. */
function regionsOf(codes: readonly string[], situs: Pick<Situs, 'kabupaten'>): Position[] {
  const points = codes.flatMap((kode) => pointOf(kode, situs));
  return [...new Map(points.map((point) => [point.join(), point])).values()];
}

/** The point of a region, that of its kecamatan where it has none. */
export function pointOf(kode: string, { kabupaten }: Pick<Situs, 'kabupaten'>): Position[] {
  const rows = [kode, kecamatanOf(kode)].map((one) => kabupaten.wilayah.find((row) => row.kode === one));
  return rows.flatMap(positionsOf).slice(0, 1);
}

const point = koordinat.pick({ bujur: true, lintang: true }).strip();

/** Longitude and latitude of what was written, none where it is no point. */
export const positionsOf = (value: unknown): Position[] => {
  const known = point.safeParse(value);
  return known.success ? [[known.data.bujur, known.data.lintang]] : [];
};
