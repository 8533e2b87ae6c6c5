import { readFileSync } from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import type { Answer } from '../../fleet/index.ts';
import { scaledPicture } from '../../make/index.ts';
import { isSalah } from '../../problems/problem.ts';
import { typeAt } from '../../publish/index.ts';
import { readSitus } from '../../read/read-situs.ts';
import { readingMemo } from '../../read/reading-memo.ts';
import { ensureRenderer, openRenderer, type Renderer } from '../../render/index.ts';
import { documentAt } from '../dev/documents.ts';
import { Store } from '../dev/store.ts';
import { type judged, type PreviewQuestion, previewQuestion, type shown } from './preview-job.ts';

/** Drafts are read, judged and rendered here, in a child with limits: none of it holds up the room itself. @see Answer */
export const answer: Answer = (question) => {
  const asked = previewQuestion.parse(question);
  return asked.does === 'periksa' ? judge(asked) : show(asked);
};

const stores = new Map<string, { store: Store; tanggal: string }>();
let renderer: Promise<Renderer> | undefined;

/** What is known of each situs stays until its folder looks otherwise. */
function storeOf({ content, cache, tanggal }: PreviewQuestion): Store {
  const kept = stores.get(content);
  if (kept?.tanggal === tanggal) return kept.store;
  const reader = {
    read: (situs: string) =>
      readSitus({ content, situs, memo: readingMemo(cache, path.join(content, situs)) }),
  };
  const store = new Store({ content, cache, reader, dayIn: () => tanggal });
  stores.set(content, { store, tanggal });
  return store;
}

const rendererOf = ({ root, cache }: PreviewQuestion): Promise<Renderer> => {
  renderer ??= ensureRenderer({ root, cache }).then(({ folder }) => openRenderer(folder));
  renderer.catch(() => {
    renderer = undefined;
  });
  return renderer;
};

async function judge(asked: PreviewQuestion): Promise<z.output<typeof judged>> {
  const { known } = await storeOf(asked).reading(asked.situs);
  const pages = known.ready ? [...known.ready.situs.pageAt.values()] : [];
  return {
    problems: known.problems.map((problem) => ({
      ...{ path: problem.path, baris: problem.baris, judul: problem.judul },
      ...{ pesan: problem.pesan, perbaikan: problem.perbaikan, isSalah: isSalah(problem) },
    })),
    addresses: pages.flatMap(({ address, item }): [string, string][] =>
      item ? [[`${asked.situs}/${item.path}`, address]] : [],
    ),
  };
}

const shownAs = (status: number, type: string, body: string | Uint8Array): z.output<typeof shown> => ({
  ...{ status, type },
  body: Buffer.from(body).toString('base64'),
});

const LOST = 'Halaman ini belum ada di draf.';

async function show(asked: PreviewQuestion & { does: 'tampilkan' }): Promise<z.output<typeof shown>> {
  const { address, cache } = asked;
  const [{ known }, { assets, render }] = await Promise.all([
    storeOf(asked).reading(asked.situs),
    rendererOf(asked),
  ]);
  if (!known.ready) return shownAs(409, 'text/plain; charset=utf-8', 'Draf ini masih bermasalah.');
  const asset = assets.find((one) => `/${one.path}` === address);
  if (asset) return shownAs(200, typeAt(address), readFileSync(asset.file));
  const reader = {
    scaled: ({ onDisk, sha256 }: { onDisk: string; sha256?: string }, width: number) =>
      scaledPicture({ onDisk, ...(sha256 !== undefined && { sha256 }) }, width, cache),
  };
  const document = await documentAt(address, known.ready, { cache, reader });
  if (document) return shownAs(document.status, document.type, document.body);
  const page = await render(known.ready.situs, known.ready.documents(), address);
  return page.status === 404 && page.body === ''
    ? shownAs(404, 'text/plain; charset=utf-8', LOST)
    : shownAs(page.status === 301 ? 404 : page.status, page.type, page.body);
}
