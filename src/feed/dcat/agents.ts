import type { Situs } from '../../model/situs.ts';
import { iri, type Node, words } from './context.ts';

/** What a catalogue must know of the body whose datasets it lists. */
export interface Publisher
  extends Pick<Situs, 'id' | 'nama' | 'host' | 'ckanOrg' | 'kabupaten' | 'kodeWilayah'> {
  identitas: Pick<Situs['identitas'], 'kontak'>;
}

/** Who publishes: the body, under the name that the data portal of the kabupaten (CKAN) knows it by. */
export const publisherOf = ({
  id,
  nama,
  host,
  ckanOrg,
}: Pick<Situs, 'id' | 'nama' | 'host' | 'ckanOrg'>): Node => ({
  '@id': `https://${host}/#badan`,
  '@type': 'foaf:Organization',
  'foaf:name': words(nama),
  'foaf:homepage': iri(`https://${host}/`),
  'dct:identifier': ckanOrg ?? id,
});

/** Another body of the register, by its id. */
export function bodyOf(id: string, { kabupaten }: Pick<Situs, 'kabupaten'>): Node {
  const row = kabupaten.register.find((one) => one.id === id);
  return {
    ...(row && { '@id': `https://${row.host}/#badan` }),
    '@type': 'foaf:Organization',
    'foaf:name': words(row?.nama ?? id),
    'dct:identifier': row?.ckan_org ?? id,
  };
}

/** Whom to ask: the words of the isian, and the official address of the body. */
export function contactOf(situs: Publisher, kontak: string | undefined): Node {
  const { surel } = situs.identitas.kontak ?? {};
  const written = /^\S+@\S+$/.test(kontak ?? '') ? kontak : undefined;
  const mail = written ?? surel;
  return {
    '@type': 'vcard:Organization',
    'vcard:fn': kontak && !written ? `${kontak}, ${situs.nama}` : situs.nama,
    ...(mail && { 'vcard:hasEmail': iri(`mailto:${mail}`) }),
  };
}
