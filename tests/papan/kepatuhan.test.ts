import path from 'node:path';
import { expect, test } from 'vitest';
import { countsOf, groupsOf, shareOf } from '../../src/board/verdicts.ts';
import type { AturanFacts, KepatuhanFacts } from '../../src/model/papan/kepatuhan.ts';
import type { PapanAturan, PapanSitus } from '../../src/model/papan.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { current } from '../../src/rules/rulesets/all.ts';
import { ruleListOf } from '../../src/run/build/papan/rule-list.ts';
import { withBoard } from '../board.ts';
import { root } from '../files.ts';
import { sampleSitus } from '../fixtures/sample-situs.ts';

const { kabupaten } = readKabupaten(path.join(root, 'content'));
if (!kabupaten) throw new Error('the kabupaten of the project has problems');
const ours = kabupaten;

const { aturan } = ruleListOf(current);
const [rule] = aturan as [PapanAturan];

function bodyOf(status: string, dijaga = false): PapanSitus {
  const [row] = sampleSitus().kabupaten.register;
  if (!row) throw new Error('the sample has no row');
  return {
    row,
    ...{ jumlah: [], isian: 0, contoh: 0 },
    umpan: {
      ...{ sumber: 'folder', tanggal: '2026-11-24', situs: {}, dikerjakan: 0, syaratDasar: null },
      hasil: [{ kode: rule.kode, status, dijaga }],
    },
  };
}

test('what a body has done stands apart from what the program keeps', () => {
  const bodies = [
    ...[bodyOf('lulus'), bodyOf('lulus', true), bodyOf('sebagian'), bodyOf('gagal'), bodyOf('gagal')],
    ...[bodyOf('tidak_berlaku'), bodyOf('tidak_dapat_diperiksa')],
  ];
  expect(countsOf(rule, bodies)).toEqual({ aturan: rule, lulus: 1, dijaga: 1, sebagian: 1, gagal: 2 });
});

test('what is missing most often stands first in its field', () => {
  const [first, second] = aturan.filter(({ bidang }) => bidang === rule.bidang);
  if (!first || !second) throw new Error('no field has two rules');
  const none = { lulus: 0, dijaga: 0, sebagian: 0, gagal: 0 };
  const [group] = groupsOf([
    { ...none, aturan: first, lulus: 5 },
    { ...none, aturan: second, gagal: 5 },
  ]);
  expect(group?.aturan.map((one) => one.aturan.kode)).toEqual([second.kode, first.kode]);
  expect(shareOf({ ...none, aturan: first, lulus: 1, sebagian: 1 })).toBe(0.75);
});

test('every rule has its page, also before anything is judged; nothing is called failed', () =>
  withBoard(ours, { keluaran: 'belum-dibangun', tanggal: '2026-11-30' }, async ({ pageAt }) => {
    const factsAt = async <T>(address: string): Promise<T> => {
      const page = pageAt.get(address);
      if (!page) throw new Error(`no page at ${address}`);
      return (await page.facts()) as T;
    };
    for (const { kode, berlaku } of aturan) {
      const facts = await factsAt<AturanFacts>(`/aturan/${kode}/`);
      expect(facts.gagal, kode).toEqual([]);
      const meant = ours.register.filter(({ jenis }) => berlaku.includes(jenis));
      expect(facts.takDinilai, kode).toHaveLength(meant.length);
    }
    const { dinilai, takDinilai } = await factsAt<KepatuhanFacts>('/kepatuhan/');
    expect([dinilai, takDinilai.length]).toEqual([0, ours.register.length]);
  }));
