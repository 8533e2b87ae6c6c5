import type { Papan, PapanDocument } from '../model/papan.ts';
import type { Ask } from './ask.ts';
import { agendaIcs } from './documents/agenda-ics.ts';
import { aturanJson } from './documents/aturan-json.ts';
import { dcatJsonld } from './documents/dcat-jsonld.ts';
import { dindingJson } from './documents/dinding-json.ts';
import { kabupatenJson } from './documents/kabupaten-json.ts';
import { kepatuhanCsv } from './documents/kepatuhan-csv.ts';
import { koleksiCsv } from './documents/koleksi-csv.ts';
import { letters } from './documents/letters.ts';
import { opensearch } from './documents/opensearch.ts';
import { petaCsv } from './documents/peta-csv.ts';
import { petaGeojson } from './documents/peta-geojson.ts';
import { programCsv } from './documents/program-csv.ts';
import { robots } from './documents/robots.ts';
import { rss } from './documents/rss.ts';
import { schemas } from './documents/schemas.ts';
import { situsCsv } from './documents/situs-csv.ts';
import { situsJson } from './documents/situs-json.ts';

export type DocumentKind = (ask: Ask) => Promise<readonly PapanDocument[]> | readonly PapanDocument[];

/** What stands beside the pages, one line each; of two with one address the first stands. */
export const documentKinds: Readonly<Record<Papan['sisi'], readonly DocumentKind[]>> = {
  umum: [
    agendaIcs,
    aturanJson,
    dcatJsonld,
    dindingJson,
    kabupatenJson,
    kepatuhanCsv,
    opensearch,
    petaCsv,
    petaGeojson,
    programCsv,
    robots,
    rss,
    schemas,
    situsCsv,
    situsJson,
    // Last: it gives every koleksi that has no table of its own the general one.
    koleksiCsv,
  ],
  dalam: [letters],
};
