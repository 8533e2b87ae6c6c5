import { byText } from '../../model/order.ts';
import type { Item, Situs } from '../../model/situs.ts';
import { isTold } from '../item.ts';
import { publishedFileAt } from '../published-files.ts';
import { publisherOf } from './agents.ts';
import { CONTEXT, date, iri, type Node, words } from './context.ts';
import { datasetOf, documentOf } from './datasets.ts';
import { spatialOf } from './spatial.ts';
import { LANGUAGE } from './vocabulary.ts';

/**
 * `/dcat.jsonld`: datasets and documents of one situs as a DCAT 3 catalogue, in the words that CKAN's
 * `ckanext-dcat` harvests. What is unknown is left out.
 */
export function catalogOf(situs: Situs): Node {
  const site = `https://${situs.host}`;
  const { dataset, dokumen } = situs.items;
  const shown = <I extends Item>(items: readonly I[]): I[] =>
    items.filter(isTold).sort((a, b) => byText(a.id, b.id));
  const fileAt = (written: unknown) =>
    typeof written === 'string' ? publishedFileAt(written, situs) : undefined;
  const catalog: Node = {
    '@context': CONTEXT,
    '@id': `${site}/dcat.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:identifier': situs.id,
    'dct:title': words(`Katalog data ${situs.nama}`),
    'dct:description': words(`Dataset dan dokumen yang diterbitkan ${situs.nama}.`),
    'dct:publisher': publisherOf(situs),
    'dct:language': LANGUAGE,
    'dct:spatial': [spatialOf(situs.kodeWilayah ?? situs.kabupaten.identitas.kode, situs)],
    'foaf:homepage': iri(`${site}/`),
    ...(situs.diperbarui && { 'dct:modified': date(situs.diperbarui) }),
    'dcat:dataset': [
      ...shown(dataset).map((item) => datasetOf(item, situs, fileAt)),
      ...shown(dokumen).map((item) => documentOf(item, situs, fileAt)),
    ],
  };
  return catalog;
}
