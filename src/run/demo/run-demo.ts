import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { HarvestedFleet, OnlineHarvest } from '../../harvest/index.ts';
import type { Kabupaten } from '../../model/kabupaten.ts';
import { buildSites, type Progress } from '../build/index.ts';
import { harvestSites } from '../harvest/index.ts';
import { openContent } from '../open-content.ts';
import { situsFolders } from '../situs-folders.ts';
import { type AddedRow, demoContent } from './demo-content.ts';
import { finishedSite } from './finished-site.ts';
import { rssSite, wordpressSite } from './foreign-sites.ts';
import { type Answering, serveFolders, serveForeign } from './loopback.ts';
import { samplePosts } from './samples.ts';

interface Demo {
  root: string;
  content: string;
  keluaran: string;
  cache: string;
  kabupaten: Kabupaten;
  /** `YYYY-MM-DD` */
  tanggal: string;
  /** Ids that were named; empty: all. */
  situs: readonly string[];
  nowMs: () => number;
  signal: AbortSignal;
  onStep: (words: string) => void;
  onProgress: (progress: Progress) => void;
  onDone: (one: OnlineHarvest, done: number, of: number) => void;
}

export interface DemoReport {
  first: HarvestedFleet;
  second: HarvestedFleet;
  /** Sites whose records in the first harvest are not as many as their manifest tells. */
  differing: readonly string[];
  /** Records that the manifests tell of together. */
  records: number;
}

/**
 * The whole way on this machine: sites are built, served, harvested over HTTP with two of other systems, three are
 * broken, all are harvested again, and the board is built from what was found.
 */
export async function runDemo(demo: Demo): Promise<DemoReport> {
  const { content, keluaran, cache, kabupaten, signal, onStep } = demo;
  const ids = demo.situs.length > 0 ? [...demo.situs] : rowsWithFolder(kabupaten, content);
  const broken = new Map<string, Answering>();
  await using own = await serveFolders(keluaran, broken);
  const written = (name: string, count: number, origin: () => string) => ({
    ...{ name, posts: samplePosts(count), origin },
  });
  let [ofWordpress, ofRss] = ['', ''];
  await using wordpress = await serveForeign(
    wordpressSite(written('Contoh WordPress', 120, () => ofWordpress)),
  );
  await using rss = await serveForeign(rssSite(written('Contoh RSS', 10, () => ofRss)));
  [ofWordpress, ofRss] = [wordpress.origin, rss.origin];
  const added = addedRows(kabupaten, { wordpress: ofWordpress, rss: ofRss });
  const copy = demoContent(content, path.join(cache, 'demo'), {
    sources: new Map(ids.map((id) => [id, `${own.origin}/${id}/`])),
    added,
  });
  const opened = await openContent(copy, cache, () => demo.tanggal);
  if (!opened.kabupaten) throw new Error('the copy of the register cannot be read');
  const job = {
    ...{
      root: demo.root,
      cache,
      content: copy,
      keluaran,
      kabupaten: opened.kabupaten,
      tanggal: demo.tanggal,
    },
    ...({ audience: 'warga', extent: 'named', thorough: false, emptied: false, isWatched: false } as const),
  };
  const harvest = (): Promise<HarvestedFleet> =>
    harvestSites({
      ...{ content: copy, kabupaten: job.kabupaten, tanggal: demo.tanggal, nowMs: demo.nowMs, signal },
      ...{ situs: [...ids, ...added.map(({ id }) => id)], accepted: new Set<string>(), mayBeLocal: true },
      ...{ onWait: () => {}, onDone: demo.onDone },
    });

  onStep(`1. Membangun ${ids.length} situs`);
  await buildSites({ ...job, situs: ids }, demo.onProgress, signal);
  onStep('2. Memanen semuanya lewat HTTP, dengan satu situs WordPress dan satu RSS');
  const first = await harvest();
  const told = new Map(ids.map((id) => [id, recordsTold(keluaran, id)]));
  onStep('3. Merusak tiga situs, lalu memanen lagi');
  breakThree(ids, keluaran, broken);
  const second = await harvest();
  onStep('4. Membangun papan dari hasil panen');
  await buildSites({ ...job, situs: [], withBoard: true }, demo.onProgress, signal);
  return {
    ...{ first, second },
    differing: first.situs.flatMap(({ situs, changes }) =>
      (told.get(situs) ?? changes.buat) === changes.buat ? [] : [situs],
    ),
    records: [...told.values()].reduce((sum, count) => sum + count, 0),
  };
}

const rowsWithFolder = ({ register }: Kabupaten, content: string): string[] => {
  const folders = new Set(situsFolders(content));
  return register.flatMap(({ id }) => (folders.has(id) ? [id] : []));
};

/** Two bodies below the first dinas of the register. */
function addedRows({ register }: Kabupaten, at: Record<'wordpress' | 'rss', string>): AddedRow[] {
  const induk = register.find(({ jenis }) => jenis === 'dinas')?.id ?? '';
  return [
    {
      id: 'contoh-wordpress',
      nama: 'Contoh situs WordPress',
      induk,
      sumber: { jenis: 'wordpress', alamat: `${at.wordpress}/` },
    },
    {
      id: 'contoh-rss',
      nama: 'Contoh situs RSS',
      induk,
      sumber: { jenis: 'rss', alamat: `${at.rss}/feed/` },
    },
  ];
}

/** One falls silent, one shows a parked page in the place of its feed, one has its front page overwritten. */
function breakThree(ids: readonly string[], keluaran: string, broken: Map<string, Answering>): void {
  const [silent, parked, defaced] = ids;
  const whole = finishedSite(keluaran);
  const page = (body: string) => ({ status: 200, type: 'text/html', body });
  if (silent) broken.set(silent, 'cut');
  if (parked) broken.set(parked, () => page('<h1>Segera hadir</h1>'));
  if (defaced)
    broken.set(defaced, (address) =>
      address.endsWith(`/${defaced}/`) ? page('<h1>Halaman ini ditimpa orang lain</h1>') : whole(address),
    );
}

/** How many records the manifest of a finished situs tells of. */
function recordsTold(keluaran: string, id: string): number {
  const { koleksi } = JSON.parse(readFileSync(path.join(keluaran, id, 'lcc.json'), 'utf8')) as {
    koleksi: Record<string, { jumlah: number }>;
  };
  return Object.values(koleksi).reduce((sum, { jumlah }) => sum + jumlah, 0);
}
