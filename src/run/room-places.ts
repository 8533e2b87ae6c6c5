import path from 'node:path';

/** Where the writing room keeps what is its own: outside Git, beside the content that it belongs to. */
export interface RoomPlaces {
  store: string;
  /** Bare repository: who changed what. */
  history: string;
  /** A whole content folder as the offices have it; what is approved stands in the content folder itself. */
  drafts: string;
}

export function roomPlaces(content: string): RoomPlaces {
  const room = path.join(path.dirname(path.resolve(content)), 'ruang');
  return {
    store: path.join(room, 'ruang.sqlite'),
    history: path.join(room, 'riwayat.git'),
    drafts: path.join(room, 'draf'),
  };
}
