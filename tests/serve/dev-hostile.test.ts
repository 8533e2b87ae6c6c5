import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, type Told } from './ask.ts';
import { type Running, serving } from './running.ts';
import { type SmallContent, smallContent } from './small-content.ts';

const FILE = 'dinkes/halaman/visi-misi.md';
const ADDRESS = '/visi-misi/';

let content: SmallContent;
let dev: Running;

beforeAll(async () => {
  content = smallContent();
  const script = path.join(import.meta.dirname, 'hostile-dev.ts');
  dev = await serving('dev', { ready: 'Pratinjau siap', args: [content.folder], script });
});

afterAll(async () => {
  await dev[Symbol.asyncDispose]();
  content[Symbol.dispose]();
});

const page = (address: string, situs = 'dinkes'): Promise<Told> => ask(address, { port: dev.port, situs });

test.each([
  ['hangs its reader', 'berputar', 'waktu terlalu lama'],
  ['fills the memory of its reader', 'menimbun', 'memori terlalu besar'],
  ['brings its reader down', 'mati', 'susunan isinya terlalu rumit'],
])('a file that %s is named, and stops neither the server nor the next edit', async (_what, deed, words) => {
  const good = content.read(FILE);
  expect((await page(ADDRESS)).status).toBe(200);

  content.write(FILE, `${good}\nPERILAKU ${deed}\n`);
  const told = await page(ADDRESS);
  expect(told.status).toBe(500);
  expect(told.text).toContain(`<span>${FILE}</span>`);
  expect(told.text).toContain('BRK-40');
  expect(told.text).toContain(words);
  expect((await page('/', 'kec-hulu')).status).toBe(200);

  // It stays as it is while another file is written: nobody reads it again.
  content.write('dinkes/halaman/baru.md', '---\njudul: Halaman baru\n---\n\nTeks.\n');
  expect((await page('/baru/')).text).toContain('BRK-40');

  content.write(FILE, `${good}\nKalimat sesudah ${deed}.\n`);
  expect((await page(ADDRESS)).text).toContain(`Kalimat sesudah ${deed}.`);
  expect((await page('/baru/')).status).toBe(200);
  content.write(FILE, good);
});
