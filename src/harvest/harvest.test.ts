import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sampleSitus } from '../../tests/fixtures/sample-situs.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';
import { feedOf } from '../feed/documents.ts';
import { sealed } from '../feed/item.ts';
import { partsOf } from '../feed/parts.ts';
import type { FeedItem } from '../feed/schema/item.ts';
import { harvestSitus, openStore, type Source, SourceFault, type Store } from './index.ts';

const DAY = { tanggal: '2026-11-24' };
const situs = sampleSitus();
const feed = feedOf(situs, { aturan: '2026.3', skor: null, skor_wajib: null, hasil: [] });
const bytesOf = (text: unknown): Uint8Array => Buffer.from(String(text));

/** The sample's feed with other documents laid over it; `undefined` takes one away. */
function sourceOf(changed: Record<string, string | undefined> = {}, isForeign = false): Source {
  const bodyAt = (url: string): unknown => (url in changed ? changed[url] : feed.get(url)?.body);
  return {
    jenis: 'uji',
    situs: situs.id,
    isForeign,
    manifest: async () =>
      bodyAt('/lcc.json') === undefined ? undefined : { bytes: bytesOf(bodyAt('/lcc.json')) },
    part: async (url) => {
      if (bodyAt(url) === undefined) throw new SourceFault('berkasnya tidak ada');
      return bytesOf(bodyAt(url));
    },
    file: async (url) => {
      throw new SourceFault(`berkasnya tidak ada: ${url}`);
    },
  };
}

const manifest = JSON.parse(String(feed.get('/lcc.json')?.body));

/** A feed that holds these berita, and of all else what the sample holds. */
function withBerita(items: readonly FeedItem[]): Record<string, string> {
  const parts = partsOf(situs.id, 'berita', items);
  const bagian = parts.map(({ body: _, ...part }) => part);
  const koleksi = { ...manifest.koleksi, berita: { jumlah: items.length, diperbarui: null, bagian } };
  return {
    '/lcc.json': JSON.stringify({ ...manifest, koleksi }),
    ...Object.fromEntries(parts.map(({ url, body }) => [url, body])),
  };
}

const berita = (count: number): FeedItem[] =>
  Array.from({ length: count }, (_, n) =>
    sealed({
      id: `brt-${n}`,
      url: `/berita/${n}/`,
      judul: `Kabar ${n}`,
      ringkasan: null,
      diterbitkan: '2026-11-20',
      diperbarui: null,
      sha256: '0'.repeat(64),
      data: { tanggal: '2026-11-20' },
    }),
  );

async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore();
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

const countIn = async (store: Store, koleksi: string): Promise<number> => store.count({ koleksi });

test('a feed goes in record by record, as many as its manifest tells', () =>
  withStore(async (store) => {
    const { state, problems } = await harvestSitus(sourceOf(), store, DAY);
    expect({ state, problems }).toEqual({ state: 'taken', problems: [] });
    const told = Object.entries(manifest.koleksi).map(([koleksi, one]) => [koleksi, Object(one).jumlah]);
    expect((await store.counts()).map(({ koleksi, jumlah }) => [koleksi, jumlah]).sort()).toEqual(
      told.sort(),
    );
    expect((await store.newest({ koleksi: 'berita' }, { most: 5 })).map(({ judul }) => judul)).toEqual([
      'Imunisasi <b>kejar</b> "gratis"',
    ]);
    expect((await store.situs()).map(({ manifest: { situs: own } }) => own.nama)).toEqual(['Dinas Contoh']);
  }));

test('the same manifest is not taken twice, and of another only the parts that are new', () =>
  withStore(async (store) => {
    await harvestSitus(sourceOf(withBerita(berita(3))), store, DAY);
    expect((await harvestSitus(sourceOf(withBerita(berita(3))), store, DAY)).state).toBe('same');
    const [first, ...rest] = berita(3);
    const changed = withBerita([sealed({ ...(first as FeedItem), judul: 'Kabar lain' }), ...rest]);
    const asked: string[] = [];
    const source = sourceOf(changed);
    const { changes } = await harvestSitus(
      {
        ...source,
        part: (url) => {
          asked.push(url);
          return source.part(url);
        },
      },
      store,
      { tanggal: '2026-11-25' },
    );
    expect(asked).toEqual([expect.stringContaining('/lcc/berita.1.')]);
    expect(changes).toMatchObject({ buat: 0, ubah: 1, hapus: 0, ditahan: 0 });
    const [newest] = await store.newest({ koleksi: 'berita' }, { most: 1 });
    expect(newest).toMatchObject({ judul: 'Kabar lain', sejak: '2026-11-24', berubah: '2026-11-25' });
  }));

describe('a bad record', () => {
  const [good, bad] = berita(2) as [FeedItem, FeedItem];
  const cases: [string, FeedItem, string][] = [
    ['of another form', sealed({ ...bad, data: { tanggal: 'kemarin' } }), 'data.tanggal'],
    ['with a hash that is not its own', { ...bad, judul: 'Diubah di jalan' }, 'sha256'],
    ['with half a character', { ...bad, judul: '\ud800' }, 'sha256'],
  ];
  test.each(cases)('%s is kept out and told, the good ones go in', (_, record, at) =>
    withStore(async (store) => {
      const { state, problems } = await harvestSitus(sourceOf(withBerita([good, record])), store, DAY);
      expect(state).toBe('taken');
      expect(problems.map(({ kode, pesan }) => `${kode} ${pesan}`)).toEqual([
        expect.stringMatching(new RegExp(`^PAN-03 Isian .brt-1. di berita tidak dimuat .*${at}`)),
        'PAN-04 Daftar isi `contoh` menyebut 2 isian berita, yang termuat 1.',
      ]);
      expect(await countIn(store, 'berita')).toBe(1);
      expect((await store.keptOut()).map(({ situs: id, problem }) => [id, problem.kode])).toEqual([
        ['contoh', 'PAN-03'],
      ]);
    }),
  );
});

