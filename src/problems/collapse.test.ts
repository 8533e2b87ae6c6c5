import { expect, test } from 'vitest';
import { collapsed } from './collapse.ts';
import { choiceUnknown } from './fields.ts';

const at = (line: number, written: string, path = 'dinkes/program/2026.csv') =>
  choiceUnknown.at({ path, line }, { label: 'Status', written, choices: ['selesai'], suggestion: undefined });

test('what is wrong in many rows is told once, with the rows', () => {
  const told = collapsed([at(2, 'beres'), at(3, 'beres'), at(4, 'beres'), at(5, 'lain'), at(9, 'beres')]);
  expect(told.map(({ baris, pesan }) => `${baris} ${pesan}`)).toEqual([
    '2 Status `beres` tidak ada dalam daftar. Begitu juga di baris 3–4 dan 9.',
    '5 Status `lain` tidak ada dalam daftar.',
  ]);
});

test('two files are two problems', () => {
  expect(collapsed([at(2, 'beres'), at(2, 'beres', 'dinkes/program/2025.csv')])).toHaveLength(2);
});
