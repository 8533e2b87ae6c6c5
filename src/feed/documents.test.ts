import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { smallItem, smallSitus } from '../../tests/feed/small-situs.ts';
import { semuaKoleksi } from '../koleksi/index.ts';
import type { Page, Situs } from '../model/situs.ts';
import { type FeedDocument, feedOf } from './documents.ts';
import { sha256Of } from './hash.ts';
import { sealOf } from './item.ts';
import { jsonSchemas } from './json-schemas.ts';
import type { FeedItem } from './schema/item.ts';
import { type Manifest, manifest } from './schema/manifest.ts';

const imunisasi = {
  judul: 'Imunisasi kejar "gratis" 👶🏽 </script>',
  tanggal: '2026-11-20',
  kategori: 'Imunisasi',
  contoh: 'ya',
  berakhir: '2026-12-31',
};

const situsWith = (
  berita: readonly ReturnType<typeof smallItem<'berita'>>[],
  own: Partial<Situs> = {},
): Situs => smallSitus({ ...own, items: { ...smallSitus().items, berita } });

const listOf = (address: string): Page => ({
  ...{ address, kind: 'daftar', judul: 'Daftar', ringkasan: '', trail: [] },
});

const textAt = (feed: ReadonlyMap<string, FeedDocument>, address: string): string =>
  String(feed.get(address)?.body);

const manifestIn = (feed: ReadonlyMap<string, FeedDocument>): Manifest =>
  manifest.parse(JSON.parse(textAt(feed, '/lcc.json')));

function itemsIn(feed: ReadonlyMap<string, FeedDocument>, koleksi: string): FeedItem[] {
  const parts = manifestIn(feed).koleksi[koleksi]?.bagian ?? [];
  return parts.flatMap(({ url }) => JSON.parse(textAt(feed, url)).isi);
}

test('the manifest of an empty situs says who it is, and names every koleksi with no part', () => {
  const feed = feedOf(smallSitus());
  expect([...feed.keys()].filter((address) => address.startsWith('/lcc'))).toEqual(['/lcc.json']);
  expect(JSON.parse(textAt(feed, '/lcc.json'))).toEqual({
    $schema: 'https://lcc.contohkab.go.id/skema/1/lcc.json',
    versi: '1.1',
    tanggal: '2026-11-24',
    situs: {
      id: 'dinkes',
      nama: 'Dinas Kesehatan',
      singkatan: 'Dinkes',
      jenis: 'dinas',
      induk: null,
      host: 'dinkes.contohkab.go.id',
      kode_wilayah: '99.01',
      kode_skpd: null,
      urusan: ['1.02'],
      alamat: {},
      kontak: {},
      jam_pelayanan: [],
      kepala: { jabatan: 'Kepala Dinas', nama: null, status: null },
      pendahulu: [],
      penerus: null,
    },
    koleksi: Object.fromEntries(
      semuaKoleksi.map(({ name }) => [name, { jumlah: 0, diperbarui: null, bagian: [] }]),
    ),
    tautan: {
      rss: '/rss.xml',
      feed: '/feed.json',
      agenda: '/agenda.ics',
      dcat: '/dcat.jsonld',
      peta: '/peta.geojson',
      integritas: '/integritas.json',
      sitemap: '/sitemap-index.xml',
    },
  });
});

test('an isian becomes an item: common keys lifted, own keys in data, sealed by its hash', () => {
  const [item] = itemsIn(
    feedOf(situsWith([smallItem('berita', '2026-11-20-imunisasi', imunisasi)])),
    'berita',
  );
  expect(item).toEqual({
    id: '2026-11-20-imunisasi',
    url: '/berita/2026-11-20-imunisasi/',
    judul: imunisasi.judul,
    ringkasan: null,
    diterbitkan: '2026-11-20',
    diperbarui: '2026-11-20',
    berlaku_sampai: '2026-12-31',
    contoh: true,
    sha256: item && sealOf(item),
    data: { tanggal: '2026-11-20', kategori: 'Imunisasi' },
  });
});

