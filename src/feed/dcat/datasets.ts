import { JENIS_DOKUMEN } from '../../koleksi/dokumen/jenis-dokumen.ts';
import type { Item } from '../../model/situs.ts';
import { cleanText } from '../cleaned.ts';
import type { PublishedFile } from '../schema/published-file.ts';
import { bodyOf, contactOf, type Publisher, publisherOf } from './agents.ts';
import { date, iri, type Node, words } from './context.ts';
import { distributionOf } from './distribution.ts';
import { spatialOf } from './spatial.ts';
import { frequencyOf, LANGUAGE, periodOf } from './vocabulary.ts';

/** What a catalogue tells of one isian. */
export type Resource<N extends 'dataset' | 'dokumen'> = Pick<
  Item<N>,
  'id' | 'koleksi' | 'judul' | 'ringkasan' | 'contoh' | 'tanggal' | 'diperbarui' | 'address' | 'data'
>;

/** A file as it was published, by what the isian has of it. */
export type FileAt = (written: unknown) => PublishedFile | undefined;

/** What a dataset and a dokumen have in common; `deskripsi` is never empty, DCAT wants one. */
function resourceOf(
  item: Resource<'dataset' | 'dokumen'>,
  situs: Publisher,
  deskripsi: string | undefined,
): Node {
  const { id, koleksi, judul, contoh, tanggal, diperbarui, address } = item;
  const label = contoh ? 'Contoh: ' : '';
  return {
    '@id': `https://${situs.host}/dcat.jsonld#${koleksi}/${encodeURIComponent(id)}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `${situs.id}/${koleksi}/${id}`,
    'dct:title': words(cleanText(label + judul)),
    'dct:description': words(cleanText(label + (deskripsi ?? item.ringkasan ?? judul))),
    'dct:publisher': publisherOf(situs),
    'dct:language': LANGUAGE,
    'dcat:landingPage': iri(new URL(address, `https://${situs.host}`).href),
    ...(tanggal && { 'dct:issued': date(tanggal) }),
    ...(diperbarui && { 'dct:modified': date(diperbarui) }),
    'dcat:keyword': item.data.kata_kunci?.map((word) => words(cleanText(word))),
  };
}

/** A dataset with its metadata of Satu Data. */
export function datasetOf(item: Resource<'dataset'>, situs: Publisher, fileAt: FileAt): Node {
  const { data } = item;
  const { lisensi, tanggal_terbit, produsen_data, cakupan_wilayah, metodologi, sumber } = data;
  const asal = [sumber && `Sumber: ${sumber}`, metodologi && `Metodologi: ${metodologi}`].filter(
    (line) => line,
  );
  return {
    ...resourceOf(item, situs, data.deskripsi),
    'dct:type': iri('http://purl.org/dc/dcmitype/Dataset'),
    ...(tanggal_terbit && { 'dct:issued': date(tanggal_terbit) }),
    'dct:creator': produsen_data ? bodyOf(produsen_data, situs) : undefined,
    'dcat:contactPoint': contactOf(situs, data.kontak),
    'dct:accrualPeriodicity': frequencyOf(data.frekuensi),
    'dct:temporal': periodOf(data.periode_data),
    'dct:spatial': (cakupan_wilayah ?? [situs.kabupaten.identitas.kode]).map((kode) =>
      spatialOf(kode, situs),
    ),
    'dct:provenance':
      asal.length > 0
        ? { '@type': 'dct:ProvenanceStatement', 'skos:prefLabel': words(cleanText(asal.join('. '))) }
        : undefined,
    'dcat:distribution': (data.berkas ?? []).flatMap(({ berkas, nama }) =>
      distributionOf({ file: fileAt(berkas), ...(nama && { nama }), ...(lisensi && { lisensi }) }, situs),
    ),
  };
}

/** A dokumen: its kind as theme, its file as distribution. */
export function documentOf(item: Resource<'dokumen'>, situs: Publisher, fileAt: FileAt): Node {
  const { berkas, tautan, jenis, tahun, periode, kata_kunci = [] } = item.data;
  const written = [berkas, tautan].filter((one) => one !== undefined);
  return {
    ...resourceOf(item, situs, undefined),
    'dct:type': iri('http://purl.org/dc/dcmitype/Text'),
    'dcat:keyword': [JENIS_DOKUMEN[jenis].nama, ...kata_kunci].map((word) => words(cleanText(word))),
    'dcat:contactPoint': contactOf(situs, undefined),
    'dct:temporal': periodOf(periode ?? (tahun === undefined ? undefined : String(tahun))),
    'dct:spatial': [spatialOf(situs.kodeWilayah ?? situs.kabupaten.identitas.kode, situs)],
    'dcat:distribution': written.flatMap((one) => distributionOf({ file: fileAt(one) }, situs)),
  };
}
