import { TYPES } from '../../feed/media-types.ts';
import type { DocumentKind } from '../document-kinds.ts';
import { letterTo } from '../letter.ts';

/** `/surat/<id>.txt` of the internal board: the letter to the head of each body as a message to send. */
export const letters: DocumentKind = (ask) =>
  ask.situs.map((situs) => ({
    address: `/surat/${situs.row.id}.txt`,
    type: TYPES.text,
    body: async () => letterTo(situs, ask).pesan,
  }));
