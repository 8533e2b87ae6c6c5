import { expect, test } from 'vitest';
import { soundIn } from '../../tests/end-to-end/folder.ts';
import { smallContent } from '../../tests/serve/small-content.ts';
import { isReachable } from './referral.ts';

const MEJA = 'meja: { nama: meja informasi Kabupaten Kecil, situs: dinkes, telepon: "(0421) 512300" }\n';

/** The small kabupaten, with a desk or without, where nobody has filled in a contact. */
async function referralsIn(situs: string, more: string): Promise<[string, string][]> {
  using work = smallContent();
  work.write('_kabupaten/kabupaten.yaml', work.read('_kabupaten/kabupaten.yaml') + more);
  for (const id of ['dinkes', 'kec-hulu', 'kel-sari']) {
    work.write(`${id}/situs.yaml`, work.read(`${id}/situs.yaml`).replace(/^kontak: .*$/m, ''));
  }
  const { rujukan } = await soundIn({ content: work.folder }, situs);
  return rujukan.map(({ kind, href, telepon }) => [kind, telepon ?? href]);
}

test('a body without a contact leads to the body above it, then to the desk of the kabupaten', async () => {
  expect(await referralsIn('kel-sari', MEJA)).toEqual([
    ['induk', 'https://hulu.kecilkab.go.id/kontak/'],
    ['meja', '(0421) 512300'],
  ]);
  expect(await referralsIn('kec-hulu', MEJA)).toEqual([['meja', '(0421) 512300']]);
});

test('the body that keeps the desk, and a kabupaten without one, lead to the official site', async () => {
  const official = [['kabupaten', 'https://kecilkab.go.id']];
  expect(await referralsIn('dinkes', MEJA)).toEqual(official);
  expect(await referralsIn('kec-hulu', '')).toEqual(official);
});

test('a body that can be called or written to leads nowhere else', async () => {
  using work = smallContent();
  expect((await soundIn({ content: work.folder }, 'kel-sari')).rujukan).toEqual([]);
  expect(isReachable({ whatsapp: '0812-3456-7890' })).toBe(true);
  expect(isReachable({ surel: 'x@kecilkab.go.id' })).toBe(true);
  expect(isReachable({ telepon: [], faks: '(0421) 1' })).toBe(false);
  expect(isReachable(undefined)).toBe(false);
});
