import { existsSync } from 'node:fs';
import path from 'node:path';
import { type FeedDocument, feedOf } from '../../feed/documents.ts';
import { knowRead } from '../../know/index.ts';
import type { ReadSitus } from '../../koleksi/records.ts';
import { appearanceOf } from '../../model/appearance.ts';
import type { Kabupaten } from '../../model/kabupaten.ts';
import type { Situs } from '../../model/situs.ts';
import type { Problem } from '../../problems/problem.ts';
import { rowWithoutFolder } from '../../problems/register.ts';
import type { Judgement } from '../../rules/judge.ts';
import { kepatuhanOf } from '../../rules/kepatuhan.ts';
import type { ContentReader } from './content-reader.ts';

/** All that the dev server knows of one situs after one reading of its folder. */
export interface SeenSitus {
  id: string;
  nama: string;
  /** How many files were read. */
  files: number;
  /** In order of place. */
  problems: readonly Problem[];
  /** Absent where the folder could not be read. */
  read?: ReadSitus;
  judgement?: Judgement;
  /** Absent where a problem stops the situs. */
  ready?: ReadySitus;
}

export interface ReadySitus {
  situs: Situs;
  read: ReadSitus;
  /** Documents for machines, colours and emblem; made when first asked for. */
  documents: () => ReadonlyMap<string, FeedDocument>;
}

interface Job {
  kabupaten: Kabupaten;
  content: string;
  id: string;
  tanggal: string;
  reader: Pick<ContentReader, 'read'>;
}

/** The folder of one situs as staff see it: drafts among its pages. */
export async function seenSitus({ kabupaten, content, id, tanggal, reader }: Job): Promise<SeenSitus> {
  const row = kabupaten.register.find((one) => one.id === id);
  if (row && !existsSync(path.join(content, id))) {
    const problem = rowWithoutFolder.at({ path: '_kabupaten/register.yaml' }, { id, nama: row.nama });
    return { id, nama: row.nama, files: 0, problems: [problem] };
  }
  const given = await reader.read(id);
  if (!('files' in given)) return { id, nama: row?.nama ?? id, files: 0, problems: given.problems };
  const known = knowRead(given, { kabupaten, tanggal, audience: 'pegawai' });
  const { problems } = known;
  if (!known.row) return { id, nama: id, files: 0, problems };
  const { situs, read, judgement } = known;
  const seen = { id, nama: known.row.nama, files: read.files.size, problems, read, judgement };
  if (!situs) return seen;
  let documents: ReadonlyMap<string, FeedDocument> | undefined;
  const makeDocuments = (): ReadonlyMap<string, FeedDocument> => {
    documents ??= new Map([...feedOf(situs, kepatuhanOf(judgement)), ...appearanceOf(situs)]);
    return documents;
  };
  return { ...seen, ready: { situs, read, documents: makeDocuments } };
}
