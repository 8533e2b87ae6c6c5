import type { BarisRegister } from '../../koleksi/kabupaten/register.ts';
import type { Source } from '../source.ts';
import { type Around, foreignSource, validatorsOf } from './foreign/foreign-source.ts';

/** Servers call feeds by many names; a page is none. */
const TYPES = [
  ...['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/feed+json'],
  ...['application/xml', 'text/xml', 'application/json', 'text/plain', 'application/octet-stream'],
];

/** A situs by its RSS, Atom or JSON Feed, whose address the register has: it tells the newest records alone. */
export const rssSource = (row: BarisRegister, alamat: string, around: Around): Source =>
  foreignSource(row, alamat, around, {
    ...{ jenis: 'rss', kind: 'rss', koleksi: ['berita'], isNewestOnly: true },
    async look(ask, known) {
      const { status, bytes, validators: told } = await ask(alamat, { known, types: TYPES });
      if (status === 304) return 'same';
      if (status !== 200) return undefined;
      const validators = told.etag || told.modified ? told : validatorsOf([bytes]);
      if (known?.etag !== undefined && known.etag === validators.etag) return 'same';
      return { validators, documents: async () => [bytes] };
    },
  });
