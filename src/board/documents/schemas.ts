import { schemaDocuments } from '../../feed/json-schemas.ts';
import type { DocumentKind } from '../document-kinds.ts';

/** `/skema/1/…`: what every document of the feed must be. */
export const schemas: DocumentKind = ({ bahan: { kabupaten } }) =>
  [...schemaDocuments(kabupaten.identitas.lcc.host)].map(([address, { type, body }]) => ({
    address,
    type,
    body: async () => String(body),
  }));
