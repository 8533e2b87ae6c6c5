import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { page } from '../end-to-end/folder.ts';
import { pdfOf } from '../pdf.ts';
import { FIXTURE } from './small.ts';
import { type Asked, fillPlan, put, renamed, treeOf, type Work, workOf } from './succession.ts';

const RENAME: Asked = { asal: ['dinkes'], menjadi: ['dinsehat'], nama: ['Dinas Sehat'] };
const SPLIT: Asked = {
  asal: ['dinkes'],
  menjadi: ['dinsehat', 'dinobat'],
  nama: ['Dinas Sehat', 'Dinas Obat'],
};
const register = (work: Work): string => path.join(work.content, '_kabupaten/register.yaml');

/** A second dinas whose situs holds what the first one has too. */
const OBAT = `
  - { id: dinobat, nama: Dinas Obat, singkatan: Disobat, jenis: dinas, host: obat.kecilkab.go.id, status: belum, bukti: asumsi }
`;
const INTO_OBAT: Asked = { asal: ['dinkes'], menjadi: ['dinobat'] };

function withObat(work: Work, files: Record<string, string | Uint8Array>): void {
  writeFileSync(register(work), readFileSync(register(work), 'utf8').trimEnd() + OBAT);
  put(work.content, { 'dinobat/situs.yaml': 'diperbarui: 2026-11-01\n', ...files });
}

const nothing = (): void => undefined;

test.each<[string, string, Asked, (work: Work) => void | Promise<void>]>([
  ['GTI-16', 'a body that is not registered', { ...RENAME, asal: ['dinkess'] }, nothing],
  ['GTI-02', 'a body that follows itself', { ...RENAME, menjadi: ['dinkes'] }, nothing],
  ['GTI-03', 'several that become several', { ...SPLIT, asal: ['dinkes', 'kec-hulu'] }, nothing],
  ['GTI-04', 'one name for two', { ...SPLIT, nama: ['Dinas Sehat'] }, nothing],
  ['BAR-03', 'a successor without a name', { ...RENAME, nama: [] }, nothing],
  ['BAR-04', 'a name that is too long', { ...RENAME, nama: ['a'.repeat(200)] }, nothing],
  ['BAR-02', 'a jenis that does not exist', { ...RENAME, jenis: ['kantor'] }, nothing],
  ['REG-04', 'a path out of the folder', { ...RENAME, menjadi: ['../x'] }, nothing],
  ['BRK-03', 'a device of Windows', { ...RENAME, menjadi: ['con'] }, nothing],
  ['BAR-06', 'a dinas below another body', { ...RENAME, induk: 'kec-hulu' }, nothing],
  ['GTI-07', 'a split without a plan', SPLIT, nothing],
  [
    'GTI-01',
    'a body that was followed already',
    RENAME,
    (work) => void renamedRow(work, 'id: dinkes,', 'id: dinkes, penerus: [kec-hulu],'),
  ],
  [
    'GTI-01',
    'a successor that was followed already',
    { asal: ['dinkes'], menjadi: ['kec-hulu'] },
    (work) => void renamedRow(work, 'id: kec-hulu,', 'id: kec-hulu, penerus: [dinkes],'),
  ],
  [
    'GTI-05',
    'successors before the body itself began',
    RENAME,
    (work) => void renamedRow(work, 'id: dinkes,', 'id: dinkes, aktif_sejak: 2027-01-01,'),
  ],
  [
    'GTI-06',
    'a situs with problems',
    RENAME,
    (work) => put(work.content, { 'dinkes/berita/x.md': page('id: brt-x\njudul: Rapat\ntanggal: besok') }),
  ],
  [
    'GTI-08',
    'a plan that leaves something out',
    SPLIT,
    plannedThen((text) => text.replace(/\r\n[^\r]*imunisasi\.md[^\r]*/, '')),
  ],
  [
    'GTI-09',
    'a plan that names what is not there',
    SPLIT,
    plannedThen((text) => `${text}dinkes;layanan/x.md;lyn-x;X;dinsehat\r\n`),
  ],
  [
    'GTI-10',
    'a plan that sends something nowhere',
    SPLIT,
    plannedThen((text) => text.replace(/dinsehat\r\n$/, 'dinss\r\n')),
  ],
  [
    'GTI-10',
    'a plan with an empty cell',
    SPLIT,
    plannedThen((text) => text.replace(/dinsehat\r\n$/, '\r\n')),
  ],
  [
    'GTI-11',
    'a plan that sends something where its like is',
    INTO_OBAT,
    async (work) => {
      withObat(work, {
        'dinobat/layanan/imunisasi.md': readFileSync(path.join(FIXTURE, 'dinkes/layanan/imunisasi.md')),
      });
      await renamed(work, { ...INTO_OBAT, coba: true });
      fillPlan(work, () => 'dinobat');
    },
  ],
  [
    'GTI-12',
    'another file of the same name',
    INTO_OBAT,
    (work) =>
      withObat(work, {
        'dinobat/berkas/formulir.pdf': pdfOf('lain').toString('latin1'),
        ...naming('dinobat'),
      }),
  ],
  [
    'GTI-13',
    'a table with other columns',
    INTO_OBAT,
    (work) =>
      withObat(work, { 'dinobat/program/2026.csv': 'kode;nama;pagu_murni\n1.02.01;Penunjang;1000\n' }),
  ],
  [
    'GTI-14',
    'a register in one line',
    RENAME,
    (work) => {
      const rows = readFileSync(register(work), 'utf8').split('\n  - ').slice(1);
      writeFileSync(register(work), `situs: [${rows.join(', ')}]\n`);
    },
  ],
])('%s: %s is refused, and nothing is written', async (kode, _, asked, prepare) => {
  using work = workOf(FIXTURE, ['dinkes', 'kec-hulu', 'kel-sari']);
  await prepare(work);
  const before = treeOf(work.content);
  const words = await renamed(work, asked);
  expect(words).toContain(`(${kode}`);
  expect(words).toMatch(/^Tidak ada yang ditulis\.\n- /);
  expect(treeOf(work.content)).toEqual(before);
});

