import type { Situs } from '../../model/situs.ts';
import { mediaTypeOf } from '../media-types.ts';
import type { PublishedFile } from '../schema/published-file.ts';
import { iri, type Node, words } from './context.ts';
import { licenceOf } from './vocabulary.ts';

export interface Offered {
  /** `undefined`: it is not published. */
  file: PublishedFile | undefined;
  nama?: string;
  lisensi?: string;
}

/** One file to download, with its size and checksum; `[]` where it is not published. */
export function distributionOf({ file, nama, lisensi }: Offered, { host }: Pick<Situs, 'host'>): Node[] {
  if (!file) return [];
  const { jenis, ukuran, sha256 } = file;
  const address = new URL(file.url, `https://${host}`).href;
  return [
    {
      '@id': address,
      '@type': 'dcat:Distribution',
      ...(nama && { 'dct:title': words(nama) }),
      'dcat:accessURL': iri(address),
      // A file of another site may be a page about it; only our own is surely the file.
      ...(jenis && { 'dcat:downloadURL': iri(address), 'dct:format': jenis.toUpperCase() }),
      ...(jenis && {
        'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${mediaTypeOf(jenis)}`),
      }),
      ...(ukuran !== undefined &&
        ukuran !== null && {
          'dcat:byteSize': { '@value': String(ukuran), '@type': 'xsd:nonNegativeInteger' },
        }),
      ...(sha256 && {
        'spdx:checksum': {
          '@type': 'spdx:Checksum',
          'spdx:algorithm': iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
          'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
        },
      }),
      ...(lisensi && { 'dct:license': licenceOf(lisensi) }),
    },
  ];
}