test('the counts, sizes, hashes and newest day in the manifest are true', () => {
  const feed = feedOf(
    situsWith([
      smallItem('berita', 'a', imunisasi),
      smallItem('berita', 'b', { ...imunisasi, diperbarui: '2026-11-23' }),
    ]),
  );
  const { berita } = manifestIn(feed).koleksi;
  expect(berita).toMatchObject({ jumlah: 2, diperbarui: '2026-11-23' });
  for (const { url, jumlah, ukuran, sha256 } of berita?.bagian ?? []) {
    const text = textAt(feed, url);
    expect({ jumlah, ukuran, sha256 }).toEqual({
      jumlah: JSON.parse(text).isi.length,
      ukuran: Buffer.byteLength(text),
      sha256: sha256Of(text),
    });
  }
});

test('a draf never leaves the situs', () => {
  const feed = feedOf(situsWith([smallItem('berita', 'rahasia', { ...imunisasi, draf: 'ya' })]));
  expect(manifestIn(feed).koleksi.berita).toEqual({ jumlah: 0, diperbarui: null, bagian: [] });
});

test('a NIP in a text is made unreadable', () => {
  const judul = 'Kepala dinas, NIP 19700101 199503 1 001, membuka acara';
  const feed = feedOf(situsWith([smallItem('berita', 'acara', { ...imunisasi, judul })]));
  expect(itemsIn(feed, 'berita')[0]?.judul).toBe('Kepala dinas, NIP •••••••• •••••• • •••, membuka acara');
});

test('files and pictures are named as they were published', () => {
  const hash = 'a'.repeat(64);
  const formulir = [{ nama: 'Formulir', berkas: 'berkas/Formulir A.pdf' }];
  const situs = smallSitus({
    downloads: new Map([
      [
        'berkas/Formulir A.pdf',
        { address: '/berkas/formulir-a.pdf', kind: 'pdf', size: 99, sha256: hash, pages: 2 },
      ],
    ]),
    pictures: new Map([
      ['gambar/loket.jpg', { src: '/gambar/loket.webp', width: 960, height: 640, sources: [] }],
    ]),
    items: {
      ...smallSitus().items,
      layanan: [
        smallItem('layanan', 'akta', { judul: 'Akta kelahiran', formulir, gambar: 'gambar/loket.jpg' }),
      ],
    },
  });
  expect(itemsIn(feedOf(situs), 'layanan')[0]?.data).toEqual({
    formulir: [
      {
        nama: 'Formulir',
        berkas: { url: '/berkas/formulir-a.pdf', jenis: 'pdf', ukuran: 99, sha256: hash, halaman: 2 },
      },
    ],
    gambar: { url: '/gambar/loket.webp', lebar: 960, tinggi: 640 },
  });
});

test('what follows from the written fields is worked out for the reader', () => {
  const nine = ['persyaratan', 'prosedur', 'waktu', 'biaya', 'produk', 'kompetensi', 'perilaku'];
  const unsur = Object.fromEntries([...nine, 'pengaduan', 'sarana'].map((name) => [name, 3.2]));
  const survei = {
    judul: 'SKM 2026',
    tahun: 2026,
    periode: 'Januari sampai Oktober 2026',
    responden: 9,
    unsur,
  };
  const kegiatan = { tahun: 2026, kode: '1.02.02.2.01', nama: 'Penyediaan layanan', pagu_murni: 5 };
  const items = {
    ...smallSitus().items,
    skm: [smallItem('skm', 'skm-2026', survei)],
    program: [smallItem('program', '2026-1', kegiatan)],
  };
  const feed = feedOf(smallSitus({ items }));
  expect(itemsIn(feed, 'skm')[0]?.data).toMatchObject({ ikm: 80, mutu: 'B' });
  expect(itemsIn(feed, 'program')[0]?.data).toMatchObject({ tingkat: 'kegiatan', kode_induk: '1.02.02' });
});

