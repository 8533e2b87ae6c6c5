import { openBoard } from '../../src/board/open-board.ts';
import { feedOf } from '../../src/feed/documents.ts';
import { sealed } from '../../src/feed/item.ts';
import { partsOf } from '../../src/feed/parts.ts';
import type { FeedItem } from '../../src/feed/schema/item.ts';
import { harvestSitus, openStore, type Source } from '../../src/harvest/index.ts';
import type { Kabupaten } from '../../src/model/kabupaten.ts';
import type { Papan } from '../../src/model/papan.ts';
import { current } from '../../src/rules/rulesets/all.ts';
import { ruleListOf } from '../../src/run/build/papan/rule-list.ts';
import { sampleSitus } from '../fixtures/sample-situs.ts';

/** What a test says of one record; the rest is filled in. */
export type Made = Pick<FeedItem, 'id' | 'judul' | 'data'> & Partial<FeedItem>;

/** Records by situs and koleksi. */
export type MadeSites = Readonly<Record<string, Readonly<Record<string, readonly Made[]>>>>;

/** Text of published files by their addresses, the same in every situs. */
export type MadeFiles = Readonly<Record<string, string>>;

/** The public board of made-up feeds, each judged as a real one, while `work` lasts. @throws Error on a record that was kept out */
export async function withMadeBoard<T>(
  { kabupaten, tanggal, files = {} }: { kabupaten: Kabupaten; tanggal: string; files?: MadeFiles },
  sites: MadeSites,
  work: (papan: Papan) => Promise<T>,
): Promise<T> {
  const store = await openStore();
  try {
    for (const [situs, koleksi] of Object.entries(sites)) {
      const { problems } = await harvestSitus(sourceOf(situs, koleksi, files), store, { tanggal });
      if (problems.length > 0) throw new Error(JSON.stringify(problems));
    }
    const bahan = { kabupaten, riwayat: [], aturan: ruleListOf(current) };
    return await work(await openBoard('umum', { store, bahan, tanggal, tertahan: {}, diperiksa: {} }));
  } finally {
    await store.close();
  }
}

const plain = JSON.parse(
  String(
    feedOf(sampleSitus(), { aturan: '2026.3', skor: null, skor_wajib: null, hasil: [] }).get('/lcc.json')
      ?.body,
  ),
);

function sourceOf(situs: string, koleksi: MadeSites[string], files: MadeFiles): Source {
  const documents = new Map<string, string>();
  const told = Object.entries(koleksi).map(([name, made]) => {
    const parts = partsOf(
      situs,
      name,
      made.map((one) => itemOf(name, one)),
    );
    for (const { url, body } of parts) documents.set(url, body);
    const bagian = parts.map(({ body: _, ...part }) => part);
    return [name, { jumlah: made.length, diperbarui: null, bagian }] as const;
  });
  const manifest = { ...plain, situs: { ...plain.situs, id: situs }, koleksi: Object.fromEntries(told) };
  return {
    ...{ jenis: 'uji', situs, isForeign: false },
    manifest: async () => ({ bytes: Buffer.from(JSON.stringify(manifest)) }),
    part: async (url) => Buffer.from(documents.get(url) ?? ''),
    file: async (url) => Buffer.from(files[url] ?? ''),
  };
}

const itemOf = (koleksi: string, made: Made): FeedItem =>
  sealed({
    url: `/${koleksi}/${made.id}/`,
    ringkasan: null,
    diterbitkan: null,
    diperbarui: null,
    sha256: '0'.repeat(64),
    ...made,
  });
