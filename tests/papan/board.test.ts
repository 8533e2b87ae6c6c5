import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { byWork } from '../../src/board/by-work.ts';
import { kindOf } from '../../src/components/papan/kind-of.ts';
import type { BerandaFacts } from '../../src/model/papan/beranda.ts';
import type { Papan, PapanSitus } from '../../src/model/papan.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { documentIn, withBoard } from '../board.ts';
import { filesBelow, root } from '../files.ts';
import { sampleSitus } from '../fixtures/sample-situs.ts';

const { kabupaten: ours } = readKabupaten(path.join(root, 'content'));
if (!ours) throw new Error('the kabupaten of the project has problems');
const UNBUILT = { keluaran: 'belum-dibangun', tanggal: '2026-11-30' } as const;

function homeOf({ pageAt }: Papan): Promise<BerandaFacts> {
  const home = pageAt.get('/');
  if (!home) throw new Error('the board has no first page');
  return home.facts() as Promise<BerandaFacts>;
}

test('every kind of page has a component, and every component a kind of page', async () => {
  const drawn = filesBelow('src/components/papan').flatMap((file) => kindOf(file) ?? []);
  const kinds = new Set<string>();
  for (const sisi of ['umum', 'dalam'] as const)
    await withBoard(ours, { ...UNBUILT, sisi }, async ({ pages }) => {
      for (const { kind } of pages) kinds.add(kind);
    });
  expect(drawn.filter((kind) => !kinds.has(kind))).toEqual([]);
  expect([...kinds].filter((kind) => !drawn.includes(kind))).toEqual([]);
});

test('before anything is built every body has its page, every koleksi its list', () =>
  withBoard(ours, UNBUILT, async ({ pageAt }) => {
    const bodies = ours.register.map(({ id }) => `/situs/${id}/`);
    const asked = ['/', ...bodies, '/berita/', '/layanan/', '/dip/', '/potensi/', '/404/'];
    expect(asked.filter((address) => !pageAt.has(address))).toEqual([]);
  }));

test('what was only reported is counted beside what was verified, and never with it', () =>
  withBoard(ours, UNBUILT, async (papan) => {
    const { perangkatDaerah, kecamatan, unitKerja } = await homeOf(papan);
    expect([perangkatDaerah.jumlah, perangkatDaerah.dilaporkan, perangkatDaerah.status.terhubung]).toEqual([
      37, 11, 0,
    ]);
    expect([kecamatan.jumlah, kecamatan.dilaporkan, kecamatan.status.terhubung]).toEqual([12, 0, 0]);
    expect([unitKerja.jumlah, unitKerja.status.terhubung]).toEqual([15, 0]);
  }));

test('all pages follow the register', () => {
  const register = ours.register.map((row, n) => (n < 10 ? { ...row, status: 'terhubung' as const } : row));
  return withBoard({ ...ours, register }, UNBUILT, async (papan) => {
    const { perangkatDaerah } = await homeOf(papan);
    expect(perangkatDaerah.status.terhubung).toBe(10);
    const { situs } = JSON.parse(await documentIn(papan, '/situs.json'));
    expect(situs.filter(({ status }: { status: string }) => status === 'terhubung')).toHaveLength(10);
  });
});

describe('the order of bodies', () => {
  const { kabupaten } = sampleSitus();
  const [row] = kabupaten.register;
  if (!row) throw new Error('the sample has no row');
  const bodyOf = (nama: string, dikerjakan: number | null, isian: number, contoh: number): PapanSitus => ({
    row: { ...row, nama },
    jumlah: [],
    ...{ isian, contoh },
    umpan: {
      ...{ sumber: 'folder', tanggal: '2026-11-24', situs: {}, dikerjakan, hasil: [] },
      syaratDasar: { terpenuhi: 0, dari: 10, belum: [] },
    },
  });

  test('a situs of samples never stands above one with work of its own', () => {
    const bodies = [
      bodyOf('Contoh', 0, 400, 400),
      bodyOf('Tanpa angka', null, 9, 9),
      bodyOf('Sendiri', 3, 1, 0),
    ];
    expect(bodies.toSorted(byWork).map((one) => one.row.nama)).toEqual(['Sendiri', 'Contoh', 'Tanpa angka']);
  });
});

test('what is not public is not even known where the public board is made', () =>
  withBoard(
    ours,
    {
      ...UNBUILT,
      dalam: {
        kunjungan: [],
        kontak: [
          {
            situs: 'dinkes',
            jabatan: 'Sekretaris',
            nama: 'Orang Contoh',
            telepon: '0811 0000 0000',
            surel: '',
          },
        ],
        pemeriksaan: {},
      },
    },
    async ({ pages }) => {
      const facts = await Promise.all(pages.map((page) => page.facts()));
      expect(JSON.stringify(facts)).not.toContain('Orang Contoh');
    },
  ));
