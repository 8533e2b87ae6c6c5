import { TYPES } from '../../feed/media-types.ts';
import type { DocumentKind } from '../document-kinds.ts';

/** `/aturan.json`: every rule that sites are judged by, in the words of its record. */
export const aturanJson: DocumentKind = ({ bahan: { aturan } }) => [
  { address: '/aturan.json', type: TYPES.json, body: async () => JSON.stringify(aturan) },
];
