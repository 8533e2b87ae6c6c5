import { type Publisher, publisherOf } from '../../feed/dcat/agents.ts';
import { CONTEXT, date, iri, type Node, words } from '../../feed/dcat/context.ts';
import { datasetOf, documentOf, type Resource } from '../../feed/dcat/datasets.ts';
import { spatialOf } from '../../feed/dcat/spatial.ts';
import { LANGUAGE } from '../../feed/dcat/vocabulary.ts';
import { TYPES } from '../../feed/media-types.ts';
import { publishedFile } from '../../feed/schema/published-file.ts';
import type { PapanIsian, PapanSitus } from '../../model/papan.ts';
import type { Ask } from '../ask.ts';
import type { DocumentKind } from '../document-kinds.ts';

/** `/dcat.jsonld`: datasets and documents of all bodies as one catalogue, each under the name it has in its own. */
export const dcatJsonld: DocumentKind = (ask) => [
  {
    address: '/dcat.jsonld',
    type: TYPES.jsonLd,
    body: async () => catalogOf(ask),
  },
];

/** The text of the catalogue, a dataset at a time. */
async function* catalogOf(ask: Ask): AsyncGenerator<string> {
  yield `${JSON.stringify(headOf(ask)).slice(0, -1)},"dcat:dataset":[`;
  let before = '';
  for await (const node of everyNode(ask)) {
    yield before + JSON.stringify(node);
    before = ',';
  }
  yield ']}';
}

async function* everyNode(ask: Ask): AsyncGenerator<Node> {
  yield* nodesOf<'dataset'>('dataset', datasetOf, ask);
  yield* nodesOf<'dokumen'>('dokumen', documentOf, ask);
}

function headOf(ask: Ask): Node {
  const { kabupaten } = ask.bahan;
  const { identitas } = kabupaten;
  const { host, nama } = identitas.lcc;
  const newest = ask.situs
    .flatMap(({ diperbarui }) => diperbarui ?? [])
    .sort()
    .at(-1);
  return {
    '@context': CONTEXT,
    '@id': `https://${host}/dcat.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:identifier': 'lcc',
    'dct:title': words(`Katalog data semua situs ${identitas.nama}`),
    'dct:description': words(`Dataset dan dokumen yang diterbitkan semua situs ${identitas.nama}.`),
    'dct:publisher': publisherOf({ id: 'lcc', nama, host }),
    'dct:language': LANGUAGE,
    'dct:spatial': [spatialOf(identitas.kode, { kabupaten })],
    'foaf:homepage': iri(`https://${host}/`),
    ...(newest && { 'dct:modified': date(newest) }),
  };
}

async function* nodesOf<N extends 'dataset' | 'dokumen'>(
  koleksi: N,
  nodeOf: (item: Resource<N>, publisher: Publisher, fileAt: typeof fileIn) => Node,
  { store, situsOf, bahan: { kabupaten } }: Ask,
): AsyncGenerator<Node> {
  for await (const isian of store.each({ koleksi })) {
    const situs = situsOf(isian.situs);
    if (situs) yield nodeOf(resourceOf<N>(isian), { ...publisherFacts(situs), kabupaten }, fileIn);
  }
}

function publisherFacts({ row, umpan }: PapanSitus): Omit<Publisher, 'kabupaten'> {
  const kontak = umpan?.situs['kontak'] as Publisher['identitas']['kontak'];
  return {
    ...{ id: row.id, nama: row.nama, host: row.host },
    ...(row.ckan_org && { ckanOrg: row.ckan_org }),
    ...(row.kode_wilayah && { kodeWilayah: row.kode_wilayah }),
    identitas: { ...(kontak && { kontak }) },
  };
}

/** As the feed tells it, judged by its schema when it was taken; its files are already as they were published. */
const resourceOf = <N extends 'dataset' | 'dokumen'>(isian: PapanIsian): Resource<N> =>
  ({
    ...isian,
    address: isian.url,
    ...(isian.diterbitkan && { tanggal: isian.diterbitkan }),
  }) as unknown as Resource<N>;

/** A link is told as its address alone. */
function fileIn(written: unknown): ReturnType<typeof parsed> {
  return typeof written === 'string' ? { url: written } : parsed(written);
}

const parsed = (written: unknown) => publishedFile.safeParse(written).data;
