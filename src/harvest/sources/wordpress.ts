import type { BarisRegister } from '../../koleksi/kabupaten/register.ts';
import { type Source, SourceFault } from '../source.ts';
import { type Around, type Ask, foreignSource, JSON_TYPES, validatorsOf } from './foreign/foreign-source.ts';

/** A hundred is the most that WordPress gives at once; so many hundreds are read of one kind. */
const PAGES = 100;
const KINDS = ['posts', 'pages'] as const;
const LIST = '_fields=id,modified_gmt';
const WHOLE = '_fields=id,type,link,date,modified,title,excerpt,content,_links,_embedded&_embed=wp:term';

/**
 * A situs of WordPress by `/wp-json/wp/v2`. It tells no ETag there, and deletions nowhere: one list of ids and dates
 * for each hundred posts says whether anything is new, changed or gone.
 */
export const wordpressSource = (row: BarisRegister, alamat: string, around: Around): Source =>
  foreignSource(row, alamat, around, {
    jenis: 'wordpress',
    kind: 'wordpress',
    koleksi: ['berita', 'halaman'],
    async look(ask, known) {
      const lists = await all(ask, LIST);
      if (!lists) return undefined;
      const validators = validatorsOf(lists);
      if (known?.etag === validators.etag) return 'same';
      return { validators, documents: async () => (await all(ask, WHOLE)) ?? [] };
    },
  });

/** Every page of posts and of pages, in an order that a new post does not shift. */
async function all(ask: Ask, fields: string): Promise<Uint8Array[] | undefined> {
  const documents: Uint8Array[] = [];
  for (const kind of KINDS) {
    for (let page = 1, pages = 1; page <= pages; page++) {
      const url = `/wp-json/wp/v2/${kind}?per_page=100&page=${page}&orderby=id&order=asc&${fields}`;
      const { status, bytes, headers } = await ask(url, { types: JSON_TYPES });
      if (status === 404 && page === 1) return undefined;
      if (status !== 200) throw new SourceFault('daftar tulisannya berubah selagi dibaca');
      documents.push(bytes);
      pages = Number(headers['x-wp-totalpages'] ?? 1);
      if (pages > PAGES)
        throw new SourceFault('tulisannya lebih banyak daripada yang dibaca', { keadaan: 'terlalu_besar' });
    }
  }
  return documents;
}
