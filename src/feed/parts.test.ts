import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sealed } from './item.ts';
import { PART_LIMIT, type Part, partsOf } from './parts.ts';
import type { FeedItem } from './schema/item.ts';

const item = (id: string, text = ''): FeedItem =>
  sealed({ id, url: `/berita/${id}/`, judul: id, sha256: '', data: { isi_teks: text } });

const items = (count: number, text = ''): FeedItem[] =>
  Array.from({ length: count }, (_, n) => item(`brt-${n}`, text));

const idsOf = ({ body }: Part): string[] => JSON.parse(body).isi.map(({ id }: FeedItem) => id);

const firstBits = (id: string, k: number): number =>
  k === 0 ? 0 : createHash('sha256').update(id).digest().readUInt32BE(0) >>> (32 - k);

const numberIn = ({ url }: Part): number => Number(url.split('.')[1]);

test('a koleksi without isian has no parts', () => {
  expect(partsOf('dinkes', 'berita', [])).toEqual([]);
});

test('up to 500 isian are one part, in the order of their ids, whatever order they come in', () => {
  const few = items(500);
  const [part, ...others] = partsOf('dinkes', 'berita', few);
  expect(others).toEqual([]);
  expect(part && idsOf(part)).toEqual(few.map(({ id }) => id).sort());
  expect(partsOf('dinkes', 'berita', few.toReversed())).toEqual([part]);
});

test('a part says whose it is, and its address, length and hash are those of its bytes', () => {
  const [part] = partsOf('dinkes', 'berita', [item('satu', '"é👍🏽\u202e</script>')]);
  const hash = createHash('sha256')
    .update(part?.body ?? '')
    .digest('hex');
  expect(part).toMatchObject({
    url: `/lcc/berita.1.${hash.slice(0, 16)}.json`,
    jumlah: 1,
    ukuran: Buffer.byteLength(part?.body ?? ''),
    sha256: hash,
  });
  expect(JSON.parse(part?.body ?? '')).toMatchObject({ versi: '1.0', situs: 'dinkes', koleksi: 'berita' });
});

test('the 501st isian splits the koleksi by the first bit of the hash of each id', () => {
  const parts = partsOf('dinkes', 'berita', items(501));
  expect(parts.map(numberIn)).toEqual([1, 2]);
  for (const part of parts) {
    for (const id of idsOf(part)) expect(firstBits(id, 1)).toBe(numberIn(part) - 1);
  }
});

test('an isian of more than 512 KiB stands alone, under the number that its id gives', () => {
  const big = item('besar', 'x'.repeat(PART_LIMIT.bytes));
  const parts = partsOf('dinkes', 'berita', [...items(40), big]);
  expect(parts.map(numberIn)).toEqual([1, 1]);
  expect(parts.map(({ jumlah }) => jumlah).sort()).toEqual([1, 40]);
});

test('every isian is in one part, no part is over its limit, and one bit less would not do', () => {
  const sizes = fc.array(fc.nat(60_000), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(sizes, (lengths) => {
      const all = lengths.map((length, n) => item(`id-${n}`, 'x'.repeat(length)));
      const parts = partsOf('dinkes', 'berita', all);
      expect(parts.flatMap(idsOf).sort()).toEqual(all.map(({ id }) => id).sort());
      for (const { jumlah, ukuran, body } of parts) {
        expect(jumlah).toBeLessThanOrEqual(PART_LIMIT.items);
        expect(ukuran).toBeLessThanOrEqual(PART_LIMIT.bytes);
        expect(body).not.toContain('"isi":[]');
      }
      const k = Math.max(...parts.map((part) => Math.ceil(Math.log2(numberIn(part)))));
      const halves = Map.groupBy(all, ({ id }) => (k === 0 ? 0 : firstBits(id, k - 1)));
      const fits = [...halves.values()].every(
        (half) => half.reduce((sum, one) => sum + JSON.stringify(one).length + 1, 0) < PART_LIMIT.bytes - 80,
      );
      if (k > 0) expect(fits).toBe(false);
    }),
    { numRuns: 40 },
  );
});

test('editing one isian changes its part and no other', () => {
  const all = items(2_000, 'isi berita');
  const edited = all.map((one) => (one.id === 'brt-7' ? item('brt-7', 'isi baru') : one));
  const before = partsOf('dinkes', 'berita', all);
  const after = partsOf('dinkes', 'berita', edited);
  const changed = after.filter(({ url }) => !before.some((part) => part.url === url));
  expect(before.length).toBeGreaterThan(2);
  expect(changed).toHaveLength(1);
  expect(changed.flatMap(idsOf)).toContain('brt-7');
});
