import { TYPES } from '../../feed/media-types.ts';
import { dindingFacts } from '../dinding/facts.ts';
import type { DocumentKind } from '../document-kinds.ts';

/** `/dinding/data.json`: all that a wall asks for. @see src/model/papan/dinding.ts */
export const dindingJson: DocumentKind = (ask) => [
  {
    address: '/dinding/data.json',
    type: TYPES.json,
    body: async () => JSON.stringify(await dindingFacts(ask)),
  },
];
