import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { budgetText } from '../../scripts/impor-program/words.ts';
import { type BudgetAsked, planBudget } from '../../src/intake/budget/plan-budget.ts';
import { takeIn } from '../../src/intake/take/take.ts';
import { knowSitus } from '../../src/know/index.ts';
import { ownerOfNobody } from '../../src/problems/budget.ts';
import { isSalah } from '../../src/problems/problem.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { budgetPlan } from '../../src/run/impor-program/job.ts';
import { answer } from '../../src/run/impor-program/worker.ts';
import { takeAll } from '../../src/run/terima/index.ts';
import { root } from '../files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const DINKES = '1.02.0.00.0.00.01.0000';
const DIKBUD = '1.01.0.00.0.00.01.0000';
const NOBODY = '5.05.0.00.0.00.01.0000';
const HEAD =
  'NO;TAHUN;KODE SKPD;NAMA SKPD;KODE SUB UNIT;NAMA SUB UNIT;KODE BIDANG URUSAN;KODE PROGRAM;NAMA PROGRAM;KODE KEGIATAN;NAMA KEGIATAN;KODE SUB KEGIATAN;NAMA SUB KEGIATAN;NAMA SUMBER DANA;KODE REKENING;PAGU'.split(
    ';',
  );

type Row = (string | number)[];

/** One account of a sub kegiatan, as the plan of SIPD-RI writes it. */
function line(skpd: string, nama: string, kode: string, pagu: string | number, unit = skpd): Row {
  const parts = kode.split('.');
  const upTo = (n: number): string => parts.slice(0, n).join('.');
  return [
    ...[
      1,
      2024,
      skpd,
      nama,
      unit,
      `${unit} ${nama}`,
      parts[0] === 'X' ? '1.02' : upTo(2),
      upTo(3),
      'Program Uji',
    ],
    ...[upTo(5), 'Kegiatan Uji', kode, `Sub Kegiatan ${kode}`, 'PAD', '5.1.02.01', pagu],
  ] as Row;
}

const REKAP = (last: string | number = 25_000_000): Row[] => [
  ['REKAPITULASI BELANJA KABUPATEN LEBONG'],
  HEAD,
  line(DINKES, 'Dinas Kesehatan', '1.02.02.2.02.0001', '100.000.000'),
  line(DINKES, 'Dinas Kesehatan', '1.02.02.2.02.0001', 'Rp50.000.000,00'),
  line(DINKES, 'Dinas Kesehatan', '1.02.02.2.02.0002', last),
  line(DINKES, 'Dinas Kesehatan', 'X.XX.01.2.02.0001', 1_000_000),
  [],
  HEAD,
  line(DIKBUD, 'Dinas Pendidikan dan Kebudayaan', '1.01.02.2.01.0001', '70,000,000'),
  line(DIKBUD, 'Dinas Pendidikan dan Kebudayaan', '1.01.02.2.01.0002', 2_000_000, '1.01.0.00.0.00.01.0009'),
  line(NOBODY, 'Badan Uji Coba', '5.05.02.2.01.0001', 11_000_000),
];

