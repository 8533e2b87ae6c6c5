import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../src/feed/json-schemas.ts';
import { STATUS_REGISTER } from '../src/koleksi/kabupaten/status-register.ts';
import { kecamatanMapOf } from '../src/model/map/kecamatan-map.ts';
import { readKabupaten } from '../src/read/read-kabupaten.ts';
import { documentIn, withBoard } from './board.ts';
import { root, textOf } from './files.ts';

const { kabupaten } = readKabupaten(path.join(root, 'content'));
if (!kabupaten) throw new Error('the kabupaten of the project has problems');
const list = JSON.parse(
  await withBoard(kabupaten, { keluaran: 'belum-dibangun', tanggal: '2026-11-24' }, (papan) =>
    documentIn(papan, '/situs.json'),
  ),
);
const rows: { id: string; jenis: string; [key: string]: unknown }[] = list.situs;

type Point = readonly [number, number];

/** Whether a point lies inside a ring: a line from it crosses the ring an odd number of times. */
const isInside = (ring: readonly Point[], [x, y]: Point): boolean =>
  ring.filter(([bx, by], n) => {
    const [ax, ay] = ring.at(n - 1) ?? [bx, by];
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
  }).length %
    2 ===
  1;

/** The bodies that the press named as connected. */
const NAMED = [
  'bappeda',
  'bkd',
  'bkpsdm',
  'dikbud',
  'dinkes',
  'diskominfosp',
  'disperkim',
  'dp3ap2kb',
  'dpmptsp',
  'dukcapil',
  'pmds',
];

/** Perangkat daerah; what stands below one is a unit kerja. */
const opd = rows.filter(({ induk }) => induk === null);
const reported = rows.filter((row) => 'dilaporkan' in row);

test('eleven of 37 perangkat daerah are reported as connected, no kecamatan, and none is verified', () => {
  expect(opd).toHaveLength(37);
  expect(reported.map(({ id }) => id).sort()).toEqual(NAMED);
  const kecamatan = opd.filter(({ jenis }) => jenis === 'kecamatan');
  expect([kecamatan.length, kecamatan.filter((row) => reported.includes(row)).length]).toEqual([12, 0]);
  expect(rows.filter(({ status }) => status === 'terhubung' || status === 'terbatas')).toEqual([]);
});

test('a report says who reported, and no day that the source does not give', () => {
  for (const { dilaporkan } of reported) {
    expect(dilaporkan).toMatchObject({
      status: 'terhubung',
      sumber: 'Rakyat Bengkulu, Kepala OPD Dievaluasi',
      alamat: 'https://rakyatbengkulu.disway.id/read/455541/kepala-opd-dievaluasi',
    });
    expect(dilaporkan).not.toHaveProperty('tanggal');
  }
});

test('a name that the source spells in another way stands beside the name of the register', () => {
  expect(reported.filter(({ dilaporkan }) => Object(dilaporkan).nama)).toEqual([
    expect.objectContaining({
      id: 'disperkim',
      nama: 'Dinas Perumahan dan Kawasan Permukiman',
      dilaporkan: expect.objectContaining({ nama: 'Dinas Perumahan dan Kawasan Pemukiman' }),
    }),
  ]);
});

test('the list of sites says the state of each and its day, also where the day is not known', () => {
  for (const row of rows) {
    expect(STATUS_REGISTER).toContain(row.status);
    expect(row).toHaveProperty('status_sejak');
  }
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    jsonSchemas().get('situs') ?? false,
  );
  validate(list);
  expect(validate.errors).toBeNull();
});

test('the post that the same source names stands at Diskominfo SP as a fact, without a name', () => {
  const post = textOf('content/diskominfosp/pejabat/kabid-ikp.md');
  expect(post).toContain('jabatan: Kepala Bidang Pengelolaan Informasi dan Saluran Komunikasi Publik\n');
  expect(post).toContain('https://rakyatbengkulu.disway.id/read/455541/kepala-opd-dievaluasi');
  expect(post).not.toMatch(/^(nama|contoh):/m);
});

test('each of the 12 kecamatan has an outline, and its map shows all of its villages inside, 104 in all', () => {
  const { wilayah, batas = [] } = kabupaten;
  const kecamatan = wilayah.filter(({ jenis }) => jenis === 'kecamatan');
  expect(batas.map(({ kode }) => kode).sort()).toEqual(kecamatan.map(({ kode }) => kode).sort());
  const villages = batas.flatMap(({ kode, rings }) => {
    const places = wilayah.filter(({ induk }) => induk === kode);
    expect(kecamatanMapOf(kabupaten, kode)?.places).toHaveLength(places.length);
    for (const { nama, bujur = 0, lintang = 0 } of places) {
      const ring = (rings[0] ?? []).map(([x = 0, y = 0]): Point => [x, y]);
      expect(isInside(ring, [bujur, lintang]), nama).toBe(true);
    }
    return places;
  });
  expect(villages).toHaveLength(104);
});
