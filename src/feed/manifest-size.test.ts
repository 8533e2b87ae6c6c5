import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { smallItem, smallSitus } from '../../tests/feed/small-situs.ts';
import type { Body } from '../koleksi/records.ts';
import { current } from '../rules/rulesets/all.ts';
import { feedOf } from './documents.ts';

/** As the weakest of our servers sends it. */
const LIMIT = 8_000;

/** A text that compresses no better than real ones do. */
const wordsOf = (n: number): string =>
  Array.from({ length: 60 }, (_, k) => ((n * 7919 + k * 104_729) % 1_000_003).toString(36)).join(' ');

const body = (n: number): Body => ({
  path: `berita/b-${n}.md`,
  tree: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: wordsOf(n).repeat(5) }] }],
  },
  headings: [],
  references: [],
});

const many = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

test('the manifest of a situs with 5,000 isian and all rules is at most 8 kB on the way', () => {
  const situs = smallSitus({
    items: {
      ...smallSitus().items,
      berita: many(2_400, (n) =>
        smallItem(
          'berita',
          `b-${n}`,
          { judul: `Kabar ${wordsOf(n)}`.slice(0, 90), tanggal: '2026-11-20' },
          body(n),
        ),
      ),
      program: many(1_400, (n) =>
        smallItem('program', `2026-${n}`, {
          ...{ tahun: 2026, kode: `1.02.02.2.01.${String(n).padStart(4, '0')}` },
          ...{ nama: wordsOf(n).slice(0, 200), pagu_murni: n, indikator: wordsOf(n + 1).slice(0, 200) },
        }),
      ),
      layanan: many(600, (n) =>
        smallItem('layanan', `l-${n}`, {
          judul: `Layanan ${n}`,
          persyaratan: many(8, (k) => wordsOf(n + k)),
        }),
      ),
      dokumen: many(600, (n) =>
        smallItem('dokumen', `d-${n}`, { judul: `Dokumen ${n}`, jenis: 'renja', tahun: 2026 }),
      ),
    },
  });
  const hasil = Object.keys(current.aturan).map((kode) => ({
    ...{ kode, status: 'lulus' as const, bukti: `/ppid/${kode.toLowerCase()}/` },
  }));
  const feed = feedOf(situs, { aturan: current.versi, skor: 87, skor_wajib: 92, hasil });
  const manifest = String(feed.get('/lcc.json')?.body);
  const jumlah: number[] = Object.values<{ jumlah: number }>(JSON.parse(manifest).koleksi).map(
    (one) => one.jumlah,
  );
  expect(jumlah.reduce((sum, one) => sum + one)).toBe(5_000);
  expect([...feed.keys()].filter((address) => address.startsWith('/lcc/')).length).toBeGreaterThan(20);
  const size = gzipSync(manifest).length;
  expect(size, `${size} B`).toBeLessThanOrEqual(LIMIT);
});