/** A content folder of two bodies, and the door to what a table would change. */
function desk() {
  const folder = temporaryFolder('anggaran-');
  const content = path.join(folder.path, 'content');
  for (const part of ['_kabupaten', 'dinkes', 'dikbud'])
    cpSync(path.join(root, 'content', part), path.join(content, part), { recursive: true });
  let n = 0;
  const at = (below: string): string => path.join(content, below);
  return {
    content,
    at,
    textOf: (below: string): string => (existsSync(at(below)) ? readFileSync(at(below), 'utf8') : ''),
    async sent(rows: readonly Row[], name = 'rekap.xlsx'): Promise<string> {
      const file = path.join(folder.path, name);
      writeFileSync(
        file,
        await writeXlsx({
          sheets: [
            { name: 'Sampul', rows: [['Rekap']] },
            { name: 'Rekap', rows: [...rows] },
          ],
        }),
      );
      return file;
    },
    async plan(files: readonly string[], more: Partial<BudgetAsked> = {}) {
      const staging = path.join(content, `.titip.${++n}`);
      const codes = { [DINKES]: 'dinkes', [DIKBUD]: 'dikbud' };
      const known = ['dinkes', 'dikbud', 'setda'];
      const plan = await planBudget({ files, content, codes, known, perubahan: false, staging, ...more });
      return {
        ...plan,
        staging,
        take: () => {
          const steps = plan.sites.flatMap((site) => site.steps);
          takeIn(content, staging, steps, () => undefined);
        },
      };
    },
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

const kodesOf = ({ problems }: { problems: readonly { kode: string }[] }): string[] =>
  problems.map(({ kode }) => kode);

test('the plan of a whole kabupaten goes to the bodies that it names, each level with its sum', async () => {
  using office = desk();
  const file = await office.sent(REKAP());
  const plan = await office.plan([file]);
  expect(plan.problems).toEqual([]);
  expect(plan.sums).toEqual([
    {
      file: 'rekap.xlsx',
      about: 'pagu',
      rows: 7,
      table: 259_000_000,
      sites: 248_000_000,
      nobody: 11_000_000,
    },
  ]);
  expect(plan.nobody.map(({ owner, rows, sum }) => [owner.nama, rows, sum])).toEqual([
    ['Badan Uji Coba', 1, 11_000_000],
  ]);
  // A unit without a situs of its own falls to the body above it, and that is said.
  expect(plan.above.map(({ owner, situs }) => [owner.unit, situs])).toEqual([
    ['1.01.0.00.0.00.01.0009', 'dikbud'],
  ]);
  expect(existsSync(office.at('dinkes/program/2024.csv'))).toBe(false);
  plan.take();
  expect(
    office
      .textOf('dinkes/program/2024.csv')
      .split('\n')
      .map((row) => row.split(';').slice(0, 3).join(' ')),
  ).toEqual([
    '\uFEFFkode nama pagu_murni',
    '1.02.01 Program Uji Rp1.000.000',
    '1.02.01.2.02 Kegiatan Uji Rp1.000.000',
    '1.02.01.2.02.0001 Sub Kegiatan X.XX.01.2.02.0001 Rp1.000.000',
    '1.02.02 Program Uji Rp175.000.000',
    '1.02.02.2.02 Kegiatan Uji Rp175.000.000',
    '1.02.02.2.02.0001 Sub Kegiatan 1.02.02.2.02.0001 Rp150.000.000',
    '1.02.02.2.02.0002 Sub Kegiatan 1.02.02.2.02.0002 Rp25.000.000',
    '',
  ]);
  const { kabupaten } = readKabupaten(office.content);
  if (!kabupaten) throw new Error('no kabupaten');
  for (const situs of ['dinkes', 'dikbud']) {
    const known = await knowSitus({
      content: office.content,
      situs,
      kabupaten,
      tanggal: '2026-11-30',
      audience: 'warga',
    });
    expect(known.problems.filter(isSalah)).toEqual([]);
  }
});

test('taken body by body, as the command does, every body gets its table', async () => {
  using office = desk();
  const { sites, staging } = await office.plan([await office.sent(REKAP())]);
  const plans = sites.map((site) => ({ ...site, things: [], staging }));
  const around = { content: office.content, tanggal: '2026-11-30', titipan: `${office.content}-titipan` };
  const taken = takeAll(plans, around);
  expect(taken.map(({ situs }) => situs).sort()).toEqual(['dikbud', 'dinkes']);
  expect(office.textOf('dikbud/program/2024.csv')).toContain('1.01.02.2.01.0001');
  expect(office.textOf('dinkes/program/2024.csv')).toContain('1.02.02.2.02.0001');
  // New bytes that are missing stop a body before anything of it is decided.
  expect(() => takeAll(plans, around)).toThrow();
}, 60_000);

test('what is told names the owner that is missing, with its sum and what to write', async () => {
  using office = desk();
  const files = [await office.sent(REKAP())];
  const asked = { files, content: office.content, codes: {}, known: [], perubahan: false };
  const plan = budgetPlan.parse(await answer({ ...asked, staging: office.at('.titip.1') }, () => undefined));
  const [, , nobody] = plan.nobody;
  if (!nobody) throw new Error('somebody owns it');
  expect(ownerOfNobody.at({ path: '' }, { ...nobody, sum: '' }).kode).toBe('TTP-32');
  expect(budgetText(plan)).toContain(
    'Badan Uji Coba (5.05.0.00.0.00.01.0000): 1 baris, Rp11.000.000, belum ada situsnya. Tulis `kode_skpd: 5.05.0.00.0.00.01.0000`',
  );
});

test('the same table a second time changes nothing, one value its own line and the sums above it', async () => {
  using office = desk();
  (await office.plan([await office.sent(REKAP())])).take();
  const before = office.textOf('dinkes/program/2024.csv');
  const again = await office.plan([await office.sent(REKAP())]);
  expect(again.sites.flatMap(({ items, steps }) => [...items, ...steps])).toEqual([]);
  (await office.plan([await office.sent(REKAP(26_000_000))])).take();
  const after = office.textOf('dinkes/program/2024.csv').split('\n');
  expect(after.filter((row, n) => row !== before.split('\n')[n]).map((row) => row.split(';')[0])).toEqual([
    '1.02.02',
    '1.02.02.2.02',
    '1.02.02.2.02.0002',
  ]);
});

test('what the body wrote beside its figures stays byte for byte, with its line ends and its mark', async () => {
  using office = desk();
  const own =
    '\uFEFFkode;nama;pagu_murni;lokasi;indikator\r\n1.02.02.2.02.0001;"Beli ""alat"" ukur";100000000;17.07.05;Alat\r\n1.02.03;Program lain;5;;\r\n';
  writeFileSync(office.at('dinkes/program/2024.csv'), own);
  const plan = await office.plan([await office.sent(REKAP())]);
  const site = plan.sites.find(({ situs }) => situs === 'dinkes');
  expect(site?.kept).toEqual(['1.02.03']);
  expect(site?.named.map(({ kode }) => kode)).toEqual(['1.02.02.2.02.0001']);
  plan.take();
  const [head, row, other] = office.textOf('dinkes/program/2024.csv').split('\r\n');
  expect(head).toBe('\uFEFFkode;nama;pagu_murni;lokasi;indikator;sumber_dana');
  expect(row).toBe('1.02.02.2.02.0001;"Beli ""alat"" ukur";Rp150.000.000;17.07.05;Alat;PAD');
  expect(other).toBe('1.02.03;Program lain;5;;;');
});

test('a sample row that gets a true figure keeps no invented one beside it', async () => {
  using office = desk();
  writeFileSync(
    office.at('dinkes/program/2024.csv'),
    'kode;nama;pagu_murni;realisasi;per_tanggal;realisasi_fisik;target;sumber_dana;contoh\n1.02.02.2.02.0001;Sub;1;900;31/10/2024;80;12;DAU;ya\n1.02.03;Lain;7;;;;;;ya\n',
  );
  (await office.plan([await office.sent(REKAP())])).take();
  const rows = office.textOf('dinkes/program/2024.csv').split('\n');
  expect(rows[1]).toBe('1.02.02.2.02.0001;Sub;Rp150.000.000;;;;;DAU;');
  expect(rows[2]).toBe('1.02.03;Lain;7;;;;;;ya');
});

const PAID =
  'Nomor;Kode SKPD;Nama SKPD;Kode Sub SKPD;Nama Sub SKPD;Kode Program;Kode Kegiatan;Kode Sub Kegiatan;Nama Sub Kegiatan;Nilai Realisasi;NIP Pegawai;Nama Pegawai'.split(
    ';',
  );
const paid = (amount: number): Row[] => [
  PAID,
  [
    1,
    DINKES,
    'Dinas Kesehatan',
    DINKES,
    'Dinas Kesehatan',
    '1.02.02',
    '1.02.02.2.02',
    '1.02.02.2.02.0001',
    'Sub',
    amount,
    '198001012005011001',
    'Seseorang Bernama',
  ],
];

test('realisation of all months given is summed by code, and nothing of staff goes anywhere', async () => {
  using office = desk();
  (await office.plan([await office.sent(REKAP())])).take();
  const months = [
    await office.sent(paid(30_000_000), 'januari.xlsx'),
    await office.sent(paid(12_500_000), 'februari.xlsx'),
  ];
  expect(kodesOf(await office.plan(months))).toContain('TTP-29');
  const plan = await office.plan(months, { per: '2024-02-29' });
  expect(JSON.stringify(plan)).not.toMatch(/19800101|Seseorang/);
  plan.take();
  const row = office
    .textOf('dinkes/program/2024.csv')
    .split('\n')
    .find((one) => one.startsWith('1.02.02.2.02.0001'));
  expect(row).toMatch(/;Rp150\.000\.000;;Rp42\.500\.000;29\/02\/2024;/);
  // A month alone would take away what the other one counted.
  const less = await office.plan(months.slice(0, 1), { per: '2024-03-31' });
  expect(
    less.sites.flatMap(({ items }) => items.map(({ state, problem }) => [state, problem?.kode])),
  ).toContainEqual(['bentrok', 'TTP-36']);
  expect(less.sites.flatMap(({ steps }) => steps)).toEqual([]);
});

test('of a table that cannot be trusted nothing is proposed, and each fault has its name', async () => {
  using office = desk();
  const faults = async (rows: Row[], more: Partial<BudgetAsked> = {}) => {
    const plan = await office.plan([await office.sent(rows)], more);
    expect(plan.sites).toEqual([]);
    return kodesOf(plan);
  };
  expect(
    await faults([
      ['Nama', 'Alamat'],
      ['A', 'B'],
    ]),
  ).toEqual(['TTP-26']);
  expect(await faults(REKAP('dua juta'))).toEqual(['TTP-27']);
  expect(await faults(REKAP(-5))).toEqual(['TTP-27']);
  expect(await faults([...REKAP(), ['TOTAL', ...Array(14).fill(''), 300_000_000]])).toEqual(['TTP-28']);
  expect(
    await faults(REKAP().map((row) => row.map((cell, n) => (n === 1 && cell === 2024 ? '' : cell)))),
  ).toEqual(['TTP-30']);
  const other = line(DINKES, 'Dinas Kesehatan', '1.02.02.2.02.0009', 1).map((cell) =>
    cell === 2024 ? 2025 : cell,
  );
  expect(await faults([...REKAP(), other])).toEqual(['TTP-30']);
  const twice = [await office.sent(REKAP(), 'a.xlsx'), await office.sent(REKAP(), 'b.xlsx')];
  expect(kodesOf(await office.plan(twice))).toEqual(['TTP-31']);
  expect(kodesOf(await office.plan([await office.sent(REKAP())], { codes: { [NOBODY]: 'setda' } }))).toEqual([
    'TTP-33',
  ]);
  const sheet = office.at('dinkes/program/2024.xlsx');
  mkdirSync(path.dirname(sheet), { recursive: true });
  writeFileSync(sheet, '');
  mkdirSync(office.at('dikbud/program'), { recursive: true });
  writeFileSync(office.at('dikbud/program/2024.csv'), 'a;b\n1;2\n');
  expect(kodesOf(await office.plan([await office.sent(REKAP())]))).toEqual(['TTP-34', 'TTP-35']);
});

test('whatever amounts there are, sites and what nobody owns make up the table to the rupiah', async () => {
  using office = desk();
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          skpd: fc.constantFrom(DINKES, DIKBUD, NOBODY),
          n: fc.integer({ min: 1, max: 9 }),
          pagu: fc.integer({ min: 0, max: 9_000_000_000 }),
        }),
        { minLength: 1, maxLength: 40 },
      ),
      async (rows) => {
        const sum = rows.reduce((all, { pagu }) => all + pagu, 0);
        const body = rows.map(({ skpd, n, pagu }) => line(skpd, 'Nama', `1.02.02.2.0${n}.000${n}`, pagu));
        const total: Row = ['Jumlah', ...Array(14).fill(''), sum];
        const plan = await office.plan([await office.sent([HEAD, ...body, total])]);
        expect(plan.problems).toEqual([]);
        expect(plan.sums[0]).toMatchObject({ table: sum });
        expect((plan.sums[0]?.sites ?? 0) + (plan.sums[0]?.nobody ?? 0)).toBe(sum);
      },
    ),
    { numRuns: 25 },
  );
});
