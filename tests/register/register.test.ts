import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { newPair } from '../../src/run/kunci/new-pair.ts';
import { readHistory } from '../../src/run/register/history-file.ts';
import { prepareChange, type RegisterRequest } from '../../src/run/register/index.ts';
import { REGISTER, registerFolder, rowIn } from './folder.ts';

const TODAY = '2026-11-24';
const X = newPair().x;

interface Folder {
  content: string;
}

const wish = (changes: Partial<RegisterRequest>): RegisterRequest => ({
  ...{ situs: 'dinkes', tanggal: '2026-11-20', today: TODAY, dasar: 'surat 005/1/2026' },
  ...changes,
});

function prepared({ content }: Folder, changes: Partial<RegisterRequest>) {
  const { kabupaten } = readKabupaten(content);
  if (!kabupaten) throw new Error('the register cannot be read');
  return prepareChange(wish(changes), { content, kabupaten });
}

function made(folder: Folder, changes: Partial<RegisterRequest>) {
  const change = prepared(folder, changes);
  if ('problems' in change) throw new Error(change.problems.map(({ pesan }) => pesan).join(' '));
  change.write();
  return change;
}

const refused = (folder: Folder, changes: Partial<RegisterRequest>): string[] => {
  const change = prepared(folder, changes);
  return 'problems' in change ? change.problems.map(({ kode }) => kode) : [];
};

const textIn = ({ content }: Folder, name: string): string =>
  readFileSync(path.join(content, '_kabupaten', name), 'utf8');

test('a host that is confirmed loses its mark, and the lines around it stay as they are', () => {
  using folder = registerFolder();
  const { difference } = made(folder, { host: 'dinkes.contohkab.go.id' });
  expect(difference).toEqual([
    { sign: ' ', line: '  - id: dinkes' },
    { sign: '-', line: '    host_bukti: asumsi # usulan Diskominfo' },
  ]);
  expect(textIn(folder, 'register.yaml')).toBe(
    REGISTER.replace('    host_bukti: asumsi # usulan Diskominfo\n', ''),
  );
  expect(textIn(folder, 'register-riwayat.csv')).toBe(
    'tanggal;situs;kunci;dari;menjadi;dasar;oleh\n2026-11-20;dinkes;host;dinkes.contohkab.go.id (usulan);dinkes.contohkab.go.id;surat 005/1/2026;Dinas Kominfo\n',
  );
});

test('a state changes with its day, and every change is a line of history by an office', () => {
  using folder = registerFolder();
  made(folder, { host: 'dinkes.contohkab.go.id', kunci: X, status: 'terdaftar', tanggal: '2026-11-10' });
  made(folder, { status: 'terhubung' });
  expect(rowIn(folder, 'dinkes')).toMatchObject({ status: 'terhubung', status_sejak: '2026-11-20' });
  expect(rowIn(folder, 'dinkes')?.dilaporkan?.status).toBe('terhubung');
  expect(
    readHistory(folder.content).map(({ tanggal, kunci, dari, menjadi }) => [tanggal, kunci, dari, menjadi]),
  ).toEqual([
    ['2026-11-10', 'host', 'dinkes.contohkab.go.id (usulan)', 'dinkes.contohkab.go.id'],
    ['2026-11-10', 'kunci', '', rowIn(folder, 'dinkes')?.kunci?.[0]?.id],
    ['2026-11-10', 'status', 'belum', 'terdaftar'],
    ['2026-11-20', 'status', 'terdaftar', 'terhubung'],
  ]);
  expect(new Set(readHistory(folder.content).map(({ oleh }) => oleh))).toEqual(new Set(['Dinas Kominfo']));
});

test('what is so already is no change', () => {
  using folder = registerFolder();
  made(folder, { host: 'dinkes.contohkab.go.id', kunci: X, status: 'terdaftar' });
  const again = prepared(folder, { host: 'dinkes.contohkab.go.id', kunci: X, status: 'terdaftar' });
  expect(again).toMatchObject({ lines: [], difference: [] });
});

test('a body is added below the last of its jenis, with the host it confirms', () => {
  using folder = registerFolder();
  const body = { jenis: 'dinas', nama: 'Dinas Sosial' };
  made(folder, { situs: 'dinsos', tambah: body, host: 'sosial.contohkab.go.id' });
  expect(rowIn(folder, 'dinsos')).toEqual({
    ...{ id: 'dinsos', nama: 'Dinas Sosial', singkatan: 'Dinas Sosial', jenis: 'dinas' },
    ...{ host: 'sosial.contohkab.go.id', status: 'belum', bukti: 'belum_terverifikasi' },
  });
  expect(refused(folder, { situs: 'dinsos', tambah: body })).toEqual(['REG-22']);
});

