import { openBoard } from '../../../board/open-board.ts';
import { folderSource, harvestSitus, openStore, type Store } from '../../../harvest/index.ts';
import { makeBoard, Stopwatch } from '../../../make/index.ts';
import type { Kabupaten } from '../../../model/kabupaten.ts';
import type { Problem } from '../../../problems/problem.ts';
import type { Renderer } from '../../../render/index.ts';
import { current } from '../../../rules/rulesets/all.ts';
import { readHistory } from '../../register/history-file.ts';
import type { BoardJob, BoardResult } from './job.ts';
import { readKontak } from './kontak.ts';
import { readVisits } from './read-visits.ts';
import { ruleListOf } from './rule-list.ts';

/** The finished folders go into the store, and from it both boards are drawn into their staging folders. */
export async function makeBoards(
  job: BoardJob,
  { kabupaten, renderer }: { kabupaten: Kabupaten; renderer: Renderer },
): Promise<BoardResult> {
  const { content, staging, cache, tanggal, simpanan, kontak, kunjungan } = job;
  const { tertahan, diperiksa, pemeriksaan } = job;
  const watch = new Stopwatch();
  const store = await openStore(simpanan);
  try {
    const problems = await watch.time('panen', () => harvestFolders(store, kabupaten, job));
    const asked = {
      ...{ store, tanggal, tertahan, diperiksa },
      bahan: { kabupaten, riwayat: readHistory(content), aturan: ruleListOf(current) },
      dalam: { kontak: readKontak(kontak), kunjungan: readVisits(kunjungan, tanggal), pemeriksaan },
    };
    const umum = await openBoard('umum', asked);
    const dalam = await openBoard('dalam', asked);
    const files = {
      umum: await makeBoard(umum, { staging: staging.umum, cache, renderer, watch }),
      dalam: await makeBoard(dalam, { staging: staging.dalam, cache, renderer, watch }),
    };
    return { pages: umum.pages.length + dalam.pages.length, files, steps: watch.steps, problems };
  } finally {
    await store.close();
  }
}

async function harvestFolders(
  store: Store,
  { register }: Kabupaten,
  { keluaran, tanggal, simpanan }: BoardJob,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const online = await onlineIn(store, register);
  for (const { id } of register)
    if (!online.has(id))
      problems.push(...(await harvestSitus(folderSource(keluaran, id), store, { tanggal })).problems);
  // A store in memory has no month to compare with.
  if (simpanan !== undefined) await store.keepBaseline(tanggal);
  return problems;
}

/** What is read over the network is shown as it was found there: a folder here is not what citizens see. */
async function onlineIn(store: Store, register: Kabupaten['register']): Promise<ReadonlySet<string>> {
  const rows = register.filter(({ sumber }) => sumber !== undefined && sumber.jenis !== 'folder');
  const taken = new Set((await store.situs()).flatMap(({ id, sumber }) => (sumber === 'folder' ? [] : [id])));
  return new Set(rows.flatMap(({ id }) => (taken.has(id) ? [id] : [])));
}
