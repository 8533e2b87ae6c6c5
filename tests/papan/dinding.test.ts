import path from 'node:path';
import { expect, test } from 'vitest';
import type { Dinding } from '../../src/model/papan/dinding.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { documentIn, withBoard } from '../board.ts';
import { root } from '../files.ts';

const { kabupaten: ours } = readKabupaten(path.join(root, 'content'));
if (!ours) throw new Error('the kabupaten of the project has problems');
const UNBUILT = { keluaran: 'belum-dibangun', tanggal: '2026-11-24' } as const;
const DATA = '/dinding/data.json';

test('the page and its document tell the same, and twice the same bytes', async () => {
  const read = (): Promise<string> =>
    withBoard(ours, UNBUILT, async (papan) => {
      const text = await documentIn(papan, DATA);
      expect(await papan.pageAt.get('/dinding/')?.facts()).toEqual(JSON.parse(text));
      return text;
    });
  expect(await read()).toBe(await read());
});

test('what was only reported stands apart, and every body has its tile', () =>
  withBoard(ours, UNBUILT, async (papan) => {
    const { status }: Dinding = JSON.parse(await documentIn(papan, DATA));
    expect([status.jumlah, status.status.terhubung, status.dilaporkan]).toEqual([52, 0, 11]);
    expect([status.situs.length, status.lainnya]).toEqual([52, 0]);
    expect(status.situs.filter(({ lapor }) => lapor)).toHaveLength(11);
    expect(status.tindak[0]).toMatchObject({ sebab: 'belum ada situs' });
  }));

test('with a thousand bodies it stays below 64 kB, and says how many it does not show', () => {
  const [row] = ours.register;
  if (!row) throw new Error('the register has no row');
  const register = Array.from({ length: 1000 }, (_, n) => ({
    ...{ ...row, id: `badan-${n}`, singkatan: `Badan Nomor ${n}`, host: `badan-${n}.contoh.go.id` },
  }));
  return withBoard({ ...ours, register }, UNBUILT, async (papan) => {
    const text = await documentIn(papan, DATA);
    expect(Buffer.byteLength(text)).toBeLessThan(65_536);
    const { status }: Dinding = JSON.parse(text);
    expect([status.situs.length, status.lainnya]).toEqual([60, 940]);
  });
});