test('a register from Windows, and a history that Excel saved, keep their ways', () => {
  using folder = registerFolder();
  const at = (name: string): string => path.join(folder.content, '_kabupaten', name);
  writeFileSync(at('register.yaml'), REGISTER.replaceAll('\n', '\r\n'));
  writeFileSync(
    at('register-riwayat.csv'),
    '\uFEFFtanggal;situs;kunci;dari;menjadi;dasar;oleh\r\n2026-10-01;kominfo;status;belum;terdaftar;"surat; lama";Kominfo',
  );
  made(folder, { host: 'dinkes.contohkab.go.id', dasar: 'surat; baru' });
  expect(textIn(folder, 'register.yaml').replaceAll('\r\n', '')).not.toContain('\n');
  const history = textIn(folder, 'register-riwayat.csv');
  expect(history.startsWith('\uFEFFtanggal;')).toBe(true);
  expect(history.replaceAll('\r\n', '')).not.toContain('\n');
  expect(readHistory(folder.content).map(({ dasar }) => dasar)).toEqual(['surat; lama', 'surat; baru']);
});

test.each<[string, Partial<RegisterRequest>, string[]]>([
  ['a state that does not exist', { status: 'ngawur' }, ['REG-10']],
  ['the state of the beginning', { status: 'belum', situs: 'kominfo' }, ['REG-10']],
  ['a body that is not in the register', { situs: 'dinkess', status: 'terdaftar' }, ['REG-11']],
  ['a day that has not come', { status: 'dihentikan', tanggal: '2026-11-25' }, ['REG-13']],
  ['a host that is only proposed', { status: 'terbatas' }, ['REG-14']],
  ['neither host nor key', { status: 'terhubung' }, ['REG-14', 'REG-15']],
  ['a key that has ended', { situs: 'kominfo', status: 'terhubung' }, ['REG-15']],
  ['a body that is no more', { situs: 'dinlama', status: 'terbatas' }, ['REG-16']],
  ['no ground', { status: 'dihentikan', dasar: undefined }, ['REG-17']],
  [
    'a ground with the number of a person',
    { status: 'dihentikan', dasar: 'KTP 9901012345670001' },
    ['REG-18'],
  ],
  ['a ground that a spreadsheet would run', { status: 'dihentikan', dasar: '=SUM(A1)' }, ['REG-18']],
  ['a ground of two lines', { status: 'dihentikan', dasar: 'surat\nlain' }, ['REG-18']],
  ['the host of another body', { host: 'kominfo.contohkab.go.id' }, ['REG-06']],
  ['the host of the board', { host: 'lcc.contohkab.go.id' }, ['REG-06']],
  ['an address for a host', { host: 'https://dinkes.contohkab.go.id' }, ['REG-19']],
  ['a key that is none', { kunci: 'abc' }, ['REG-20']],
  ['the key of another body', { kunci: 'a'.repeat(43) }, ['REG-21']],
  [
    'a jenis that does not exist',
    { situs: 'baru', tambah: { jenis: 'kantor', nama: 'Kantor Baru' } },
    ['BAR-02'],
  ],
])('%s is refused', (_, changes, kodes) => {
  using folder = registerFolder();
  expect(refused(folder, changes)).toEqual(kodes);
  expect(textIn(folder, 'register.yaml')).toBe(REGISTER);
  expect(readdirSync(path.join(folder.content, '_kabupaten'))).not.toContain('register-riwayat.csv');
});

test('nothing is written down before what was written down last', () => {
  using folder = registerFolder();
  made(folder, { host: 'dinkes.contohkab.go.id' });
  expect(refused(folder, { status: 'terbatas', tanggal: '2026-11-19' })).toEqual(['REG-12']);
  made(folder, { status: 'terbatas', tanggal: '2026-11-20' });
});

test('ten bodies are connected one after another', () => {
  using folder = registerFolder();
  const ids = Array.from({ length: 10 }, (_, n) => `uji-${n}`);
  for (const id of ids) {
    const { x } = newPair();
    made(folder, { situs: id, tambah: { jenis: 'dinas', nama: `Dinas Uji ${id}` } });
    made(folder, { situs: id, host: `${id}.contohkab.go.id`, kunci: x, status: 'terhubung' });
  }
  expect(ids.map((id) => rowIn(folder, id)?.status)).toEqual(ids.map(() => 'terhubung'));
  expect(readHistory(folder.content)).toHaveLength(40);
});