function renamedRow(work: Work, from: string, to: string): void {
  writeFileSync(register(work), readFileSync(register(work), 'utf8').replace(from, to));
}

/** Lets a trial write the plan, then changes it. */
function plannedThen(change: (text: string) => string): (work: Work) => Promise<void> {
  return async (work) => {
    await renamed(work, { ...SPLIT, coba: true });
    writeFileSync(work.rencana, change(readFileSync(work.rencana, 'utf8')));
  };
}

/** A page that offers the form of a situs. */
const naming = (id: string): Record<string, string> => ({
  [`${id}/dokumen/renja-2027.md`]: page(
    'id: dok-x\njudul: Rencana kerja 2027\njenis: renja\ntahun: 2027\nberkas: berkas/formulir.pdf\nringkasan: Isi pokoknya.',
  ),
});

test('what would be wrong afterwards is told before anything is replaced', async () => {
  using work = workOf(FIXTURE, ['dinkes']);
  await renamed(work, { ...SPLIT, coba: true });
  fillPlan(work, (row) => (/;pejabat\/kepala-dinas\.md;/.test(row) ? 'dinobat' : undefined));
  const before = treeOf(work.content);
  expect(await renamed(work, SPLIT)).toMatch(/kepala-dinas.*dinsehat\/pejabat\/sekretaris\.md:5/);
  expect(treeOf(work.content)).toEqual(before);
});

test('GTI-15: what someone saves meanwhile is never lost: the command asks to be run again', async () => {
  using work = workOf(FIXTURE, ['dinkes']);
  const file = path.join(work.content, 'dinkes/halaman/visi-misi.md');
  let isDone = false;
  const running = renamed(work, RENAME).finally(() => {
    isDone = true;
  });
  let saved = readFileSync(file, 'utf8');
  while (!isDone) {
    saved += 'Satu kalimat lagi.\n';
    writeFileSync(file, saved);
    await pause(5);
  }
  expect(await running).toContain('(GTI-15');
  expect(readFileSync(file, 'utf8')).toBe(saved);
});
