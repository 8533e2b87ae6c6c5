import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sampleSitus } from '../../tests/fixtures/sample-situs.ts';
import { feedOf } from '../feed/documents.ts';
import { sha256Of } from '../feed/hash.ts';
import { integritasOf } from '../feed/integritas.ts';
import { keyIdOf, publicKeyOf, signIntegritas } from '../feed/signature.ts';
import { barisRegister } from '../koleksi/kabupaten/register.ts';
import { openNetwork } from '../network/network.ts';
import { type HarvestedFleet, harvestFleet, openStore, type Store } from './index.ts';

/** A situs on this machine that publishes the sample's feed. */
interface Fake {
  alamat: string;
  /** Documents laid over the feed; `undefined` takes one away. */
  changed: Record<string, string | undefined>;
  answer: ((to: ServerResponse, of: IncomingMessage) => boolean) | undefined;
  asked: { url: string; isConditional: boolean }[];
  close: () => Promise<void>;
}

const feed = feedOf(sampleSitus(), { aturan: '2026.3', skor: null, skor_wajib: null, hasil: [] });

async function fakeSitus(id: string): Promise<Fake> {
  const told = (body: unknown): string => String(body).replaceAll('"contoh"', `"${id}"`);
  const fake: Fake = { alamat: '', changed: {}, answer: undefined, asked: [], close: async () => {} };
  const server = createServer((of, to) => {
    const url = of.url ?? '';
    fake.asked.push({ url, isConditional: of.headers['if-none-match'] !== undefined });
    if (fake.answer?.(to, of)) return;
    const own = feedFor(id, told);
    const body = url in fake.changed ? fake.changed[url] : own.get(url);
    if (body === undefined) return void to.writeHead(404).end();
    const etag = `"${sha256Of(body).slice(0, 12)}"`;
    if (of.headers['if-none-match'] === etag) return void to.writeHead(304, { etag }).end();
    to.writeHead(200, { etag, 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  fake.alamat = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  fake.close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return fake;
}

/** The sample's feed as that of another situs: parts are named anew, since their bytes are others. */
function feedFor(id: string, told: (body: unknown) => string): Map<string, string> {
  const parts = [...feed]
    .filter(([url]) => url.startsWith('/lcc/'))
    .map(([url, { body }]) => [url, told(body)] as const);
  let manifest = String(feed.get('/lcc.json')?.body).replace('"id":"contoh"', `"id":"${id}"`);
  const named = parts.map(([url, body]) => {
    const sha256 = sha256Of(body);
    const before = sha256Of(String(feed.get(url)?.body));
    const mine = url.replace(before.slice(0, 16), sha256.slice(0, 16));
    manifest = manifest.replace(url, mine).replace(before, sha256);
    return [mine, body] as const;
  });
  return new Map([...named, ['/lcc.json', manifest]]);
}

const IDS = ['dinkes', 'dlh', 'dikbud', 'dukcapil'] as const;

interface Fleet {
  store: Store;
  fakes: Record<(typeof IDS)[number], Fake>;
  /** Keys of the register, by situs. */
  kunci: Record<string, unknown>;
  harvest: (accepted?: readonly string[], ids?: readonly string[]) => Promise<HarvestedFleet>;
}

async function withFleet(work: (fleet: Fleet) => Promise<void>): Promise<void> {
  const store = await openStore();
  const made = await Promise.all(IDS.map(async (id) => [id, await fakeSitus(id)] as const));
  const fakes = Object.fromEntries(made) as Fleet['fakes'];
  const signal = new AbortController().signal;
  const kunci: Fleet['kunci'] = {};
  let now = Date.parse('2026-11-24T00:00:00Z');
  const network = openNetwork({
    ...{ mayAsk: () => true, nowMs: () => now, signal },
    patience: { connectMs: 500, silenceMs: 300, wholeMs: 900, tries: 1 },
  });
  try {
    await work({
      store,
      fakes,
      kunci,
      harvest: (accepted = [], ids = IDS) =>
        harvestFleet({
          ...{
            store,
            network,
            tanggal: '2026-11-24',
            kodeWilayah: '99.01',
            signal,
            accepted: new Set(accepted),
          },
          nowMs: () => (now += 900_000),
          rows: ids.map((id) =>
            barisRegister.parse({
              ...{ id, nama: `Dinas ${id}`, singkatan: id, jenis: 'dinas', host: `${id}.contohkab.go.id` },
              ...{ status: 'terbatas', bukti: 'terverifikasi', kunci: kunci[id] },
              sumber: { jenis: 'http', alamat: fakes[id as keyof typeof fakes].alamat },
            }),
          ),
        }),
    });
  } finally {
    await network.close();
    await Promise.all(made.map(([, fake]) => fake.close()));
    await store.close();
  }
}

const statesOf = ({ situs }: HarvestedFleet): Record<string, string> =>
  Object.fromEntries(situs.map(({ situs: id, keadaan }) => [id, keadaan]));
const all = (keadaan: string): Record<string, string> => Object.fromEntries(IDS.map((id) => [id, keadaan]));

test('the first harvest takes all, the second asks only whether anything changed', () =>
  withFleet(async ({ store, fakes, harvest }) => {
    expect(statesOf(await harvest())).toEqual(all('baru'));
    const count = await store.count({ koleksi: 'berita' });
    expect(count).toBe(IDS.length);
    for (const fake of Object.values(fakes)) fake.asked.length = 0;
    expect(statesOf(await harvest())).toEqual(all('tetap'));
    const feeds = Object.values(fakes).flatMap(({ asked }) => asked.filter(({ url }) => url === '/lcc.json'));
    expect(feeds).toEqual(IDS.map(() => ({ url: '/lcc.json', isConditional: true })));
    expect(
      (await store.states()).map(({ situs, keadaan, sejak }) => [situs, keadaan, sejak < '2026-11-24T01']),
    ).toEqual([...IDS].sort().map((id) => [id, 'tetap', true]));
    expect((await store.rounds(9)).map(({ keadaan }) => keadaan)).toEqual([{ tetap: 4 }, { baru: 4 }]);
  }));

const BOMB = gzipSync(Buffer.alloc(20_000_000, 32));
const NESTED = `${'['.repeat(5000)}${']'.repeat(5000)}`;

test.each<[string, string, string, Fake['answer']]>([
  ['cut', 'tak_terjangkau', 'PAN-05', (to) => !to.socket?.destroy()],
  ['silent', 'tak_terjangkau', 'PAN-05', () => true],
  ['broken', 'tak_terjangkau', 'PAN-05', (to) => Boolean(to.writeHead(500).end())],
  [
    'a bomb',
    'terlalu_besar',
    'PAN-07',
    (to) => Boolean(to.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB)),
  ],
  [
    'parked',
    'tidak_sah',
    'PAN-08',
    (to) => Boolean(to.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Segera hadir</h1>')),
  ],
  ['cut short', 'tidak_sah', 'PAN-08', (to) => Boolean(to.writeHead(200).end('{"versi":"1.0","situs":'))],
  ['nested', 'tidak_sah', 'PAN-08', (to) => Boolean(to.writeHead(200).end(NESTED))],
  [
    'of a prototype',
    'tidak_sah',
    'PAN-08',
    (to) => Boolean(to.writeHead(200).end('{"__proto__":{"versi":"1.0"}}')),
  ],
  ['of version 2.0', 'tidak_sah', 'PAN-08', (to) => Boolean(to.writeHead(200).end('{"versi":"2.0"}'))],
  [
    'sent away',
    'tidak_sah',
    'PAN-08',
    (to) => Boolean(to.writeHead(302, { location: 'http://judi.invalid/' }).end()),
  ],
  ['closed', 'tidak_sah', 'PAN-08', (to) => Boolean(to.writeHead(401).end())],
  ['absent', 'tak_ada_umpan', 'PAN-10', (to) => Boolean(to.writeHead(404).end())],
])('one that is %s is %s, keeps its last copy, and the others go on', (_, keadaan, kode, answer) =>
  withFleet(async ({ store, fakes, harvest }) => {
    await harvest();
    fakes.dlh.answer = answer;
    const harvested = await harvest();
    expect(statesOf(harvested)).toEqual({ ...all('tetap'), dlh: keadaan });
    expect(harvested.situs.flatMap(({ problems }) => problems.map((one) => one.kode))).toEqual([kode]);
    expect(await store.count({ koleksi: 'berita', situs: 'dlh' })).toBe(1);
    fakes.dlh.answer = undefined;
    expect(statesOf(await harvest())).toEqual(all('tetap'));
    expect((await store.turns(9)).slice(0, 2).map(({ dari, menjadi }) => [dari, menjadi])).toEqual([
      [keadaan, 'tetap'],
      ['baru', keadaan],
    ]);
  }),
);

test('a feed of another situs is refused', () =>
  withFleet(async ({ fakes, harvest }) => {
    const other = feedFor('dikbud', (body) => String(body)).get('/lcc.json');
    fakes.dlh.changed = { '/lcc.json': other };
    expect(statesOf(await harvest())).toEqual({ ...all('baru'), dlh: 'tidak_sah' });
  }));

test('a feed that is empty but valid wipes nothing, until a person lets it', () =>
  withFleet(async ({ store, fakes, harvest }) => {
    await harvest();
    const own = JSON.parse(feedFor('dlh', (body) => String(body)).get('/lcc.json') ?? '');
    for (const one of Object.values(own.koleksi)) Object.assign(Object(one), { jumlah: 0, bagian: [] });
    fakes.dlh.changed = { '/lcc.json': JSON.stringify(own) };
    for (const _ of ['once', 'again']) {
      const harvested = await harvest();
      expect(statesOf(harvested)).toEqual({ ...all('tetap'), dlh: 'ditahan' });
      expect(harvested.situs.flatMap(({ problems }) => problems.map((one) => one.kode))).toEqual(['PAN-11']);
    }
    expect(await store.count({ koleksi: 'berita', situs: 'dlh' })).toBe(1);
    expect(statesOf(await harvest(['dlh']))).toEqual({ ...all('tetap'), dlh: 'berubah' });
    expect(await store.count({ koleksi: 'berita', situs: 'dlh' })).toBe(0);
  }));

test('when nobody can be reached at once it is our own line, and lowers nobody', () =>
  withFleet(async ({ store, fakes, harvest }) => {
    await harvest();
    for (const fake of Object.values(fakes)) await fake.close();
    const harvested = await harvest();
    expect(statesOf(harvested)).toEqual(all('gagal_lcc'));
    expect(harvested.situs[0]?.problems[0]?.kode).toBe('PAN-12');
    expect((await store.states()).map(({ keadaan }) => keadaan)).toEqual(IDS.map(() => 'baru'));
  }));

test('a situs that is published anew between manifest and parts is read once more', () =>
  withFleet(async ({ fakes, harvest }) => {
    const own = feedFor('dlh', (body) => String(body).replaceAll('"contoh"', '"dlh"'));
    const manifest = own.get('/lcc.json') ?? '';
    let times = 0;
    // The first manifest names a part that is gone by the time it is asked for.
    const old = manifest.replaceAll(/\/lcc\/berita\.1\.[0-9a-f]{16}/g, '/lcc/berita.1.0000000000000000');
    fakes.dlh.answer = (to, { url }) =>
      url === '/lcc.json' && Boolean(to.writeHead(200).end(++times === 1 ? old : manifest));
    expect(statesOf(await harvest([], ['dlh']))).toEqual({ dlh: 'baru' });
    expect(times).toBe(2);
    times = -99;
    fakes.dlh.changed = {};
    fakes.dlh.answer = (to, { url }) => url === '/lcc.json' && Boolean(to.writeHead(200).end(old));
    expect(statesOf(await harvest([], ['dlh']))).toEqual({ dlh: 'tidak_sah' });
  }));

test('a host without TLS where TLS is asked for is told as such', () =>
  withFleet(async ({ fakes, harvest }) => {
    fakes.dlh.alamat = fakes.dlh.alamat.replace('http:', 'https:');
    const harvested = await harvest();
    expect(statesOf(harvested)).toEqual({ ...all('baru'), dlh: 'tls_gagal' });
    expect(harvested.situs.flatMap(({ problems }) => problems.map((one) => one.kode))).toEqual(['PAN-06']);
  }));

/** Pages on air with the list of them; `pem` signs it as a release. */
function published(
  pages: Record<string, string>,
  signed?: { pem: string; urutan: number },
): Record<string, string> {
  const files = Object.entries(pages).map(([url, body]) => ({
    path: `${url.slice(1)}index.html`,
    size: body.length,
    sha256: sha256Of(body),
  }));
  const list = integritasOf('dlh', files);
  const release = { situs: 'dlh', host: 'dlh.contohkab.go.id', waktu: '2026-11-24T09:30:00+07:00' };
  return {
    ...pages,
    '/integritas.json': list,
    ...(signed && {
      '/integritas.sig.json': signIntegritas(
        list,
        { ...release, rilis: `r-${signed.urutan}`, urutan: signed.urutan },
        signed.pem,
      ),
    }),
  };
}

test('a page that was changed on air turns its situs red within one harvest, and well again it is well', () =>
  withFleet(async ({ fakes, harvest }) => {
    const sound = published({ '/': '<h1>DLH</h1>', '/profil/': '<h1>Profil</h1>' });
    fakes.dlh.changed = sound;
    expect(statesOf(await harvest())).toEqual(all('baru'));
    fakes.dlh.asked.length = 0;
    expect(statesOf(await harvest())).toEqual(all('tetap'));
    expect(fakes.dlh.asked.filter(({ isConditional }) => !isConditional)).toEqual([]);
    expect(fakes.dlh.asked.map(({ url }) => url)).toContain('/profil/');
    fakes.dlh.changed = { ...sound, '/profil/': '<h1>Slot gacor</h1>' };
    const harvested = await harvest();
    expect(statesOf(harvested)).toEqual({ ...all('tetap'), dlh: 'dicurigai_diubah' });
    expect(harvested.situs.flatMap(({ problems }) => problems.map((one) => one.kode))).toEqual(['PAN-09']);
    fakes.dlh.changed = published({ '/': '<h1>Baru</h1>', '/profil/': '<h1>Profil</h1>' });
    expect(statesOf(await harvest())).toEqual(all('tetap'));
  }));

test('a signed list is held to its key, and an old release that is replayed is seen', () =>
  withFleet(async ({ fakes, kunci, harvest }) => {
    const pem = String(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const key = publicKeyOf(pem);
    kunci.dlh = [{ id: keyIdOf(key), x: key.x, sejak: '2026-11-01' }];
    const first = published({ '/': 'satu' }, { pem, urutan: 1 });
    const second = published({ '/': 'dua' }, { pem, urutan: 2 });
    for (const [changed, keadaan] of [
      [first, 'baru'],
      [second, 'tetap'],
      [first, 'dicurigai_diubah'],
      [second, 'tetap'],
      [{ ...second, '/integritas.json': first['/integritas.json'] }, 'dicurigai_diubah'],
      [second, 'tetap'],
      [{ ...second, ...published({ '/': 'Slot gacor' }) }, 'dicurigai_diubah'],
      [published({ '/': 'dua' }), 'dicurigai_diubah'],
    ] as const) {
      fakes.dlh.changed = changed;
      expect(statesOf(await harvest([], ['dlh']))).toEqual({ dlh: keadaan });
    }
  }));
