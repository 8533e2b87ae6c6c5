import { expect, test } from 'vitest';
import * as z from 'zod';
import { withExcerpt } from '../problems/excerpt.ts';
import { registerKey } from '../problems/register.ts';
import { problemText } from '../problems/text.ts';
import { checkRecord } from './check-record.ts';
import { readYaml } from './yaml.ts';

const words = (label: string, example: unknown) => ({ label, help: `Cara mengisi ${label}.`, example });

const schema = z.strictObject({
  judul: z.string().min(3).max(20).meta(words('Judul', 'Rapat koordinasi')),
  tanggal: z.iso.date().optional().meta(words('Tanggal', '2026-11-24')),
  kategori: z.enum(['kegiatan', 'layanan']).optional().meta(words('Kategori', 'kegiatan')),
  biaya: z
    .union([z.literal('Gratis'), z.int().positive()])
    .optional()
    .meta(words('Biaya', 'Gratis')),
  kode: z
    .string()
    .regex(/^\d\.\d{2}$/)
    .optional()
    .meta(words('Kode', '2.16')),
  telepon: z.string().optional().meta(words('Telepon', '0732-12345')),
  surel: z.email().optional().meta(words('Surel', 'dinkes@contoh.go.id')),
  tautan: z.url().optional().meta(words('Tautan', 'https://contoh.go.id/')),
  tahun: z.int().min(2000).max(2100).optional().meta(words('Tahun', 2026)),
  lintang: z.number().min(-90).max(90).optional().meta(words('Lintang', -3.185)),
  draf: z.boolean().optional().meta(words('Draf', true)),
  kata_kunci: z
    .array(z.string())
    .min(2)
    .max(3)
    .optional()
    .meta(words('Kata kunci', ['ktp', 'kk'])),
  jam: z
    .array(
      z.strictObject({
        hari: z.string().meta(words('Hari', 'Senin')),
        buka: z.iso.time({ precision: -1 }).meta(words('Jam buka', '08:00')),
      }),
    )
    .optional()
    .meta(words('Jam pelayanan', [{ hari: 'Senin', buka: '08:00' }])),
  kontak: z
    .strictObject({ camat: z.string().optional().meta(words('Camat', 'x')) })
    .optional()
    .meta(words('Kontak', { camat: 'x' })),
});

const check = (text: string) => checkRecord(schema, readYaml(text, 2), { path: 'dinkes/berita/a.md' });
const told = (text: string): string[] =>
  check(text).problems.map(({ kode, baris, kolom, perbaikan }) => `${kode} ${baris}:${kolom} ${perbaikan}`);
const withTitle = (lines: string): string => `judul: Rapat\n${lines}`;

test('a right record comes back with its values', () => {
  expect(check('judul: Rapat\ntanggal: 2026-11-24\nbiaya: 25000\n')).toEqual({
    data: { judul: 'Rapat', tanggal: '2026-11-24', biaya: 25000 },
    problems: [],
  });
});

test('numbers that are names keep every digit, quoted or not', () => {
  expect(check('judul: 12345\nkode: 2.10\ntelepon: 08123456789\n').data).toEqual({
    judul: '12345',
    kode: '2.10',
    telepon: '08123456789',
  });
  expect(check('judul: 197001012000121001\ntahun: "2026"\ntelepon: 0x1F\n').data).toEqual({
    judul: '197001012000121001',
    tahun: 2026,
    telepon: '0x1F',
  });
});

test('a mistyped key is told with the one that was meant', () => {
  const [problem] = check('judul: Rapat\ntangal: 2026-11-24\n').problems;
  expect(
    problem && problemText(withExcerpt(problem, '---\njudul: Rapat\ntangal: 2026-11-24\n')),
  ).toMatchInlineSnapshot(`
    "dinkes/berita/a.md:3:1
      \`tangal\` tidak dikenal.
      3 | tangal: 2026-11-24
        | ^^^^^^
      Mungkin maksudnya \`tanggal\`?
      ISI-01"
  `);
});

