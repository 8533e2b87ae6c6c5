import { existsSync } from 'node:fs';
import path from 'node:path';
import { type FeedDocument, feedOf } from '../../feed/documents.ts';
import { diskMemo } from '../../fleet/index.ts';
import { appearanceOf } from '../../model/appearance.ts';
import type { Kabupaten } from '../../model/kabupaten.ts';
import { modelOf } from '../../model/model-of.ts';
import type { Situs } from '../../model/situs.ts';
import { isSalah, type Problem } from '../../problems/problem.ts';
import { folderWithoutRow, rowWithoutFolder } from '../../problems/register.ts';
import { suggest } from '../../problems/suggest.ts';
import { inOrder } from '../../problems/text.ts';
import type { KeptIsian } from '../../read/kept-isian.ts';
import { readSitus } from '../../read/read-situs.ts';
import type { ReadSitus } from '../../read/records.ts';
import { judgeSitus } from '../../rules/judge-situs.ts';
import { kepatuhanOf } from '../../rules/kepatuhan.ts';

/** All that the dev server knows of one situs after one reading of its folder. */
export interface KnownSitus {
  id: string;
  nama: string;
  /** How many files were read. */
  files: number;
  /** In order of place. */
  problems: readonly Problem[];
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
  cache: string;
  /** What earlier readings made of its texts. */
  kept: KeptIsian;
}

/** The folder of one situs as staff see it: drafts among its pages. */
export async function knowSitus({ kabupaten, content, id, tanggal, cache, kept }: Job): Promise<KnownSitus> {
  const row = kabupaten.register.find((one) => one.id === id);
  if (!row) {
    const suggestion = suggest(
      id,
      kabupaten.register.map((one) => one.id),
    );
    return {
      id,
      nama: id,
      files: 0,
      problems: [folderWithoutRow.at({ path: id }, { folder: id, suggestion })],
    };
  }
  if (!existsSync(path.join(content, id))) {
    const problem = rowWithoutFolder.at({ path: '_kabupaten/register.yaml' }, { id, nama: row.nama });
    return { id, nama: row.nama, files: 0, problems: [problem] };
  }
  const read = await readSitus({ content, situs: id, memo: diskMemo(cache), kept });
  const { situs, problems: between } = modelOf({ kabupaten, row, read, tanggal, audience: 'pegawai' });
  const { judgement, held } = judgeSitus({ kabupaten, read, situs, tanggal });
  const problems = inOrder([...read.problems, ...between, ...held]);
  const known = { id, nama: row.nama, files: read.files.size, problems };
  if (!situs || problems.some(isSalah)) return known;
  let documents: ReadonlyMap<string, FeedDocument> | undefined;
  const makeDocuments = (): ReadonlyMap<string, FeedDocument> => {
    documents ??= new Map([...feedOf(situs, kepatuhanOf(judgement)), ...appearanceOf(situs)]);
    return documents;
  };
  return { ...known, ready: { situs, read, documents: makeDocuments } };
}
