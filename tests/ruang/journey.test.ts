import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { roomPlaces } from '../../src/run/index.ts';
import { type Browser, testRoom } from './room.ts';

const FILE = 'situs.yaml';

const textIn = (body: string): string =>
  (/<textarea[^>]*>\n([\s\S]*?)<\/textarea>/.exec(body)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
const originIn = (body: string): string => /name="asal" value="([0-9a-f]+)"/.exec(body)?.[1] ?? '';

async function change(
  person: Browser,
  situs: string,
  file: string,
  edit: (text: string) => string,
): Promise<number> {
  const page = await person.get(`/k/${situs}/naskah/${file}`);
  return (
    await person.post(`/k/${situs}/naskah/${file}`, {
      asal: originIn(page.body),
      teks: edit(textIn(page.body)).replaceAll('\n', '\r\n'),
    })
  ).code;
}

test('write, ask, approve, published: exactly what was read goes out, and only that line of the file has changed', async () => {
  await using one = await testRoom();
  const clerk = await one.person({ id: 'dinkes.1', situs: ['dinkes'] });
  const head = await one.person({ id: 'kominfo.setuju', peran: 'penyetuju' });
  const file = 'halaman/visi-misi.md';
  const onAir = path.join(one.content, 'dinkes', file);
  const before = readFileSync(onAir, 'utf8');
  expect(await change(clerk, 'dinkes', file, (text) => `${text}\nKalimat yang baru.\n`)).toBe(303);
  expect(readFileSync(onAir, 'utf8')).toBe(before);
  await clerk.get('/k/dinkes/ajukan');
  expect((await clerk.post('/k/dinkes/ajukan', { berkas: file, pesan: 'Mohon diterbitkan' })).code).toBe(303);
  expect((await clerk.get('/k/dinkes')).body).toContain('Menunggu persetujuan');
  const page = await head.get('/setuju/1');
  expect(page.body).toContain('Kalimat yang baru.');
  const seen = /name="dilihat" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  // The office saves again: what was read goes out all the same.
  expect(await change(clerk, 'dinkes', file, (text) => `${text}\nBelum dibaca siapa pun.\n`)).toBe(303);
  expect((await head.post('/setuju/1/ya', { dilihat: seen })).code).toBe(303);
  expect(readFileSync(onAir, 'utf8')).toBe(`${before}\nKalimat yang baru.\n`);
  await one.room.settled();
  expect((await head.get('/setuju')).body).not.toContain('belum dapat terbit');
  expect((await clerk.get('/k/dinkes')).body).toMatch(/Terbit 10\.00/);
  expect(existsSync(path.join(one.folder, 'srv/dinkes/current/index.html'))).toBe(true);
  expect(one.faults).toEqual([]);
}, 120_000);

test('sent back with a word; asked again; a decided one is not decided twice', async () => {
  await using one = await testRoom({ withTarget: false });
  const clerk = await one.person({ id: 'dinkes.1', situs: ['dinkes'] });
  const head = await one.person({ id: 'kominfo.setuju', peran: 'penyetuju' });
  const file = 'halaman/visi-misi.md';
  await change(clerk, 'dinkes', file, (text) => `${text}\nSatu.\n`);
  await clerk.get('/k/dinkes/ajukan');
  await clerk.post('/k/dinkes/ajukan', { berkas: file });
  await head.get('/setuju/1');
  expect((await head.post('/setuju/1/kembali', { catatan: ' ' })).code).toBe(422);
  expect((await head.post('/setuju/1/kembali', { catatan: 'Sebut tahunnya.' })).code).toBe(303);
  expect((await clerk.get('/k/dinkes')).body).toContain('Sebut tahunnya.');
  expect((await head.post('/setuju/1/ya', { dilihat: 'x' })).code).toBe(409);
  expect((await clerk.post('/k/dinkes/ajukan', { berkas: file })).code).toBe(303);
  const again = await head.get('/setuju/2');
  const seen = /name="dilihat" value="([^"]+)"/.exec(again.body)?.[1] ?? '';
  expect((await head.post('/setuju/2/ya', { dilihat: seen })).code).toBe(303);
  await one.room.settled();
  // No target is named: that is told, and nothing is called published.
  expect((await head.get('/setuju')).body).toContain('Sasaran penerbitan belum diisi');
});

test('only what the kabupaten names goes out at once, judged by the file and not by the form', async () => {
  await using one = await testRoom({ withTarget: false });
  writeFileSync(
    path.join(one.content, '_kabupaten/penerbitan.yaml'),
    'ruang:\n  langsung: [kontak, peringatan]\n',
  );
  const clerk = await one.person({ id: 'hulu.1', situs: ['kec-hulu'] });
  const onAir = path.join(one.content, 'kec-hulu', FILE);
  const before = readFileSync(onAir, 'utf8');
  const phone = (text: string) => text.replace('(0421) 512345', '(0421) 519999');
  await change(clerk, 'kec-hulu', FILE, phone);
  await clerk.get('/k/kec-hulu/ajukan');
  await clerk.post('/k/kec-hulu/ajukan', { berkas: FILE });
  expect(readFileSync(onAir, 'utf8')).toBe(phone(before));
  expect(phone(before)).not.toBe(before);
  await change(clerk, 'kec-hulu', FILE, (text) =>
    text.replace('(0421) 519999', '(0421) 510000').replace('status: plt', 'status: definitif'),
  );
  await clerk.get('/k/kec-hulu/ajukan');
  await clerk.post('/k/kec-hulu/ajukan', { berkas: FILE });
  expect(readFileSync(onAir, 'utf8')).toBe(phone(before));
  const head = await one.person({ id: 'kominfo.setuju', peran: 'penyetuju' });
  expect((await head.get('/setuju')).body).toContain('Tayang langsung, perlu dilihat');
});

