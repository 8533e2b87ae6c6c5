import jsonld from 'jsonld';
import { Parser, Store, type Term } from 'n3';
import { CONTEXT } from '../../src/feed/dcat/context.ts';

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** What DCAT-AP 3 and its vocabularies make mandatory for each kind of thing that our catalogues hold. */
export const MANDATORY: Readonly<Record<string, readonly string[]>> = {
  'dcat:Catalog': ['dct:title', 'dct:description', 'dct:publisher'],
  'dcat:Dataset': ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint'],
  'dcat:Distribution': ['dcat:accessURL'],
  'spdx:Checksum': ['spdx:algorithm', 'spdx:checksumValue'],
  'foaf:Organization': ['foaf:name'],
  'vcard:Organization': ['vcard:fn'],
};

/** Reads as a harvester does: RDF, without the network, and a word that the context lacks is an error. */
export async function rdfOf(document: unknown): Promise<Store> {
  const documentLoader = async (url: string): Promise<never> => {
    throw new Error(`asked the network for ${url}`);
  };
  const options = { format: 'application/n-quads', documentLoader, safe: true } as const;
  const quads = await jsonld.toRDF(JSON.parse(JSON.stringify(document)), options);
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)));
}

/** `dct:title` in full. */
export function full(short: string): string {
  const [prefix = '', name = ''] = short.split(':');
  return new Map<string, string>(Object.entries(CONTEXT)).get(prefix) + name;
}

export const ofType = (store: Store, type: string): Term[] => store.getSubjects(TYPE, full(type), null);

export const valuesOf = (store: Store, subject: Term, property: string): string[] =>
  store.getObjects(subject, full(property), null).map(({ value }) => value);

/** Things that lack what is mandatory for them, as `dcat:Dataset https://…: dct:title`. */
export const missingIn = (store: Store): string[] =>
  Object.entries(MANDATORY).flatMap(([type, properties]) =>
    ofType(store, type).flatMap((subject) =>
      properties
        .filter((property) => valuesOf(store, subject, property).join('') === '')
        .map((property) => `${type} ${subject.value}: ${property}`),
    ),
  );
