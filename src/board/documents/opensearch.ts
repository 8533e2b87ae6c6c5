import { TYPES } from '../../feed/media-types.ts';
import { escapeHtml } from '../../model/html.ts';
import type { DocumentKind } from '../document-kinds.ts';

/** `/opensearch.xml`: lets a browser offer the search of all sites. */
export const opensearch: DocumentKind = ({ bahan: { kabupaten } }) => [
  {
    address: '/opensearch.xml',
    type: TYPES.openSearch,
    body: async () => {
      const { nama, singkatan, host } = kabupaten.identitas.lcc;
      return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
        `<ShortName>${escapeHtml(singkatan.slice(0, 16))}</ShortName>`,
        `<Description>${escapeHtml(`Cari di semua situs ${kabupaten.identitas.nama}, ${nama}`)}</Description>`,
        '<InputEncoding>UTF-8</InputEncoding>',
        `<Url type="text/html" template="https://${host}/cari/?q={searchTerms}"/>`,
        '</OpenSearchDescription>',
        '',
      ].join('\n');
    },
  },
];
