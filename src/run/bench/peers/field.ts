import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { situsFolders } from '../../index.ts';
import { layOutOurs, type Ours, oursIn } from './ours.ts';
import { layOut, type Peer } from './peers.ts';

/** Sites of the generated fleet, each of 200 Markdown files. */
const SITES = 37;

/** The same sites, laid out for everyone who is measured. */
export interface Field {
  ours: Ours;
  peers: readonly Peer[];
  /** Ids of the generated sites. */
  ids: readonly string[];
  /** Our content folder of the generated sites, and a copy of the real one. */
  content: string;
  real: string;
  projectOf: (peer: Peer, situs: string) => string;
  /** Writes a file of a situs for all. @param file below the situs's folder */
  put: (situs: string, file: string, text: string) => void;
}

/** Content to copy, who is measured beside us, and our program. */
interface Given {
  content: string;
  peers: readonly Peer[];
  program: { root: string; cache: string };
}

export function layOutField(folder: string, { content: from, peers, program }: Given): Field {
  const ids = situsFolders(from).slice(0, SITES);
  const content = path.join(folder, 'isi');
  const real = path.join(folder, 'semua');
  const projectOf = (peer: Peer, situs: string): string => path.join(folder, peer.name, situs);
  cpSync(from, real, { recursive: true });
  layOutOurs(from, ids, content);
  for (const peer of peers) for (const situs of ids) layOut(peer, situs, projectOf(peer, situs));
  return {
    ours: oursIn(folder, program),
    ...{ peers, ids, content, real, projectOf },
    put(situs, file, text) {
      writeFileSync(path.join(content, situs, file), text);
      for (const peer of peers) writeFileSync(path.join(projectOf(peer, situs), 'content', file), text);
    },
  };
}
