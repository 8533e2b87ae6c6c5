import { TYPES } from '../../feed/media-types.ts';
import type { DocumentKind } from '../document-kinds.ts';

/** `/kabupaten.json`: what all bodies share, so that another board can be drawn from it: register and its history, regions, outlines, palettes. */
export const kabupatenJson: DocumentKind = ({ bahan: { kabupaten, riwayat } }) => [
  {
    address: '/kabupaten.json',
    type: TYPES.json,
    body: async () => {
      const { lambang: _, ...shared } = kabupaten;
      return JSON.stringify({ versi: '1.0', ...shared, riwayat });
    },
  },
];
