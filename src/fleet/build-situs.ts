import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { feedOf } from '../feed/documents.ts';
import { integritasOf } from '../feed/integritas.ts';
import { writeSitemap } from '../feed/sitemap.ts';
import { appearanceOf } from '../model/appearance.ts';
import type { Kabupaten } from '../model/kabupaten.ts';
import { modelOf } from '../model/model-of.ts';
import { searchRecordsOf } from '../model/search-records.ts';
import type { Situs } from '../model/situs.ts';
import type { Problem } from '../problems/problem.ts';
import { folderWithoutRow } from '../problems/register.ts';
import { readKabupaten } from '../read/read-kabupaten.ts';
import { readSitus } from '../read/read-situs.ts';
import type { ReadSitus } from '../read/records.ts';
import { type Asset, openRenderer, type Renderer, RenderFault } from '../render/index.ts';
import type { Judgement } from '../rules/judge.ts';
import { judgeSitus } from '../rules/judge-situs.ts';
import { kepatuhanOf } from '../rules/kepatuhan.ts';
import { diskMemo } from './disk-memo.ts';
import { Filling, fileOf } from './fill.ts';
import { type BuildJob, type BuildResult, PageFault } from './job.ts';
import { judgeWritten } from './judge-written.ts';
import { picturesOf } from './pictures.ts';
import { searchFilesOf } from './search.ts';
import { sharePicture } from './share-picture.ts';
import { Stopwatch } from './stopwatch.ts';

/** One situs from its folder of content to its folder of pages. @see BuildSitus */
export async function buildSitus(job: BuildJob): Promise<BuildResult> {
  const watch = new Stopwatch();
  const { kabupaten, problems: shared } = kabupatenIn(job.content);
  const row = kabupaten?.register.find(({ id }) => id === job.situs);
  if (!kabupaten) return refused(job, shared, watch);
  if (!row) {
    const problem = folderWithoutRow.at({ path: job.situs }, { folder: job.situs, suggestion: undefined });
    return refused(job, [problem], watch);
  }
  const read = await watch.time('membaca', () =>
    readSitus({ content: job.content, situs: job.situs, memo: diskMemo(job.cache) }),
  );
  const model = watch.timed('menyusun', () =>
    modelOf({ kabupaten, row, read, tanggal: job.tanggal, audience: 'warga' }),
  );
  const { judgement, held } = watch.timed('menilai', () =>
    judgeSitus({ kabupaten, read, situs: model.situs, tanggal: job.tanggal }),
  );
  const problems = [...read.problems, ...model.problems, ...held];
  if (!model.situs || held.length > 0) return refused(job, problems, watch);

  const filling = new Filling(job.staging);
  await fill({ situs: model.situs, read, judgement }, filling, job, watch);
  const { pages, host } = model.situs;
  const written = { situs: job.situs, host, tanggal: job.tanggal, files: filling.written };
  const notes = watch.timed('menilai hasil', () => judgeWritten(written));
  return {
    situs: job.situs,
    pages: pages.length,
    files: filling.written.length,
    steps: watch.steps,
    skor: judgement.skor,
    problems: [...problems, ...notes],
  };
}

const refused = ({ situs }: BuildJob, problems: readonly Problem[], { steps }: Stopwatch): BuildResult => ({
  situs,
  pages: 0,
  files: 0,
  steps,
  problems: [...problems],
});

interface Ready {
  situs: Situs;
  read: ReadSitus;
  judgement: Judgement;
}

async function fill(
  { situs, read, judgement }: Ready,
  filling: Filling,
  job: BuildJob,
  watch: Stopwatch,
): Promise<void> {
  const renderer = await watch.time('menyiapkan', () => rendererIn(job.renderer));
  const feed = watch.timed('umpan', () => feedOf(situs, kepatuhanOf(judgement)));
  await watch.time('halaman', () => fillPages(situs, feed, renderer, filling));
  for (const [address, { body }] of [...feed, ...appearanceOf(situs)]) filling.write(fileOf(address), body);
  await watch.time('gambar', async () => {
    for (const [address, bytes] of await picturesOf(situs, read, job.cache))
      filling.write(fileOf(address), bytes);
    filling.write(fileOf(situs.sharePicture), await sharePicture(situs, job.cache));
  });
  for (const [source, { address }] of situs.downloads) {
    const file = read.files.get(source);
    if (file) filling.write(fileOf(address), readFileSync(file.onDisk));
  }
  await watch.time('pencarian', async () => {
    const files = await searchFilesOf(searchRecordsOf(situs), job.cache);
    for (const { path, bytes } of files) filling.write(path, bytes);
  });
  for (const { path: below, file } of renderer.assets) filling.link(below, file, sumOf(file));
  await watch.time('peta situs', async () => {
    await writeSitemap(job.staging, situs.host, situs.pages);
    for (const name of readdirSync(job.staging).sort())
      if (/^sitemap-.*\.xml$/.test(name)) filling.note(name);
  });
  watch.timed('integritas', () => filling.write('integritas.json', integritasOf(situs.id, filling.written)));
}

async function fillPages(
  situs: Situs,
  feed: ReturnType<typeof feedOf>,
  renderer: Renderer,
  filling: Filling,
): Promise<void> {
  for (const { address } of situs.pages) {
    const wanted = address === '/404/' ? 404 : 200;
    try {
      const { status, body } = await renderer.render(situs, feed, address);
      if (status !== wanted) throw new PageFault(address, new Error(`status ${status}, not ${wanted}`));
      filling.write(fileOf(address), body);
    } catch (error) {
      if (error instanceof RenderFault) throw new PageFault(address, error.cause);
      throw error;
    }
  }
}

/** What one process opens once for all the sites it builds. */
const kabupatenByFolder = new Map<string, ReturnType<typeof readKabupaten>>();
const rendererByFolder = new Map<string, Promise<Renderer>>();
const sumByFile = new Map<Asset['file'], { size: number; sha256: string }>();

const kabupatenIn = (content: string): { kabupaten: Kabupaten | undefined; problems: Problem[] } =>
  onceFor(kabupatenByFolder, content, readKabupaten);

const rendererIn = (folder: string): Promise<Renderer> => onceFor(rendererByFolder, folder, openRenderer);

const sumOf = (file: string): { size: number; sha256: string } =>
  onceFor(sumByFile, file, () => {
    const bytes = readFileSync(file);
    return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });

function onceFor<V>(known: Map<string, V>, key: string, make: (key: string) => V): V {
  const found = known.get(key) ?? make(key);
  known.set(key, found);
  return found;
}
