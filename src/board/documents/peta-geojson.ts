import type { Feature, Point } from 'geojson';
import { TYPES } from '../../feed/media-types.ts';
import { featureOf, mapWords, type Peta, pointOf, positionsOf } from '../../feed/peta.ts';
import { regionsOf } from '../../model/papan/wilayah.ts';
import type { PapanSitus } from '../../model/papan.ts';
import type { Ask } from '../ask.ts';
import type { DocumentKind } from '../document-kinds.ts';
import { feedItemOf } from '../feed-item.ts';
import { koleksiNames } from '../koleksi-names.ts';

/** `/peta.geojson`: offices, kecamatan and villages, and every record of any body that names a point or a region. */
export const petaGeojson: DocumentKind = (ask) => [
  {
    address: '/peta.geojson',
    type: TYPES.geoJson,
    body: async () => mapOf(ask),
  },
];

type Place = Peta['features'][number];

/** The text of a collection, a feature at a time. */
async function* mapOf(ask: Ask): AsyncGenerator<string> {
  const { kabupaten } = ask.bahan;
  const around: Omit<Peta, 'features'> = { type: 'FeatureCollection', keterangan: mapWords({ kabupaten }) };
  yield `${JSON.stringify(around).slice(0, -1)},"features":[`;
  let before = '';
  for await (const place of everyPlace(ask)) {
    yield before + JSON.stringify(place);
    before = ',';
  }
  yield ']}';
}

async function* everyPlace(ask: Ask): AsyncGenerator<Place> {
  const { kabupaten } = ask.bahan;
  yield* ask.situs.flatMap(officeOf);
  yield* placesOf(ask);
  for (const koleksi of koleksiNames(ask))
    for await (const isian of ask.store.each({ koleksi })) {
      const row = ask.situsOf(isian.situs)?.row;
      const feature = row && featureOf({ kabupaten }, koleksi, feedItemOf(isian));
      if (feature)
        yield {
          ...feature,
          id: `${isian.situs}/${feature.id}`,
          properties: { ...feature.properties, situs: isian.situs, url: `https://${row.host}${isian.url}` },
        };
    }
}

/** Where a body has its office, as it says itself. */
function officeOf({ row, umpan }: PapanSitus): Place[] {
  const alamat: unknown = umpan?.situs['alamat'];
  return positionsOf(Object(alamat).koordinat).map((coordinates) => ({
    type: 'Feature',
    id: `${row.id}/kantor`,
    geometry: { type: 'Point', coordinates },
    properties: {
      ...{ koleksi: 'kantor', id: row.id, judul: row.nama, url: `https://${row.host}/kontak/` },
      ...{ presisi: 'titik', situs: row.id },
    },
  }));
}

/** A point in every region of the kabupaten. */
function placesOf({ bahan: { kabupaten } }: Ask): Place[] {
  const { host } = kabupaten.identitas.lcc;
  return regionsOf(kabupaten.wilayah).flatMap(({ kode, label, jenis, address }) =>
    pointOf(kode, { kabupaten }).map(
      (coordinates): Feature<Point> => ({
        type: 'Feature',
        id: `wilayah/${kode}`,
        geometry: { type: 'Point', coordinates },
        properties: {
          ...{ koleksi: 'wilayah', id: kode, judul: label, url: `https://${host}${address}` },
          ...{ presisi: 'wilayah', lokasi: [kode], jenis },
        },
      }),
    ),
  );
}
