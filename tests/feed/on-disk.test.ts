import { renameSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { feedOf } from '../../src/feed/documents.ts';
import type { FeedItem } from '../../src/feed/schema/item.ts';
import { anyPart } from '../../src/feed/schema/part.ts';
import { folderOf, modelIn, page, placed, put, soundIn } from '../end-to-end/folder.ts';

type Work = Parameters<typeof soundIn>[0];

/** The parts of one koleksi by their number, and their items, from the files of a situs. */
async function beritaIn(work: Work): Promise<{ addresses: string[]; items: FeedItem[] }> {
  const parts = [...feedOf(await soundIn(work, 'satu'))].filter(([at]) => at.startsWith('/lcc/berita.'));
  return {
    addresses: parts.map(([address]) => address),
    items: parts.flatMap(([, { body }]) => anyPart.parse(JSON.parse(String(body))).isi),
  };
}

const AWKWARD = '"kutip" \'petik\' & 👩🏽‍🌾 terbalik';
/** The same with signs that nobody sees, and that turn round what is read. */
const TURNED = AWKWARD.replace('terbalik', '\u202eter\u200fbalik\u202c');

test('awkward signs and 100 kB of text go from a file into the feed, without what turns words round', async () => {
  const long = 'kata panjang '.repeat(8_000).trim();
  const top = `id: brt-1\njudul: ${JSON.stringify(`${TURNED} </script>`)}\ntanggal: 2026-11-20`;
  using work = folderOf({ 'satu/berita/x.md': page(top, `${TURNED} \\</script>\n\n${long}`) });
  const item = (await beritaIn(work)).items.find(({ id }) => id === 'brt-1');
  expect(item?.judul).toBe(`${AWKWARD} </script>`);
  // Compared here: a report of 100 kB helps nobody.
  expect(item?.data.isi_teks === `${AWKWARD} </script>\n${long}`).toBe(true);
  expect(item?.data.isi_html).not.toContain('</script>');
});

test('renaming a file with an id changes its address, and LCC sees the same isian', async () => {
  using work = folderOf({
    'satu/berita/lama.md': page('id: brt-1\njudul: Rapat warga\ntanggal: 2026-11-20'),
  });
  const before = (await beritaIn(work)).items.find(({ id }) => id === 'brt-1');
  const folder = path.join(work.content, 'satu/berita');
  renameSync(path.join(folder, 'lama.md'), path.join(folder, 'baru.md'));
  const after = (await beritaIn(work)).items.find(({ id }) => id === 'brt-1');
  expect([before?.url, after?.url]).toEqual(['/berita/lama/', '/berita/baru/']);
  expect(after?.data).toEqual(before?.data);
});

test('without an id the name of the file is it, and a note says what a rename would do', async () => {
  using work = folderOf({ 'satu/berita/lama.md': page('judul: Rapat warga\ntanggal: 2026-11-20') });
  const { problems } = await modelIn(work, 'satu');
  expect(problems.map(placed)).toEqual(['ALM-04 satu/berita/lama.md:1:1']);
  expect(problems[0]).toMatchObject({
    tingkat: 'catatan',
    pesan: expect.stringContaining('bila nama berkasnya diubah'),
  });
  expect((await beritaIn(work)).items.map(({ id }) => id)).toContain('lama');
});

test('editing one file changes one part', async () => {
  const kabar = (n: number, isi = 'Isi.') =>
    page(`id: brt-${n}\njudul: Kabar ${n}\ntanggal: 2026-11-20`, isi);
  using work = folderOf(
    Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`satu/berita/k-${n}.md`, kabar(n)])),
  );
  const before = await beritaIn(work);
  put(work, { 'satu/berita/k-7.md': kabar(7, 'Isi yang dibetulkan.') });
  const after = await beritaIn(work);
  expect(before.addresses.length).toBeGreaterThan(1);
  expect(after.addresses.filter((address) => !before.addresses.includes(address))).toHaveLength(1);
});
