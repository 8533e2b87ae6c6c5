import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { walk } from '../../src/disk/walk.ts';
import { JENIS } from '../../src/koleksi/jenis.ts';
import { kabupaten as kabupatenYaml } from '../../src/koleksi/kabupaten/kabupaten.ts';
import { barisRegister } from '../../src/koleksi/kabupaten/register.ts';
import { barisTautan } from '../../src/koleksi/kabupaten/tautan.ts';
import { urusanColumns } from '../../src/koleksi/kabupaten/urusan.ts';
import { wilayahColumns } from '../../src/koleksi/kabupaten/wilayah.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { root, textOf } from '../files.ts';
import { TANGGAL } from './folder.ts';
import { type Place, smallKabupaten } from './real-build.ts';
import { type Ended, runCommand } from './run-command.ts';

/** Bodies of every other jenis, as they are added to the three that the fixture has pages of. */
const MORE = [
  ['setda', 'Sekretariat Daerah', 'sekretariat_daerah'],
  ['setwan', 'Sekretariat DPRD', 'sekretariat_dprd'],
  ['itda', 'Inspektorat Daerah', 'inspektorat'],
  ['bapperida', 'Badan Perencanaan dan Riset', 'badan'],
  ['rsud', 'Rumah Sakit Umum Daerah Kecil', 'rsud', 'dinkes'],
  ['pkm-hulu', 'Puskesmas Hulu', 'puskesmas', 'dinkes'],
  ['labkes', 'UPTD Laboratorium Kesehatan', 'uptd', 'dinkes'],
  ['bag-hukum', 'Bagian Hukum', 'bagian', 'setda'],
  ['sd-hulu', 'SD Negeri 1 Hulu', 'satuan_pendidikan', 'dinkes'],
] as const;

const rowOf = ([id, nama, jenis, induk]: (typeof MORE)[number]): string => {
  const above = induk ? `, induk: ${induk}` : '';
  return `  - { id: ${id}, nama: ${nama}, singkatan: ${id}, jenis: ${jenis}${above}, host: ${id}.kecilkab.go.id, status: belum, bukti: asumsi }\n`;
};

/** Everything that tells of the kabupaten of this project, from its own content. */
function namesOfOurs(): RegExp {
  const { kabupaten } = readKabupaten(path.join(root, 'content'));
  if (!kabupaten) throw new Error('the kabupaten of the project has problems');
  const { kode, nama_pendek, provinsi, domain, lcc } = kabupaten.identitas;
  const names = [kode, nama_pendek, provinsi, domain.split('.')[0] ?? domain, lcc.nama];
  return new RegExp(names.map((name) => RegExp.escape(name)).join('|'), 'i');
}

/** Text of a built file; the index of search is packed. */
function textIn(file: string): string {
  const bytes = readFileSync(file);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
}

let work: Place & Disposable;
const said = new Map<string, Ended>();