test('every version can be given back; a Git user and the room live together; a restart loses nothing', async () => {
  await using one = await testRoom({ withTarget: false });
  const clerk = await one.person({ id: 'dinkes.1', nama: 'Umum', situs: ['dinkes'] });
  const file = 'halaman/visi-misi.md';
  const draft = path.join(roomPlaces(one.content).drafts, 'dinkes', file);
  const before = readFileSync(draft, 'utf8');
  await change(clerk, 'dinkes', file, (text) => `${text}\nSatu.\n`);
  await change(clerk, 'dinkes', file, (text) => `${text}\nDua.\n`);
  const history = await clerk.get(`/k/dinkes/riwayat/${file}`);
  const versions = [...history.body.matchAll(/\?versi=([0-9a-f]{40})/g)].map(([, id]) => id ?? '');
  expect(versions).toHaveLength(3);
  const page = await clerk.get(`/k/dinkes/riwayat/${file}?versi=${versions[2]}`);
  expect(page.body).toContain('Dua.');
  expect((await clerk.post(`/k/dinkes/riwayat/${file}`, { versi: versions[2] ?? '' })).code).toBe(303);
  expect(readFileSync(draft, 'utf8')).toBe(before);
  // Somebody pulls another change into the content folder: an untouched draft follows, a touched one stays and is named.
  const other = 'halaman/sejarah.md';
  const outside = '---\njudul: Sejarah\n---\n\nDari luar.\n';
  writeFileSync(path.join(one.content, 'dinkes', other), outside);
  await change(clerk, 'dinkes', file, (text) => `${text}\nMilik kantor.\n`);
  writeFileSync(path.join(one.content, 'dinkes', file), `${before}\nMilik Git.\n`);
  const home = await clerk.get('/k/dinkes');
  expect(readFileSync(path.join(roomPlaces(one.content).drafts, 'dinkes', other), 'utf8')).toBe(outside);
  expect(readFileSync(draft, 'utf8')).toBe(`${before}\nMilik kantor.\n`);
  expect(home.body).toContain('Ada berkas yang juga diubah dari luar');
  // Written and not yet committed when the room ended: the next start commits it under the name of who saved it last.
  writeFileSync(draft, `${before}\nSaat mati.\n`);
  await one.restart();
  const after = await clerk.get(`/k/dinkes/riwayat/${file}`);
  expect(after.body).toContain('Umum');
  const newest = /\?versi=([0-9a-f]{40})/.exec(after.body)?.[1];
  expect((await clerk.get(`/k/dinkes/riwayat/${file}?versi=${newest}`)).code).toBe(200);
  expect(versions).not.toContain(newest);
});

test('drafts are looked at on a host of their own, by a ticket that is good once, without scripts', async () => {
  await using one = await testRoom({ withTarget: false });
  const clerk = await one.person({ id: 'hulu.1', situs: ['kec-hulu'] });
  const page = await clerk.get('/k/kec-hulu/pratinjau');
  const address = new URL((/<iframe[^>]* src="([^"]+)"/.exec(page.body)?.[1] ?? '').replaceAll('&amp;', '&'));
  expect(address.host).toBe(`kec-hulu.lihat.tulis.localhost:${one.port}`);
  expect(page.headers['content-security-policy']).toContain(
    `frame-src http://*.lihat.tulis.localhost:${one.port}`,
  );
  const viewer = one.stranger();
  Object.assign(viewer, { host: address.host });
  expect((await viewer.get('/')).code).toBe(403);
  const ticket = address.pathname + address.search;
  expect((await viewer.get(ticket)).code).toBe(303);
  const cookie = viewer.cookie;
  expect((await viewer.get(ticket)).code).toBe(403);
  const shown = await viewer.get('/');
  expect(shown.code).toBe(200);
  expect(shown.body).toContain('</html>');
  expect(shown.headers['content-security-policy']).toMatch(/^sandbox allow-same-origin; default-src 'none'/);
  expect(shown.headers['content-security-policy']).toContain(
    `frame-ancestors http://tulis.localhost:${one.port}`,
  );
  const style = /href="(\/_a\/[^"]+\.css)"/.exec(shown.body)?.[1] ?? '';
  expect((await viewer.get(style)).code).toBe(200);
  // Another office's host, and the same one after Keluar.
  Object.assign(viewer, { host: `dinkes.lihat.tulis.localhost:${one.port}`, cookie });
  expect((await viewer.get('/')).code).toBe(403);
  await clerk.post('/keluar', {});
  Object.assign(viewer, { host: address.host, cookie });
  expect((await viewer.get('/')).code).toBe(403);
}, 120_000);
