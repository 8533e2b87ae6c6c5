import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, type Told } from './ask.ts';
import { type Running, serving } from './running.ts';
import { DAY, type SmallContent, smallContent } from './small-content.ts';

let content: SmallContent;
let dev: Running;

beforeAll(async () => {
  content = smallContent();
  const internal = path.join(content.folder, '../internal');
  mkdirSync(internal);
  writeFileSync(
    path.join(internal, 'kontak.csv'),
    'situs;jabatan;nama;telepon;surel\ndinkes;Sekretaris;Nama Rahasia;0811 2222 3333;\n',
  );
  const args = ['--content', content.folder, '--tanggal', DAY];
  dev = await serving('dev', { ready: 'Pratinjau siap', args });
});
afterAll(async () => {
  await dev[Symbol.asyncDispose]();
  content[Symbol.dispose]();
});

const page = (address: string, board = 'lcc'): Promise<Told> =>
  ask(address, { port: dev.port, situs: board });

test('the board stands at lcc.localhost, with every body and its documents', async () => {
  const { status, text } = await page('/');
  expect(status).toBe(200);
  expect((await page('/', '')).text).toContain(`href="http://lcc.localhost:${dev.port}/"`);
  for (const nama of ['Dinas Kesehatan', 'Kecamatan Hulu', 'Kelurahan Sari']) expect(text).toContain(nama);
  const list: { situs: { id: string }[] } = JSON.parse((await page('/situs.json')).text);
  expect(list.situs.map(({ id }) => id)).toEqual(['dinkes', 'kec-hulu', 'kel-sari']);
  expect((await page('/palet.css')).status).toBe(200);
  expect(text).toContain('<link rel="stylesheet" href="/src/styles/papan.css">');
  expect((await page('/src/styles/papan.css')).text).toContain('.papan-');
  expect((await page('/situs/dinkes')).status).toBe(301);
  expect((await page('/tidak-ada/')).status).toBe(404);
});

test('no page of a situs carries the sheet of the board', async () => {
  expect((await page('/', 'dinkes')).text).not.toContain('papan.css');
});

test('what is edited shows at the next look', async () => {
  const news = 'dinkes/berita/2026-10-24-kabar-14.md';
  content.write(news, content.read(news).replace(/^judul: .*$/m, 'judul: Penanda papan 7391'));
  expect((await page('/situs/dinkes/')).text).toContain('Penanda papan 7391');
});

test('a situs with a mistake keeps the row it had, and is told on the internal board', async () => {
  const broken = 'dinkes/berita/2026-11-03-rusak.md';
  content.write(broken, '---\njudul: Rusak\ntanggal: 2026-02-31\n---\nIsi.\n');
  const { status, text } = await page('/situs/dinkes/');
  expect([status, text]).toEqual([200, expect.stringContaining('Penanda papan 7391')]);
  expect(text).toContain('Isi terbarunya perlu diperbaiki');
  expect((await page('/', 'lcc-internal')).text).toContain(broken);
});

test('the register shows at the next look, and persons on the internal board alone', async () => {
  const register = '_kabupaten/register.yaml';
  content.write(register, content.read(register).replace('status: belum', 'status: terdaftar'));
  const list: { situs: { id: string; status: string }[] } = JSON.parse((await page('/situs.json')).text);
  expect(list.situs[0]).toMatchObject({ id: 'dinkes', status: 'terdaftar' });
  expect((await page('/', 'lcc-internal')).text).toContain('Nama Rahasia');
  expect((await page('/')).text).not.toContain('Nama Rahasia');
});
