import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { semuaKoleksi } from '../../src/koleksi/index.ts';
import { fieldsOfForm, roomOf } from './room-of.ts';

const BERITA = [
  '---\r',
  '# dijaga Subbagian Umum\r',
  "judul: 'Imunisasi kejar'   # judul lama\r",
  'tanggal: 2026-11-20\r',
  'kata_kunci:\r',
  '  # yang dicari warga\r',
  '  - vaksin\r',
  "  - '0812'\r",
  '---\r',
  '\r',
  'Satu *baris* __tebal__.\r',
  '\r',
  '1) butir\r',
  '',
].join('\n');
const PATH = 'berita/2026-11-20-imunisasi.md';
const FORM = '/berita/2026-11-20-imunisasi/';

const opened = (text = BERITA) => {
  const room = roomOf({ [`dinkes/${PATH}`]: text });
  const read = (): string => readFileSync(path.join(room.content, 'dinkes', PATH), 'utf8');
  return { room, read };
};

test('the form of every isian opens, and saving it untouched changes no byte', async () => {
  using room = roomOf();
  const situs = path.join(room.content, 'dinkes');
  let forms = 0;
  for (const { name } of semuaKoleksi) {
    expect((await room.ask(`/${name}/`)).status).toBe(200);
    expect((await room.ask(`/${name}/baru/`)).status).toBe(200);
    for (const file of (await room.folder.names(name)).filter((one) => one.endsWith('.md'))) {
      const address = `/${name}/${file.slice(0, -3)}/`;
      const before = readFileSync(path.join(situs, name, file), 'utf8');
      const page = await room.ask(address);
      const saved = await room.ask(address, fieldsOfForm(page.body));
      expect([address, saved.status]).toEqual([address, 303]);
      expect(readFileSync(path.join(situs, name, file), 'utf8')).toBe(before);
      forms++;
    }
  }
  expect(forms).toBeGreaterThan(5);
  const before = readFileSync(path.join(situs, 'situs.yaml'), 'utf8');
  const saved = await room.ask('/situs/', fieldsOfForm((await room.ask('/situs/')).body));
  expect(saved.status).toBe(303);
  expect(readFileSync(path.join(situs, 'situs.yaml'), 'utf8')).toBe(before);
});

test('one field changes its line alone; comments, quotes, ends of line and the text stay', async () => {
  const { room, read } = opened();
  using _ = room;
  const form = fieldsOfForm((await room.ask(FORM)).body);
  form.set('judul', 'Imunisasi kejar di Topos');
  form.set('kata_kunci', 'vaksin\r\n0812\r\ncampak');
  const saved = await room.ask(FORM, form);
  expect(saved).toMatchObject({ status: 303, location: `/_tulis${FORM}?tersimpan=09.12` });
  expect(read()).toBe(
    BERITA.replace("'Imunisasi kejar'", 'Imunisasi kejar di Topos').replace(
      "'0812'\r\n",
      "'0812'\r\n  - campak\r\n",
    ),
  );
});

test('who else changed another field is kept; the same field twice is shown side by side and writes nothing', async () => {
  const { room, read } = opened();
  using _ = room;
  const [one, two] = [fieldsOfForm((await room.ask(FORM)).body), fieldsOfForm((await room.ask(FORM)).body)];
  one.set('judul', 'Judul pertama');
  two.set('kategori', 'Imunisasi');
  expect((await room.ask(FORM, one)).status).toBe(303);
  expect((await room.ask(FORM, two)).status).toBe(303);
  expect(read()).toContain('judul: Judul pertama');
  expect(read()).toContain('kategori: Imunisasi');
  const now = read();
  two.set('judul', 'Judul kedua');
  const clash = await room.ask(FORM, two);
  expect(clash.status).toBe(409);
  expect(clash.body).toContain('Judul pertama');
  expect(clash.body).toContain('value="Judul kedua"');
  expect(read()).toBe(now);
  expect((await room.ask(FORM, fieldsOfForm(clash.body))).status).toBe(303);
  expect(read()).toContain('judul: Judul kedua');
  expect(await room.folder.versions(PATH)).not.toEqual([]);
});

