import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenBy } from '../../tests/feed/arbitrary.ts';
import { smallItem, smallSitus } from '../../tests/feed/small-situs.ts';
import { type KoleksiName, semuaKoleksi } from '../koleksi/index.ts';
import type { Koleksi } from '../koleksi/koleksi.ts';
import type { Body } from '../koleksi/records.ts';
import type { Situs } from '../model/situs.ts';
import { feedOf } from './documents.ts';
import { sealOf } from './item.ts';
import { jsonSchemas } from './json-schemas.ts';
import { partSchemaFor } from './schema/by-koleksi.ts';
import { type FeedItem, LIFTED } from './schema/item.ts';
import { manifest } from './schema/manifest.ts';

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const published = jsonSchemas();

/** What the published schema of one koleksi finds in a part, as a reader of any language would judge it. */
function faultsIn(name: KoleksiName, part: unknown): unknown {
  const schema = published.get(`bagian-${name}`);
  if (!schema) return `no schema of ${name}`;
  const validate = ajv.getSchema(String(schema.$id)) ?? ajv.compile(schema);
  validate(part);
  return validate.errors;
}

const HASH = 'a'.repeat(64);

/** Every path that a record names is a file and a picture of the situs. */
const anyPath = <V>(madeOf: (path: string) => V): ReadonlyMap<string, V> =>
  Object.assign(new Map<string, V>(), { get: (path: string) => madeOf(path), has: () => true });

const files: Pick<Situs, 'downloads' | 'pictures'> = {
  downloads: anyPath((path) => ({ address: `/${path}`, kind: 'pdf', size: 1, sha256: HASH })),
  pictures: anyPath((path) => ({ src: `/${path}`, width: 1, height: 1, sources: [] })),
};

/** What an editor wrote, from what was published. */
function written(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d):00\+07:00$/, '$1');
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  if ('url' in value && typeof value.url === 'string' && ('sha256' in value || 'lebar' in value)) {
    return value.url.slice(1);
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, written(inner)]));
}

const omitted = (data: FeedItem['data'] = {}, keys: readonly string[]): FeedItem['data'] =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));

function readBack(situs: Situs, name: KoleksiName): FeedItem[] {
  const feed = feedOf(situs);
  const textAt = (address: string): string => String(feed.get(address)?.body);
  const { bagian } = manifest.parse(JSON.parse(textAt('/lcc.json'))).koleksi[name] ?? { bagian: [] };
  const schema = partSchemaFor(name);
  return bagian.flatMap(({ url }) => {
    const part = JSON.parse(textAt(url));
    expect(faultsIn(name, part)).toBeNull();
    return schema.parse(part).isi;
  });
}

describe.each(semuaKoleksi.map((koleksi) => [koleksi.name, koleksi] as const))('%s', (name, koleksi) => {
  const siblings = new Set<string>((koleksi as Koleksi).siblings);

  test('what is written goes through the feed and comes out equal', () => {
    fc.assert(
      fc.property(writtenBy(koleksi.schema), (record) => {
        const { draf: _, belum_diisi: __, ...shown } = Object(record);
        const item = smallItem(name, 'satu', shown);
        const situs = { ...smallSitus(files), items: { ...smallSitus().items, [name]: [item] } };
        const [read] = readBack(situs, name);
        const computed = Object.keys((koleksi as Koleksi).computed?.schema.shape ?? {});
        const own = Object.entries(item.data).filter(
          ([key]) => !LIFTED.has(key) && !siblings.has(key) && !computed.includes(key),
        );
        expect(read).toMatchObject({
          id: item.id,
          url: item.address,
          judul: item.judul,
          sha256: read && sealOf(read),
        });
        expect(written(omitted(read?.data, computed))).toEqual(Object.fromEntries(own));
      }),
      { numRuns: 30 },
    );
  });
});

test('a page that waits for its content is told to no machine, in no form', () => {
  const waits = { judul: 'Menunggu isi', belum_diisi: true };
  const items = {
    ...smallSitus().items,
    berita: [smallItem('berita', 'satu', { ...waits, tanggal: '2026-11-20' })],
    agenda: [smallItem('agenda', 'dua', { ...waits, mulai: '2026-11-26' })],
    dokumen: [smallItem('dokumen', 'tiga', { ...waits, jenis: 'renja', tahun: 2026 })],
  };
  const telling = [...feedOf(smallSitus({ items }))].filter(([, { body }]) =>
    /Menunggu isi/.test(String(body)),
  );
  expect(telling.map(([address]) => address)).toEqual([]);
});

test('a body of 100 kB with every awkward sign stays itself, as text and as HTML', () => {
  const text = `"kutip" 👩🏽‍🌾 \u202eterbalik\u202c </script> & <b> ${'kata '.repeat(20_000)}`.trim();
  const body: Body = {
    path: 'berita/panjang.md',
    tree: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] },
    headings: [],
    references: [],
  };
  const berita = [smallItem('berita', 'panjang', { judul: 'Panjang', tanggal: '2026-11-20' }, body)];
  const [read] = readBack(smallSitus({ items: { ...smallSitus().items, berita } }), 'berita');
  expect(read?.data.isi_teks).toBe(text);
  const html = String(read?.data.isi_html);
  expect(html).not.toContain('</script>');
  const plain = html
    .replace(/^<p>|<\/p>$/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"');
  expect(plain.replaceAll('&amp;', '&')).toBe(text);
});

test('a feed with keys, koleksi and choices of a later 1.x is still read', () => {
  const item = smallItem('program', 'satu', {
    ...{ tahun: 2026, kode: '1.02.02', nama: 'Puskesmas', pagu_murni: 1, status: 'berjalan' },
  });
  const feed = feedOf(smallSitus({ items: { ...smallSitus().items, program: [item] } }));
  const later = JSON.parse(String(feed.get('/lcc.json')?.body));
  later.versi = '1.7';
  later.suasana = 'baru';
  later.situs.jenis = 'otorita';
  later.koleksi.podcast = { jumlah: 0, diperbarui: null, bagian: [], durasi: 3 };
  expect(manifest.parse(later)).toEqual(later);

  const [url = ''] = [...feed.keys()].filter((address) => address.startsWith('/lcc/program.'));
  const part = JSON.parse(String(feed.get(url)?.body));
  part.isi[0].data = { ...part.isi[0].data, status: 'diaudit', suara: ['a.mp3'] };
  expect(partSchemaFor('program').parse(part)).toEqual(part);
});
