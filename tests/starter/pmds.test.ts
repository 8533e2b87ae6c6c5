import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { feedOf } from '../../src/feed/documents.ts';
import type { Situs } from '../../src/model/situs.ts';
import { root } from '../files.ts';
import {
  type Asked,
  addressesOf,
  renamed,
  siteIn,
  soundSite,
  treeOf,
  type Work,
  workOf,
} from './succession.ts';

/** A real body that a regulation splits in two. */
const SPLIT: Asked = {
  asal: ['pmds'],
  menjadi: ['dinsos', 'dinpmd'],
  nama: ['Dinas Sosial', 'Dinas Pemberdayaan Masyarakat dan Desa'],
};

let work: Work;
let before: { situs: Situs; tree: Record<string, string>; register: string };
let trial: string;
let afterTrial: Record<string, string>;
let words: string;
beforeAll(async () => {
  work = workOf(path.join(root, 'content'), ['pmds']);
  before = {
    situs: await soundSite(work.content, 'pmds'),
    tree: treeOf(work.content),
    register: readFileSync(path.join(work.content, '_kabupaten/register.yaml'), 'utf8'),
  };
  trial = await renamed(work, { ...SPLIT, coba: true });
  afterTrial = treeOf(work.content);
  words = await renamed(work, SPLIT);
}, 120_000);
afterAll(() => work[Symbol.dispose]());

test('a trial changes no content, and writes a plan that divides by bidang urusan', () => {
  expect(trial).toContain('Percobaan: situs dan daftar situs belum diubah.');
  expect(afterTrial).toEqual(before.tree);
  const plan = readFileSync(work.rencana, 'utf8').split('\r\n');
  expect(plan[0]).toBe('\uFEFFasal;berkas;isian;judul;ke');
  expect(plan.filter((row) => row.endsWith(';dinpmd')).map((row) => row.split(';')[1])).toEqual([
    'layanan/lembaga-kemasyarakatan.md',
    'layanan/pembinaan-desa.md',
  ]);
});

test('it tells what happened, and where the old name is still written', () => {
  expect(words).toContain('`npm run check pmds dinsos dinpmd`');
  expect(words).toContain('Ganti nama lama yang masih disebut di: dinsos/');
});

test('nothing that stops a situs is found in the old one or the new ones', async () => {
  for (const id of ['pmds', 'dinsos', 'dinpmd']) expect((await siteIn(work.content, id)).salah).toEqual([]);
});

test('every isian has its id and its bytes where the plan sent it, and there alone', async () => {
  const sites = await Promise.all(['pmds', 'dinsos', 'dinpmd'].map((id) => soundSite(work.content, id)));
  const idsOf = (situs: Situs): string[] =>
    Object.values(situs.items).flatMap((items) => items.map(({ koleksi, id }) => `${koleksi}/${id}`));
  const [old = [], first = [], second = []] = sites.map(idsOf);
  expect(old).toEqual([]);
  expect(idsOf(before.situs).filter((id) => !first.includes(id) && !second.includes(id))).toEqual([]);
  const now = Object.values(treeOf(work.content)).map(asItWas);
  const lost = Object.entries(before.tree).filter(
    ([file, bytes]) => /^pmds\//.test(file) && !now.includes(bytes),
  );
  expect(lost.map(([file]) => file)).toEqual([]);
});

test('every address of the old situs is a page still, or leads to a page of a new one', async () => {
  const old = await soundSite(work.content, 'pmds');
  const known = addressesOf(await Promise.all(['dinsos', 'dinpmd'].map((id) => soundSite(work.content, id))));
  const lost = before.situs.pages.filter(({ address }) => {
    const page = old.pageAt.get(address);
    return !page || (page.moved && !known.has(page.moved.to));
  });
  expect(lost.map(({ address }) => address)).toEqual([]);
  expect(old.pageAt.get('/layanan/pembinaan-desa/')?.moved?.to).toBe(
    `https://${(await soundSite(work.content, 'dinpmd')).host}/layanan/pembinaan-desa/`,
  );
});

test('the register names both sides, keeps its remarks, and holds nothing else anew', async () => {
  const [old, first, second] = await Promise.all(
    ['pmds', 'dinsos', 'dinpmd'].map((id) => siteIn(work.content, id)),
  );
  expect(old?.row).toMatchObject({ penerus: ['dinsos', 'dinpmd'], aktif_sampai: '2026-12-31' });
  expect(first?.row).toMatchObject({ pendahulu: ['pmds'], aktif_sejak: '2027-01-01', urusan: ['1.06'] });
  expect(second?.row).toMatchObject({ pendahulu: ['pmds'], aktif_sejak: '2027-01-01', urusan: ['2.13'] });
  const now = readFileSync(path.join(work.content, '_kabupaten/register.yaml'), 'utf8').split('\n');
  let at = -1;
  const gone = before.register.split('\n').filter((line) => {
    const found = now.indexOf(line, at + 1);
    if (found !== -1) at = found;
    return found === -1;
  });
  expect(gone).toEqual([]);
});

test('the feeds of both sides carry the succession and the addresses that moved', async () => {
  const manifestOf = async (id: string) =>
    JSON.parse(String(feedOf(await soundSite(work.content, id)).get('/lcc.json')?.body));
  const old = await manifestOf('pmds');
  expect(old.situs).toMatchObject({ penerus: ['dinsos', 'dinpmd'], aktif_sampai: '2026-12-31' });
  expect(old.alihkan.length).toBeGreaterThan(40);
  expect((await manifestOf('dinsos')).situs).toMatchObject({
    pendahulu: ['pmds'],
    aktif_sejak: '2027-01-01',
  });
});

test('a body that has ended owes the law nothing; one that goes on does', async () => {
  const owing = async (id: string, tanggal: string): Promise<number> => {
    const { judgement } = await siteIn(work.content, id, tanggal);
    return judgement.hasil.filter(({ status }) => status === 'gagal').length;
  };
  expect(await owing('pmds', '2027-01-01')).toBe(0);
  expect(await owing('pmds', '2026-12-31')).toBeGreaterThan(0);
  expect(await owing('dinsos', '2027-01-01')).toBeGreaterThan(0);
});

/** A file with links to files that went to the other body, before they were led there. */
const asItWas = (bytes: string): string =>
  bytes.replace(/(?<=\]\()https:\/\/dinpmd[^/]*\/(layanan\/[a-z-]+)\/(?=\))/g, '../$1.md');