test('of two saves at once with one precondition none is lost', async () => {
  const { room, read } = opened();
  using _ = room;
  const form = fieldsOfForm((await room.ask(FORM)).body);
  const answers = await Promise.all(
    ['Judul A', 'Judul B'].map((judul) =>
      room.ask(FORM, new URLSearchParams([...form].map(([k, v]) => [k, k === 'judul' ? judul : v]))),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual([303, 409]);
  expect(read()).toContain('judul: Judul A');
});

test('a new isian gets its name and id at the first save, and takes nobody else’s place', async () => {
  using room = roomOf();
  const form = fieldsOfForm((await room.ask('/berita/baru/')).body);
  form.set('judul', 'Posyandu remaja dibuka');
  form.set('_isi', 'Mulai Desember.');
  const first = await room.ask('/berita/baru/', form);
  expect(first.location).toBe('/_tulis/berita/2026-11-24-posyandu-remaja-dibuka/?tersimpan=09.12');
  expect((await room.ask('/berita/baru/', form)).location).toContain('dibuka-2/');
  expect(await room.folder.text('berita/2026-11-24-posyandu-remaja-dibuka.md')).toBe(
    '---\nid: berita-7f3k2m9q\njudul: Posyandu remaja dibuka\ntanggal: 2026-11-24\n---\n\nMulai Desember.\n',
  );
});

test('rows are added and taken away by buttons, without a script, and nothing is written', async () => {
  using room = roomOf();
  const names = readdirSync(path.join(room.content, 'dinkes'));
  const form = fieldsOfForm((await room.ask('/layanan/baru/')).body);
  form.set('aksi', 'tambah:biaya_tarif');
  const more = await room.ask('/layanan/baru/', form);
  expect(more.status).toBe(200);
  expect(more.body).toContain('name="biaya_tarif.0.');
  const less = fieldsOfForm(more.body);
  less.set('aksi', 'hapus:biaya_tarif.0');
  expect(
    (await room.ask('/layanan/baru/', less)).body.replace(/<template>[\s\S]*?<\/template>/g, ''),
  ).not.toContain('name="biaya_tarif.0.');
  expect(readdirSync(path.join(room.content, 'dinkes'))).toEqual(names);
});

test('a problem stands at its field in the words of the catalogue', async () => {
  const { room } = opened(BERITA.replace('tanggal: 2026-11-20', 'tanggal: kemarin'));
  using _ = room;
  const page = (await room.ask(FORM)).body;
  const known = await room.folder.known();
  const [problem] = known.problems.filter((one) => one.path === `dinkes/${PATH}`);
  expect(problem).toBeDefined();
  expect(page).toMatch(/data-isian="tanggal">[\s\S]*?class="salah"/);
  expect(page).toContain(problem?.kode);
});

test('a form without the token of this start is refused, TUL-01; what is not there, TUL-02', async () => {
  const { room, read } = opened();
  using _ = room;
  const form = fieldsOfForm((await room.ask(FORM)).body);
  form.set('judul', 'Dari luar');
  form.set('_token', 'lain');
  const refused = await room.ask(FORM, form);
  expect([refused.status, refused.body.includes('TUL-01')]).toEqual([403, true]);
  for (const address of [
    '/berita/tidak-ada/',
    '/__proto__/',
    '/_kabupaten/x/',
    '/berita/..%2f/',
    '/a/b/c/d/',
  ])
    expect([
      address,
      (await room.ask(address)).status,
      (await room.ask(address)).body.includes('TUL-02'),
    ]).toEqual([address, 404, true]);
  expect(read()).toBe(BERITA);
});

test('a top part that cannot be read is not written to, TUL-04', async () => {
  const text = BERITA.replace('kata_kunci:', 'kata_kunci: [');
  const { room, read } = opened(text);
  using _ = room;
  const form = fieldsOfForm((await room.ask(FORM)).body);
  form.set('judul', 'Judul baru');
  const refused = await room.ask(FORM, form);
  expect([refused.status, refused.body.includes('TUL-04')]).toEqual([409, true]);
  expect(read()).toBe(text);
  writeFileSync(path.join(room.content, 'dinkes', PATH), BERITA);
});