test('a time carries its zone, and a sibling is named by its id', () => {
  const items = {
    ...smallSitus().items,
    agenda: [smallItem('agenda', 'rapat', { judul: 'Rapat', mulai: '2026-11-26 08.30' })],
    pejabat: [
      smallItem('pejabat', 'kadis', { jabatan: 'Kepala Dinas', id: 'pjb-1' }),
      smallItem('pejabat', 'sekretaris', { jabatan: 'Sekretaris', atasan: 'kadis' }),
    ],
  };
  const feed = feedOf(smallSitus({ items }));
  expect(itemsIn(feed, 'agenda')[0]?.data.mulai).toBe('2026-11-26T08:30:00+07:00');
  expect(itemsIn(feed, 'pejabat').find(({ id }) => id === 'sekretaris')?.data.atasan).toBe('pjb-1');
});

test('renaming a file with an id changes the address and keeps the id', () => {
  const withId = { ...imunisasi, id: 'brt-7f3k2m9q' };
  const [before, after] = ['lama', 'baru'].map(
    (slug) => itemsIn(feedOf(situsWith([smallItem('berita', slug, withId)])), 'berita')[0],
  );
  expect([before?.id, after?.id]).toEqual(['brt-7f3k2m9q', 'brt-7f3k2m9q']);
  expect([before?.url, after?.url]).toEqual(['/berita/lama/', '/berita/baru/']);
});

test('editing one berita changes its part, the manifest and what lists it, and no other document', () => {
  const newest = smallItem('berita', 'b-7', { ...imunisasi, tanggal: '2026-11-23' });
  const items = {
    ...smallSitus().items,
    berita: Array.from({ length: 1_200 }, (_, n) => smallItem('berita', `b-${n}`, imunisasi)).with(7, newest),
    pengumuman: [smallItem('pengumuman', 'p', { judul: 'Jadwal baru', tanggal: '2026-11-20' })],
    agenda: [smallItem('agenda', 'a', { judul: 'Rapat', mulai: '2026-11-26' })],
  };
  const edited = smallItem('berita', 'b-7', { ...imunisasi, tanggal: '2026-11-23', judul: 'Judul baru' });
  const [before, after] = [items, { ...items, berita: items.berita.with(7, edited) }].map((all) =>
    feedOf(smallSitus({ pageAt: new Map([['/berita/', listOf('/berita/')]]), items: all })),
  );
  const changed = [...(after ?? [])].filter(([address, { body }]) => before?.get(address)?.body !== body);
  const parts = changed.map(([address]) => address.replace(/\.[0-9a-f]{16}\./, '.'));
  expect(parts).toEqual([
    '/berita/rss.xml',
    '/feed.json',
    '/lcc.json',
    expect.stringMatching(/^\/lcc\/berita\.\d\.json$/),
    '/rss.xml',
  ]);
  expect([...(after?.keys() ?? [])].filter((address) => address.startsWith('/lcc/')).length).toBeGreaterThan(
    4,
  );
});

test('every document is valid against its published schema', () => {
  const feed = feedOf(situsWith([smallItem('berita', 'a', imunisasi)]));
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const schemas = jsonSchemas();
  for (const [address, { body }] of feed) {
    const [, koleksi] = /^\/lcc\/([a-z]+)\./.exec(address) ?? [];
    const [, name] = /^\/(\w+)\.(json|jsonld|geojson)$/.exec(address) ?? [];
    const schema = schemas.get(koleksi ? `bagian-${koleksi}` : (name ?? ''));
    if (!schema) continue;
    const validate = ajv.compile(schema);
    validate(JSON.parse(String(body)));
    expect(validate.errors, address).toBeNull();
  }
});

test('the same situs gives the same bytes, whatever order its isian come in', () => {
  const berita = ['a', 'b', 'c'].map((slug) => smallItem('berita', slug, imunisasi));
  expect([...feedOf(situsWith(berita))]).toEqual([...feedOf(situsWith(berita.toReversed()))]);
});
