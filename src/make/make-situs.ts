import { readdirSync, readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { feedOf } from '../feed/documents.ts';
import { sha256Of } from '../feed/hash.ts';
import { integritasOf } from '../feed/integritas.ts';
import { writeSitemap } from '../feed/sitemap.ts';
import type { KnownSitus } from '../know/index.ts';
import type { ReadSitus } from '../koleksi/records.ts';
import { appearanceOf } from '../model/appearance.ts';
import { searchRecordsOf } from '../model/search-records.ts';
import type { Situs } from '../model/situs.ts';
import type { Problem } from '../problems/problem.ts';
import type { Renderer } from '../render/index.ts';
import { kepatuhanOf } from '../rules/kepatuhan.ts';
import { FeedItems } from './feed-items.ts';
import { Filling, fileOf, type Making } from './fill.ts';
import { judgeWritten } from './judge-written.ts';
import { LastFolder } from './last/folder.ts';
import { keepLastRecord, lastRecordOf } from './last/record.ts';
import { PageFilling } from './page-filling.ts';
import { picturesOf } from './pictures.ts';
import { cellsOf } from './reads/cells.ts';
import { digestsOf } from './reads/digests.ts';
import { searchFilesOf, searchKeyOf } from './search.ts';
import { shareMaking } from './share-picture.ts';
import type { Stopwatch } from './stopwatch.ts';

/** A situs that is known and sound. */
export type Sound = Pick<KnownSitus, 'read' | 'judgement'> & { situs: Situs };

export interface Means {
  /** Empty folder to fill, absolute. */
  staging: string;
  /** The project's `.cache`. */
  cache: string;
  renderer: Renderer;
  watch: Stopwatch;
  /** Absent: everything is made anew. */
  last?: Last;
}

/** Where the last finished folder stands, from which is taken what would become the same. */
export interface Last {
  /** Absolute; the new one will stand there too. */
  folder: string;
  /** Hash of all that is the same for every page: theme, program, Node, `_kabupaten`. */
  key: string;
  /** Whether bytes are hashed, and no times trusted. */
  isThorough?: boolean;
}

/**
 * Every file of a known situs, put into its staging folder: pages, feed, pictures, downloads, search, sitemap, and last
 * `integritas.json`, which lists them all.
 *
 * @returns how many files; how many pages were rendered, and not taken; what the rules note of what was written
 * @throws PageFault for a page that our components could not make
 */
export async function makeSitus(
  sound: Sound,
  means: Means,
): Promise<{ files: number; rendered: number; notes: Problem[] }> {
  const { situs } = sound;
  const { staging, cache, watch, last } = means;
  const record = last && watch.timed('mengingat', () => lastRecordOf(last.folder, last.key, cache));
  const earlier = record && new LastFolder(last.folder, record, last.isThorough);
  const filling = new Filling(staging, situs.host, earlier);
  // Begun first: another process works on it while this one renders.
  const search = watch.timed('pencarian', () => beginSearch(situs, cache, filling));
  const reusing = {
    cells: cellsOf(situs),
    digestOf: digestsOf(cellsOf({ ...situs, today: situs.today.aside })),
    filling,
    last: earlier,
  };
  const pages = new PageFilling(situs, reusing);
  try {
    await fill(sound, means, { filling, search, pages, items: new FeedItems(reusing) });
  } finally {
    // Whatever went wrong: nothing of this situs runs on beside the next one.
    await Promise.allSettled([search]);
  }
  watch.timed('integritas', () => filling.write('integritas.json', integritasOf(situs.id, filling.written)));
  const notes = watch.timed('menilai hasil', () =>
    judgeWritten({ situs: situs.id, today: situs.today, filling }),
  );
  if (last)
    watch.timed('mengingat', () =>
      keepLastRecord(last.folder, filling.record(last.key, reusing.digestOf), cache),
    );
  return { files: filling.written.length, rendered: pages.rendered, notes };
}

/** All files but the list of them. */
async function fill(
  { situs, read, judgement }: Sound,
  { staging, cache, renderer, watch }: Means,
  {
    filling,
    search,
    pages,
    items,
  }: { filling: Filling; search: Promise<void>; pages: PageFilling; items: FeedItems },
): Promise<void> {
  await nextTurn();
  const feed = watch.timed('umpan', () => feedOf(situs, kepatuhanOf(judgement), items.makerOf));
  items.stand(feed.keys());
  await nextTurn();
  await watch.time('halaman', () => pages.fill(renderer));
  for (const [address, document] of feed) filling.takeOrWriteDocument(address, document);
  for (const [address, { body }] of appearanceOf(situs)) filling.write(fileOf(address), body);
  await watch.time('gambar', async () => {
    for (const making of [...picturesOf(situs, read, cache), shareMaking(situs, cache)])
      await filling.takeOrWrite(making);
  });
  for (const making of downloadsOf(situs, read)) await filling.takeOrWrite(making);
  await watch.time('pencarian', () => search);
  for (const asset of renderer.assets) filling.link(asset);
  await watch.time('peta situs', () => fillSitemap(situs, staging, filling));
}

/** Takes the search index where the situs says the same as before, else has it made. */
async function beginSearch(situs: Situs, cache: string, filling: Filling): Promise<void> {
  const records = searchRecordsOf(situs);
  const key = searchKeyOf(records);
  const source = `cari ${key}`;
  if (filling.take(source)) return;
  const files = await searchFilesOf(records, cache, key);
  for (const { path, bytes } of files) filling.write(path, bytes);
  filling.made(
    source,
    files.map(({ path }) => path),
  );
}

const downloadsOf = (situs: Situs, read: ReadSitus): Making[] =>
  [...situs.downloads].flatMap(([source, { address, sha256 }]) => {
    const file = read.files.get(source);
    return file
      ? [{ address, source: `unduhan ${sha256}`, bytes: async () => readFileSync(file.onDisk) }]
      : [];
  });

async function fillSitemap({ host, pages }: Situs, staging: string, filling: Filling): Promise<void> {
  const lines = pages.map(({ address, diperbarui, hidden }) => [address, diperbarui, hidden]);
  const source = `peta situs ${sha256Of(JSON.stringify([host, lines]))}`;
  if (filling.take(source)) return;
  await writeSitemap(staging, host, pages);
  const names = readdirSync(staging)
    .filter((name) => /^sitemap-.*\.xml$/.test(name))
    .sort();
  for (const name of names) filling.note(name);
  filling.made(source, names);
}