beforeAll(async () => {
  work = smallKabupaten('lain-');
  appendFileSync(path.join(work.content, '_kabupaten/register.yaml'), MORE.map(rowOf).join(''));
  writeFileSync(
    path.join(work.content, '_kabupaten/lambang.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><title>Lambang Kecil</title><circle cx="4" cy="4" r="4"/></svg>\n',
  );
  const about = ['--content', work.content, '--tanggal', TANGGAL];
  said.set('new', await runCommand('new', ['--semua', ...about]));
  said.set('build', await runCommand('build', [...about, '--keluaran', work.keluaran]));
  for (const format of ['text', 'html']) {
    said.set(format, await runCommand('check', [...about, '--format', format]));
  }
  said.set('tulis', await runCommand('check', ['--tulis', ...about]));
}, 300_000);
afterAll(() => work[Symbol.dispose]());

const built = (): string[] => walk(work.keluaran).map(({ path: below }) => below);
const read = (below: string): string => readFileSync(path.join(work.keluaran, below), 'utf8');

test('every jenis of another kabupaten gets its situs from the same program, and all are built', () => {
  expect([said.get('new')?.code, said.get('build')?.code]).toEqual([0, 0]);
  const { kabupaten } = readKabupaten(work.content);
  expect(new Set(kabupaten?.register.map(({ jenis }) => jenis))).toEqual(new Set(JENIS));
  for (const { id } of kabupaten?.register ?? []) expect(built()).toContain(`${id}/index.html`);
});

test('nothing that is built tells of the kabupaten of this project', () => {
  const ours = namesOfOurs();
  const telling = built().filter(
    (below) => ours.test(textIn(path.join(work.keluaran, below))) || ours.test(below),
  );
  expect(telling).toEqual([]);
  expect(built().length).toBeGreaterThan(500);
});

test('no command and no report tells of it either', () => {
  const ours = namesOfOurs();
  for (const [name, { stdout, stderr }] of said) {
    expect(
      `${stdout}${stderr}`.split('\n').filter((line) => ours.test(line)),
      name,
    ).toEqual([]);
    expect(stdout + stderr, name).not.toBe('');
  }
});

test('nor does what the templates wrote', () => {
  const ours = namesOfOurs();
  const files = walk(work.content).map(({ path: below }) => below);
  expect(files.filter((below) => ours.test(readFileSync(path.join(work.content, below), 'utf8')))).toEqual(
    [],
  );
});

test('pages and feed tell of the other: name, region, hosts, hours, colours, emblem, command center', () => {
  const home = read('kec-hulu/index.html');
  expect(home).toContain('Kecamatan Hulu Kabupaten Kecil');
  expect(home).toContain('https://hulu.kecilkab.go.id/');
  expect(home).toContain('https://jdih.kecilkab.go.id');
  expect(read('dinkes/agenda/2026-11-26-posyandu/index.html')).toContain('WITA');
  expect(read('dinkes/agenda.ics')).toContain('TZID:Asia/Makassar');
  expect(read('kec-hulu/palet.css')).toContain('--p7:#8a2350');
  expect(read('labkes/palet.css')).toBe(read('dinkes/palet.css'));
  expect(read('rsud/lambang.svg')).toContain('Lambang Kecil');
  const { $schema, situs } = JSON.parse(read('kel-sari/lcc.json'));
  expect([$schema, situs.kode_wilayah, situs.host]).toEqual([
    'https://lcc.kecilkab.go.id/skema/1/lcc.json',
    '98.01.01.1001',
    'sari.kecilkab.go.id',
  ]);
  expect(JSON.parse(read('setda/lcc.json')).situs.kode_wilayah).toBe('98.01');
  expect(JSON.parse(read('lcc/skema/1/lcc.json')).$id).toBe('https://lcc.kecilkab.go.id/skema/1/lcc.json');
});

test('where no outlines are given, the schematic stays, and a kecamatan still gives its villages', () => {
  const home = read('kec-hulu/index.html');
  expect(home).toContain('Skema letak kecamatan di Kecil. Peta indikatif, bukan rujukan batas resmi.');
  expect(home).toContain('class="peta-alas"');
  expect(home).not.toContain('peta-batas');
  const { features } = JSON.parse(read('kec-hulu/peta.geojson'));
  expect(features.map(({ id }: { id: string }) => id)).toEqual(
    expect.arrayContaining(['wilayah/98.01.01.1001', 'wilayah/98.01.01.2001']),
  );
});

describe('the guide for another kabupaten', () => {
  const guide = textOf('docs/kabupaten-lain.md');
  const examples = [...guide.matchAll(/^```\w+ ([\w.-]+)\n([\s\S]*?)^```$/gm)];

  test('names every key that can be written', () => {
    const keys = [
      ...[kabupatenYaml, barisRegister, barisTautan].flatMap(({ shape }) => Object.keys(shape)),
      ...[...wilayahColumns, ...urusanColumns].map(({ key }) => key),
    ];
    expect(keys.filter((key) => !guide.includes(`\`${key}\``))).toEqual([]);
    for (const jenis of JENIS) expect(guide).toContain(`\`${jenis}\``);
  });

  test('shows a whole kabupaten, which can be started, checked and built as it stands', async () => {
    const content = path.join(work.folder, 'panduan');
    mkdirSync(path.join(content, '_kabupaten'), { recursive: true });
    for (const [, name = '', text = ''] of examples)
      writeFileSync(path.join(content, '_kabupaten', name), text);
    const { kabupaten, problems } = readKabupaten(content);
    expect(problems).toEqual([]);
    const about = ['--content', content, '--tanggal', TANGGAL];
    const keluaran = path.join(work.folder, 'jadi');
    expect((await runCommand('new', ['--semua', ...about])).code).toBe(0);
    expect((await runCommand('build', [...about, '--keluaran', keluaran])).code).toBe(0);
    const sites = kabupaten?.register.map(({ id }) => id) ?? [];
    expect(readdirSync(keluaran).sort()).toEqual([...sites, 'lcc', 'lcc-internal'].sort());
    const home = readFileSync(path.join(keluaran, 'kec-contohrejo/index.html'), 'utf8');
    expect(home).toContain('class="peta-batas"');
    expect(home).not.toContain('Skema letak');
    rmSync(keluaran, { recursive: true });
  }, 120_000);
});
