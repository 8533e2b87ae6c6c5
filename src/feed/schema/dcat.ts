import * as z from 'zod';

const anyNode = z.looseObject({});
const text = z.looseObject({
  '@value': z.string().meta({ label: 'Teks', help: 'Isinya.', example: 'Produksi kopi' }),
});

const distribution = z.looseObject({
  '@type': z
    .literal('dcat:Distribution')
    .meta({ label: 'Jenis', help: 'Berkas.', example: 'dcat:Distribution' }),
  'dcat:accessURL': anyNode.meta({ label: 'Alamat', help: 'Alamat lengkap berkas.', example: undefined }),
});

const dataset = z.looseObject({
  '@id': z.string().meta({ label: 'Tanda pengenal', help: 'IRI yang tetap.', example: undefined }),
  '@type': z.literal('dcat:Dataset').meta({ label: 'Jenis', help: 'Dataset.', example: 'dcat:Dataset' }),
  'dct:identifier': z
    .string()
    .meta({ label: 'Pengenal', help: 'Situs, koleksi, dan id.', example: 'dinkes/dataset/gizi' }),
  'dct:title': text.meta({ label: 'Judul', help: 'Nama dataset atau dokumen.', example: undefined }),
  'dct:description': text.meta({ label: 'Deskripsi', help: 'Apa isinya.', example: undefined }),
  'dct:publisher': anyNode.meta({ label: 'Penerbit', help: 'Badan yang menerbitkan.', example: undefined }),
  'dcat:distribution': z
    .array(distribution)
    .nullish()
    .meta({ label: 'Berkas', help: 'Berkas yang dapat diunduh.', example: [] }),
});

/** `/dcat.jsonld` in the one form in which we write it; as RDF it may be read in any. */
export const dcat = z.looseObject({
  '@context': anyNode.meta({
    label: 'Konteks',
    help: 'Arti kata-katanya, di dalam berkas.',
    example: undefined,
  }),
  '@id': z.string().meta({ label: 'Tanda pengenal', help: 'Alamat katalog.', example: undefined }),
  '@type': z.literal('dcat:Catalog').meta({ label: 'Jenis', help: 'Katalog.', example: 'dcat:Catalog' }),
  'dct:title': text.meta({ label: 'Judul', help: 'Nama katalog.', example: undefined }),
  'dct:description': text.meta({ label: 'Deskripsi', help: 'Apa isinya.', example: undefined }),
  'dct:publisher': anyNode.meta({ label: 'Penerbit', help: 'Badan yang menerbitkan.', example: undefined }),
  'dcat:dataset': z.array(dataset).meta({ label: 'Isi', help: 'Dataset dan dokumen.', example: [] }),
});
