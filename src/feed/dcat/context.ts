/** The words of DCAT 3 that we use, in the file itself: a reader needs nothing from the network. */
export const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.opengis.net/ont/geosparql#',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A node or value of JSON-LD, keys already short by `CONTEXT`. */
export interface Node {
  [key: string]: string | number | Node | readonly (string | Node)[] | undefined;
}

export const iri = (address: string): Node => ({ '@id': address });

/** A text in Indonesian. */
export const words = (text: string): Node => ({ '@value': text, '@language': 'id' });

export const date = (day: string): Node => ({ '@value': day, '@type': 'xsd:date' });
