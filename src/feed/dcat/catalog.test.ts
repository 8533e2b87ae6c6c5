import { expect, test } from 'vitest';
import { full, MANDATORY, missingIn, ofType, rdfOf, valuesOf } from '../../../tests/feed/dcat.ts';
import { smallItem, smallSitus } from '../../../tests/feed/small-situs.ts';
import { catalogOf } from './catalog.ts';

const HASH = 'a'.repeat(64);

const situs = smallSitus({
  ckanOrg: 'dinas-kesehatan',
  downloads: new Map([
    ['dataset/gizi.csv', { address: '/dataset/gizi.csv', kind: 'csv', size: 120, sha256: HASH }],
    ['berkas/renja.pdf', { address: '/berkas/renja.pdf', kind: 'pdf', size: 99, sha256: HASH }],
  ]),
  items: {
    ...smallSitus().items,
    dataset: [
      smallItem('dataset', 'gizi', {
        ...{
          judul: 'Gizi balita menurut kecamatan',
          id: 'dts-gizi',
          frekuensi: 'tahunan',
          lisensi: 'CC BY 4.0',
        },
        ...{ periode_data: '2019-2025', cakupan_wilayah: ['99.01.05'], tanggal_mutakhir: '2026-03-12' },
        ...{ berkas: [{ berkas: 'dataset/gizi.csv' }], kata_kunci: ['gizi', 'balita'], contoh: true },
      }),
    ],
    dokumen: [
      smallItem('dokumen', 'renja', {
        ...{ judul: 'Renja 2026', jenis: 'renja', tahun: 2026, berkas: 'berkas/renja.pdf' },
      }),
    ],
  },
});

test('catalogue, datasets and distributions have all that DCAT-AP makes mandatory', async () => {
  const store = await rdfOf(catalogOf(situs));
  expect(missingIn(store)).toEqual([]);
  for (const type of Object.keys(MANDATORY)) expect(ofType(store, type), type).not.toEqual([]);
  expect(ofType(store, 'dcat:Dataset')).toHaveLength(2);
});

test('a catalogue without its title is told', async () => {
  const { 'dct:title': _, ...untitled } = catalogOf(situs);
  expect(missingIn(await rdfOf(untitled))).toEqual([
    'dcat:Catalog https://dinkes.contohkab.go.id/dcat.jsonld: dct:title',
  ]);
});

test('a dataset says who, where, when, how often, and under which licence', async () => {
  const store = await rdfOf(catalogOf(situs));
  const [dataset] = store.getSubjects(full('dct:identifier'), '"dinkes/dataset/dts-gizi"', null);
  if (!dataset) throw new Error('the dataset is missing');
  const [period] = store.getObjects(dataset, full('dct:temporal'), null);
  const [place] = store.getObjects(dataset, full('dct:spatial'), null);
  const [file] = store.getObjects(dataset, full('dcat:distribution'), null);
  const [publisher] = store.getObjects(dataset, full('dct:publisher'), null);
  if (!period || !place || !file || !publisher) throw new Error('a part of the dataset is missing');
  expect(dataset.value).toBe('https://dinkes.contohkab.go.id/dcat.jsonld#dataset/dts-gizi');
  expect(valuesOf(store, dataset, 'dct:title')).toEqual(['Contoh: Gizi balita menurut kecamatan']);
  expect(valuesOf(store, dataset, 'dct:accrualPeriodicity')).toEqual([
    'http://publications.europa.eu/resource/authority/frequency/ANNUAL',
  ]);
  expect(valuesOf(store, period, 'dcat:startDate')).toEqual(['2019']);
  expect(valuesOf(store, place, 'dct:identifier')).toEqual(['99.01.05']);
  expect(valuesOf(store, place, 'skos:prefLabel')).toEqual(['Kecamatan Contohrejo']);
  expect(valuesOf(store, publisher, 'dct:identifier')).toEqual(['dinas-kesehatan']);
  expect(valuesOf(store, file, 'dct:license')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
  expect(valuesOf(store, file, 'dcat:byteSize')).toEqual(['120']);
  expect(valuesOf(store, file, 'dcat:mediaType')).toEqual([
    'https://www.iana.org/assignments/media-types/text/csv',
  ]);
});

test('a situs without data is an empty catalogue that can be read', async () => {
  const store = await rdfOf(catalogOf(smallSitus()));
  expect(ofType(store, 'dcat:Catalog')).toHaveLength(1);
  expect(ofType(store, 'dcat:Dataset')).toEqual([]);
});