test.each([
  ['a missing key', 'tanggal: 2026-11-24', 'ISI-02 1:1 Tambahkan baris `judul: Rapat koordinasi`.'],
  ['an empty key', 'judul:', 'ISI-21 2:1 Tulis isinya setelah `judul:`, misalnya `judul: Rapat koordinasi`.'],
  [
    'a key that waits',
    'judul: [diisi]',
    'ISI-21 2:1 Tulis isinya setelah `judul:`, misalnya `judul: Rapat koordinasi`.',
  ],
  [
    'an unknown key',
    withTitle('xyzzyx: 1'),
    'ISI-01 3:1 Betulkan namanya. Bila tidak ada yang cocok, simpan dahulu isinya di tempat lain, lalu keluarkan barisnya.',
  ],
  [
    'another way to write a day',
    withTitle('tanggal: 24 Nov 2026'),
    'ISI-03 3:10 Tulis tahun, bulan, hari: `tanggal: 2026-11-24`.',
  ],
  [
    'half a day',
    withTitle('tanggal: Nov-26'),
    'ISI-03 3:10 Tulis tahun, bulan, hari: `tanggal: 2026-11-24`.',
  ],
  [
    'no day of the calendar',
    withTitle('tanggal: 2026-02-30'),
    'ISI-04 3:10 Periksa lagi hari, bulan, dan tahunnya.',
  ],
  [
    'a choice outside',
    withTitle('kategori: kegiatn'),
    'ISI-05 3:11 Mungkin maksudnya `kegiatan`? Pilih salah satu: `kegiatan` atau `layanan`.',
  ],
  ['a list for a text', 'judul: [a, b]', 'ISI-07 2:1 Tulis dalam satu baris: `judul: Rapat koordinasi`.'],
  [
    'words for a number',
    withTitle('lintang: tiga'),
    'ISI-08 3:10 Tulis angkanya saja, tanpa `Rp` dan tanpa pemisah ribuan: `lintang: -3.185`.',
  ],
  [
    'a text for a list',
    withTitle('kata_kunci: ktp'),
    'ISI-09 3:13 Tulis `kata_kunci:`, lalu tiap butir di baris baru yang diawali tanda hubung: `- ktp`.',
  ],
  [
    'a text for a group',
    withTitle('kontak: camat'),
    'ISI-10 3:9 Tulis `kontak:`, lalu di baris-baris berikutnya, menjorok dua spasi: `camat:`.',
  ],
  [
    'neither yes nor no',
    withTitle('draf: mungkin'),
    'ISI-11 3:7 Tulis `draf: true` untuk ya, atau hapus barisnya untuk tidak.',
  ],
  ['a long text', `judul: ${'a'.repeat(25)}`, 'ISI-12 2:8 Kurangi 5 huruf.'],
  ['a short text', 'judul: ab', 'ISI-13 2:8 Lengkapi, misalnya `judul: Rapat koordinasi`.'],
  ['a small number', withTitle('tahun: 26'), 'ISI-14 3:8 Periksa lagi angkanya, misalnya `tahun: 2026`.'],
  ['a large number', withTitle('tahun: 20260'), 'ISI-15 3:8 Periksa lagi angkanya, misalnya `tahun: 2026`.'],
  ['a short list', withTitle('kata_kunci: [a]'), 'ISI-16 3:1 Tambahkan butir, misalnya `- ktp`.'],
  ['a long list', withTitle('kata_kunci: [a, b, c, d]'), 'ISI-17 3:1 Sisakan yang terpenting.'],
  ['a list within a list', withTitle('kata_kunci: [[a], b]'), 'ISI-07 3:14 Tulis dalam satu baris: `- ktp`.'],
  ['a code of another form', withTitle('kode: 216'), 'ISI-18 3:7 Cara mengisi Kode. Contoh: `kode: "2.16"`.'],
  [
    'money with its sign',
    withTitle('biaya: Rp25.000'),
    'ISI-18 3:8 Cara mengisi Biaya. Contoh: `biaya: 25000`.',
  ],
  [
    'half an address of mail',
    withTitle('surel: dinkes@'),
    'ISI-19 3:8 Tulis seperti `surel: dinkes@contoh.go.id`.',
  ],
  [
    'half an address',
    withTitle('tautan: contoh.go.id'),
    'ISI-20 3:9 Salin alamatnya dari peramban, mulai dari `https://`: `tautan: https://contoh.go.id/`.',
  ],
  [
    'a fraction for a whole',
    withTitle('tahun: 1.250'),
    'ISI-23 3:8 Bulatkan angkanya, tanpa titik dan koma: `tahun: 1250`.',
  ],
  [
    'a code that Excel turned',
    withTitle('kode: 16-Feb'),
    'YML-07 3:7 Ketik ulang dari dokumen aslinya, misalnya `kode: "2.16"`.',
  ],
  ['dots between thousands', withTitle('biaya: 25.000'), 'ISI-25 3:8 Tulis tanpa titik: `biaya: 25000`.'],
  [
    'an hour in words',
    withTitle('jam:\n  - hari: Senin\n    buka: 8 pagi'),
    'ISI-24 5:11 Tulis jam dan menit dengan titik dua: `buka: 08:00`.',
  ],
  [
    'a key missing in an item',
    withTitle('jam:\n  - buka: "08:00"'),
    'ISI-02 4:5 Tambahkan baris `hari: Senin`.',
  ],
  [
    'a key mistyped in an item',
    withTitle('jam:\n  - hari: Senin\n    bukka: "08:00"\n    buka: "08:00"'),
    'ISI-01 5:5 Mungkin maksudnya `buka`?',
  ],
])('%s is told at its place, with what to write', (_name, text, problem) => {
  expect(told(text)).toEqual([problem]);
});

test('everything is told at once', () => {
  expect(check('judul: ab\ntanggal: besok\nkategori: x\n').problems.map(({ kode }) => kode)).toEqual([
    'ISI-13',
    'ISI-03',
    'ISI-05',
  ]);
});

test('after a fault of the YAML its values are not judged', () => {
  expect(check('judul: Rapat: hari ini\ntanggal: besok\n').problems.map(({ kode }) => kode)).toEqual([
    'YML-02',
  ]);
});

test('a gap where nothing is required is a note, and the record stands', () => {
  const { data, problems } = check(withTitle('telepon: "[diisi OPD]"'));
  expect(data).toEqual({ judul: 'Rapat' });
  expect(problems.map(({ kode, tingkat, baris }) => `${kode} ${tingkat} ${baris}`)).toEqual([
    'ISI-22 catatan 3',
  ]);
});

test('what is no group of keys is told once', () => {
  expect(check('- a\n- b').problems.map(({ kode }) => kode)).toEqual(['YML-23']);
});

test('an empty text asks for what is required', () => {
  expect(check('').problems.map(({ kode }) => kode)).toEqual(['ISI-02']);
});

test('a caller may say better what an unknown key is', () => {
  const { problems } = checkRecord(
    schema,
    readYaml(withTitle('host: x')),
    { path: 'a' },
    {
      unknownKey: (key, place) => (key === 'host' ? registerKey.at(place, { key }) : undefined),
    },
  );
  expect(problems.map(({ kode, baris }) => `${kode} ${baris}`)).toEqual(['REG-03 2']);
});
