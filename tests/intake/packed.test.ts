import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx, saveXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { openZip } from '../../src/intake/parcel/open-zip.ts';
import { writeZip } from '../../src/intake/parcel/write-zip.ts';
import { takeParcel } from '../../src/intake/take/parcels.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { packSitus } from '../../src/run/paket/index.ts';
import { DAY, filledForm, inShort, type Office, office, planned, send } from './office.ts';

async function packed(desk: Office): Promise<Buffer> {
  const { kabupaten } = readKabupaten(desk.content);
  if (!kabupaten) throw new Error('no kabupaten');
  const made = await packSitus({
    ...{ kabupaten, content: desk.content, situs: 'kec-amen', tanggal: DAY, to: desk.sent },
    ...{ cache: path.join(desk.titipan, 'cache'), staging: path.join(desk.titipan, 'sementara') },
    signal: new AbortController().signal,
  });
  if ('problem' in made) throw new Error(made.problem.pesan);
  return readFileSync(made.file);
}

function entriesOf(zip: Buffer): Map<string, Buffer> {
  const read = openZip(zip);
  if ('fault' in read) throw new Error(read.fault);
  return new Map([...read.entries].map((one) => [one.name, 'bytes' in one ? one.bytes : Buffer.alloc(0)]));
}

/** The packed office as its clerk sends it back, with some of it changed. */
async function sentBack(
  desk: Office,
  zip: Buffer,
  change: (files: Map<string, Uint8Array>) => void | Promise<void>,
) {
  const files = new Map<string, Uint8Array>(entriesOf(zip));
  await change(files);
  return planned(desk, send(desk, 'paket-kec-amen (1).zip', await writeZip(files)), undefined);
}

test('an office in a zip holds its folder, its form and a page, the same bytes twice, and untouched it changes nothing', async () => {
  using desk = office();
  const zip = await packed(desk);
  expect(await packed(desk)).toEqual(zip);
  const names = [...entriesOf(zip).keys()];
  expect(names.slice(0, 2)).toEqual(['PETUNJUK.txt', 'formulir-kec-amen.xlsx']);
  expect(names.slice(2).every((name) => name.startsWith('kec-amen/'))).toBe(true);
  expect(names).toContain('kec-amen/situs.yaml');
  const back = await planned(desk, send(desk, 'paket-kec-amen.zip', zip), undefined);
  expect([back.items, back.problems, back.steps]).toEqual([[], [], []]);
}, 120_000);

test('a file that its clerk changed comes in, one changed on both sides is kept twice, one written since stays', async () => {
  using desk = office();
  const zip = await packed(desk);
  const at = (name: string) => path.join(desk.content, 'kec-amen', name);
  const grown = (bytes: Uint8Array | undefined, words: string) => Buffer.from(`${bytes}\n${words}\n`);
  const mine = grown(readFileSync(at('halaman/desa-dan-kelurahan.md')), 'Ditulis di kabupaten.');
  writeFileSync(at('halaman/desa-dan-kelurahan.md'), mine);
  const plan = await sentBack(desk, zip, (files) => {
    for (const name of ['kec-amen/halaman/desa-dan-kelurahan.md', 'kec-amen/halaman/visi-misi.md'])
      files.set(name, grown(files.get(name), 'Ditulis di kantor.'));
  });
  expect(inShort(plan.items).sort()).toEqual(['bentrok berkas TTP-03', 'ganti berkas']);
  takeParcel({ ...desk, ...plan, situs: 'kec-amen', tanggal: DAY, pid: process.pid });
  expect(readFileSync(at('halaman/desa-dan-kelurahan.md'))).toEqual(mine);
  expect(readFileSync(at('halaman/visi-misi.md'), 'utf8')).toContain('Ditulis di kantor.');
}, 120_000);

test('what one parcel says twice and differently is taken from neither', async () => {
  using desk = office();
  const cell = (text: string) => filledForm(desk, [['Kontak', 'situs.yaml#kontak.telepon', 2, text]]);
  const zip = await writeZip([
    ['kec-amen/a.xlsx', await cell('(0738) 21001')],
    ['kec-amen/b.xlsx', await cell('(0738) 21002')],
  ]);
  const plan = await planned(desk, send(desk, 'dua.zip', zip), undefined);
  expect(inShort(plan.items).map((one) => one.replace(/^bentrok .* /, 'bentrok '))).toEqual([
    'bentrok TTP-37',
    'bentrok TTP-37',
  ]);
  expect(plan.steps).toEqual([]);
  const file = await sentBack(desk, await packed(desk), async (files) => {
    const book = await openXlsx(files.get('formulir-kec-amen.xlsx') ?? new Uint8Array());
    const row = book.sheets
      .find(({ name }) => name === 'Kontak')
      ?.rows.find(([first]) => first === 'situs.yaml#kontak.telepon');
    if (row) row[2] = '(0738) 21001';
    files.set('formulir-kec-amen.xlsx', await saveXlsx(book));
    files.set('kec-amen/situs.yaml', Buffer.from(`${files.get('kec-amen/situs.yaml')}# dibaca\n`));
  });
  expect(file.items.map(({ state }) => state).sort()).toEqual(['bentrok', 'ganti']);
  expect(file.steps.map((one) => one.path)).toEqual(['kec-amen/situs.yaml']);
}, 120_000);
