import { expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

const split = (text: string) => {
  const { top, topLine, bodyStart, problems } = splitFrontMatter(text, { path: 'dinkes/a.md' });
  return {
    top,
    topLine,
    body: text.slice(bodyStart),
    told: problems.map(({ kode, baris }) => `${kode}:${baris}`),
  };
};

test('the top part ends at the first line that holds nothing but three signs', () => {
  const body = { topLine: 2, body: 'isi\n', told: [] };
  expect(split('---\njudul: a ---\n---\nisi\n')).toEqual({ top: 'judul: a ---\n', ...body });
  expect(split('---  \njudul: a\n...\nisi\n')).toEqual({ top: 'judul: a\n', ...body });
  expect(split('---\njudul: a\n  ---\n---\t\nisi\n')).toEqual({ top: 'judul: a\n  ---\n', ...body });
  expect(split('---\n---\nisi\n')).toEqual({ top: '', ...body });
});

test('a top part that nobody closed is told where it begins', () => {
  expect(split('---\njudul: a\n\nisi\n')).toMatchObject({ top: undefined, told: ['YML-05:1'] });
  expect(split('---')).toMatchObject({ told: ['YML-05:1'] });
});

test('a blank line above makes the top part a text, and is told', () => {
  expect(split('\n\n---\njudul: a\n---\nisi\n')).toMatchObject({ top: undefined, told: ['YML-20:3'] });
  expect(split(' ---\njudul: a\n---\n')).toMatchObject({ top: undefined, told: ['YML-20:1'] });
});

test('a file without a top part is told', () => {
  expect(split('Isi saja\n')).toMatchObject({ top: undefined, told: ['YML-21:1'] });
  expect(split('')).toMatchObject({ top: undefined, told: ['YML-21:1'] });
});

test('a top part beyond all measure is not parsed', () => {
  expect(split(`---\n${'a'.repeat(70_000)}\n---\n`)).toMatchObject({ top: undefined, told: ['YML-22:1'] });
});