describe('what cannot be read leaves the store as it was', () => {
  const nested = `${'['.repeat(40)}${']'.repeat(40)}`;
  const other = JSON.stringify({ ...manifest, situs: { ...manifest.situs, id: 'lain' } });
  const [part = ''] = Object.keys(withBerita(berita(1))).filter((url) => url !== '/lcc.json');
  test.each([
    ['a manifest that is no JSON', { '/lcc.json': '{' }, 'PAN-01'],
    ['one nested too deep', { '/lcc.json': nested }, 'PAN-01'],
    ['one of another situs', { '/lcc.json': other }, 'PAN-01'],
    ['one of another form', { '/lcc.json': '{"versi":"2.0"}' }, 'PAN-01'],
    ['a part that is gone', { ...withBerita(berita(1)), [part]: undefined }, 'PAN-02'],
    ['a part with other bytes', { ...withBerita(berita(1)), [part]: '{}' }, 'PAN-02'],
  ])('%s', (_, changed, kode) =>
    withStore(async (store) => {
      await harvestSitus(sourceOf(withBerita(berita(7))), store, DAY);
      const { state, problems } = await harvestSitus(sourceOf(changed), store, DAY);
      expect([state, ...problems.map((one) => one.kode)]).toEqual(['kept', kode]);
      expect(await countIn(store, 'berita')).toBe(7);
    }),
  );
});

test('a situs without a feed is absent', () =>
  withStore(async (store) => {
    expect((await harvestSitus(sourceOf({ '/lcc.json': undefined }), store, DAY)).state).toBe('absent');
  }));

describe('deletions', () => {
  test('of our own build are as the content says', () =>
    withStore(async (store) => {
      await harvestSitus(sourceOf(withBerita(berita(20))), store, DAY);
      const { changes } = await harvestSitus(sourceOf(withBerita([])), store, DAY);
      expect(changes).toMatchObject({ hapus: 20, ditahan: 0 });
      expect(await countIn(store, 'berita')).toBe(0);
    }));

  test.each([
    ['few of many', 20, 16, 0],
    ['many of many', 20, 14, 6],
    ['all of few', 3, 0, 3],
  ])('by somebody else, %s', (_, before, after, held) =>
    withStore(async (store) => {
      await harvestSitus(sourceOf(withBerita(berita(before)), true), store, DAY);
      const source = sourceOf(withBerita(berita(after)), true);
      const { changes } = await harvestSitus(source, store, DAY);
      expect(changes).toMatchObject({ ditahan: held, hapus: held > 0 ? 0 : before - after });
      expect(await store.held()).toHaveLength(held);
      expect(await countIn(store, 'berita')).toBe(held > 0 ? before : after);
      const accepted = await harvestSitus(source, store, { ...DAY, isAccepted: true });
      expect(accepted.changes).toMatchObject({ ditahan: 0, hapus: held });
      expect(await store.held()).toEqual([]);
      expect(await countIn(store, 'berita')).toBe(after);
    }),
  );

  test('a koleksi that vanished is held', () =>
    withStore(async (store) => {
      await harvestSitus(sourceOf(withBerita(berita(2)), true), store, DAY);
      const { berita: _, ...koleksi } = manifest.koleksi;
      const source = sourceOf({ '/lcc.json': JSON.stringify({ ...manifest, koleksi }) }, true);
      expect((await harvestSitus(source, store, DAY)).changes).toMatchObject({ ditahan: 2, hapus: 0 });
    }));
});

test('a store in a file keeps its records, its history and the figures of the month', async () => {
  using folder = temporaryFolder('simpanan-');
  const file = path.join(folder.path, 'simpanan', 'lcc.sqlite');
  const first = await openStore(file);
  await harvestSitus(sourceOf(withBerita(berita(3))), first, DAY);
  await first.keepBaseline(DAY.tanggal);
  await first.close();
  const again = await openStore(file);
  expect((await harvestSitus(sourceOf(withBerita(berita(3))), again, DAY)).state).toBe('same');
  await harvestSitus(sourceOf(withBerita(berita(2))), again, { tanggal: '2026-11-26' });
  await again.keepBaseline('2026-11-26');
  expect((await again.runs(9)).map(({ tanggal, buat, hapus }) => [tanggal, buat, hapus])).toEqual([
    ['2026-11-26', 0, 1],
    ['2026-11-24', 5, 0],
  ]);
  const [kept, ...others] = await again.baselines();
  expect([kept?.bulan, kept?.koleksi['berita'], others]).toEqual(['2026-11', 3, []]);
  await again.close();
});

test('all records are gone through, however many, each once', () =>
  withStore(async (store) => {
    await harvestSitus(sourceOf(withBerita(berita(1203))), store, DAY);
    const ids = new Set<string>();
    for await (const { id } of store.each({ koleksi: 'berita' })) ids.add(id);
    expect(ids.size).toBe(1203);
    expect(await store.years({ koleksi: 'berita' })).toEqual([{ tahun: 2026, jumlah: 1203 }]);
  }));
