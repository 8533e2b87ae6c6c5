import { TYPES } from '../../feed/media-types.ts';
import { robotsOf } from '../../feed/robots.ts';
import type { DocumentKind } from '../document-kinds.ts';

export const robots: DocumentKind = ({ bahan: { kabupaten } }) => [
  { address: '/robots.txt', type: TYPES.text, body: async () => robotsOf(kabupaten.identitas.lcc.host) },
];
