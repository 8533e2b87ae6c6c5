import type { Feature, FeatureCollection, MultiPoint, Point, Position } from 'geojson';
import type { Koleksi } from '../koleksi/koleksi.ts';
import { koordinat } from '../koleksi/koordinat.ts';
import type { Situs } from '../model/situs.ts';
import type { FeedItem } from './schema/item.ts';

/** A collection with words about it, as foreign members (RFC 7946 pasal 6.1). */
export type Peta = FeatureCollection<Point | MultiPoint> & { keterangan: string };

const INDIKATIF = 'Peta indikatif, bukan rujukan batas resmi.';

/**
 * `/peta.geojson`: the office, and every isian that names a point or a region.
 *
 * A region stands for its point in `wilayah.csv`, that of its kecamatan where it has none; `presisi` says which.
 * Positions are bujur, lintang in WGS84 degrees. There are no areas, so no ring can run the wrong way.
 */
export function petaOf(situs: Situs, items: readonly { koleksi: Koleksi; item: FeedItem }[]): Peta {
  const { kredit_peta: kredit } = situs.kabupaten.identitas;
  const places = items.flatMap(({ koleksi, item }) => featureOf(situs, koleksi.name, item) ?? []);
  return {
    type: 'FeatureCollection',
    keterangan: kredit ? `${INDIKATIF} ${kredit}` : INDIKATIF,
    features: [...officeOf(situs), ...places],
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

function featureOf(situs: Situs, koleksi: string, item: FeedItem): Feature<Point | MultiPoint> | undefined {
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
function regionsOf(codes: readonly string[], situs: Situs): Position[] {
  const points = codes.flatMap((kode) => pointOf(kode, situs));
  return [...new Map(points.map((point) => [point.join(), point])).values()];
}

function pointOf(kode: string, { kabupaten }: Situs): Position[] {
  const kecamatan = kode.split('.').slice(0, 3).join('.');
  const rows = [kode, kecamatan].map((one) => kabupaten.wilayah.find((row) => row.kode === one));
  return rows.flatMap(positionsOf).slice(0, 1);
}

const point = koordinat.pick({ bujur: true, lintang: true });

const positionsOf = (value: unknown): Position[] => {
  const known = point.strip().safeParse(value);
  return known.success ? [[known.data.bujur, known.data.lintang]] : [];
};
