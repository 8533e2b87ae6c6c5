import { describe, expect, test } from 'vitest';
import { BLOCKS, type BlockAttribute, type Blocks } from '../src/koleksi/blocks.ts';
import type { Problem } from '../src/problems/problem.ts';
import { type Files, folderOf, modelIn, page, photo, placed, readIn } from './end-to-end/folder.ts';
import { textOf } from './files.ts';
import { pdfOf } from './pdf.ts';

const GUIDE = textOf('docs/panduan-mdx.md');
const WILAYAH = 'kode;nama;jenis;induk\n99.01.01;Hulu;kecamatan;99.01\n99.01.02;Hilir;kecamatan;99.01\n';

/** Text below each heading of the guide, by the heading. */
const sections = new Map(
  GUIDE.split(/^## /m)
    .slice(1)
    .map((part): [string, string] => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n'))]),
);
const sectionOf = (name: string): string => sections.get(name) ?? '';
const fences = (text: string, word: string): { head: string; body: string }[] =>
  [...text.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)]
    .filter(([, kind]) => kind === word)
    .map(([, , head = '', body = '']) => ({ head, body }));
/** Rows of a table: cells without the marks of code. */
const rowsOf = (text: string): string[][] =>
  [...text.matchAll(/^\| (.+) \|$/gm)].slice(1).map(([, row = '']) => row.split(' | '));
const bare = (cell = ''): string => cell.replace(/^`+ ?| ?`+$/g, '');

const blocks: Blocks = BLOCKS;
const examples = Object.keys(blocks).map((name) => ({ name, mdx: fences(sectionOf(name), 'mdx') }));

/** The files that the examples name: tables as the guide shows them, others as small as their kind can be. */
async function filesOfGuide(): Promise<Files> {
  const tables = fences(GUIDE, 'csv').map(({ head, body }): [string, string] => [`satu/${head}`, body]);
  const named = [...GUIDE.matchAll(/\/((?:berkas|gambar)\/[\w.-]+\.(?:pdf|jpg))/g)].map(
    ([, path = '']) => path,
  );
  const others = named
    .filter((path) => GUIDE.includes(`"/${path}"`) || GUIDE.includes(`(/${path})`))
    .map(
      async (path, index): Promise<[string, Uint8Array]> => [
        `satu/${path}`,
        path.endsWith('.pdf') ? pdfOf('Formulir') : await photo(40 + index),
      ],
    );
  return {
    '_kabupaten/wilayah.csv': WILAYAH,
    ...Object.fromEntries([...tables, ...(await Promise.all(others))]),
  };
}

/** What reader and model say of one page with this body. */
async function toldOf(body: string, name = 'coba.mdx'): Promise<Problem[]> {
  using work = folderOf({
    ...(await filesOfGuide()),
    [`satu/halaman/${name}`]: page('id: hal-1\njudul: Coba', body),
  });
  const [{ problems }, model] = [await readIn(work, 'satu'), await modelIn(work, 'satu')];
  return [...problems, ...model.problems];
}

describe('the guide for blocks', () => {
  test.each(examples)(
    'shows an example of $name that is read and modelled without a word',
    async ({ name, mdx }) => {
      expect(mdx.length).toBeGreaterThan(0);
      for (const { body } of mdx) {
        expect(body).toContain(`<${name}`);
        expect((await toldOf(body)).map(placed)).toEqual([]);
      }
    },
  );

  test('shows all of them on one page too', async () => {
    const all = examples.flatMap(({ mdx }) => mdx.map(({ body }) => body)).join('\n');
    expect((await toldOf(all)).map(placed)).toEqual([]);
  });

  test.each(Object.entries(blocks))(
    'names every attribute of %s, whether it must be there, and its choices',
    (name, attributes) => {
      const rows = rowsOf(sectionOf(name)).filter(([key]) => key !== 'isian' && !key?.startsWith('-'));
      expect(rows.map(([key, required]) => [bare(key), required])).toEqual(
        Object.entries(attributes).map(([key, { required }]) => [key, required ? 'ya' : 'tidak']),
      );
      const told = Object.values(attributes).flatMap(({ choices = [] }: BlockAttribute) => choices);
      expect(told.filter((choice) => !sectionOf(name).includes(`\`${choice}\``))).toEqual([]);
    },
  );
});

describe('a mistake that the guide names', () => {
  const mistakes = rowsOf(sectionOf('Bila ada yang keliru')).filter(([, kode]) =>
    /^[A-Z]{3}-\d\d$/.test(kode ?? ''),
  );

  test('is one of a fair number', () => expect(mistakes.length).toBeGreaterThan(10));

  test.each(mistakes)('%s is told in the words that the guide quotes', async (written, kode, words) => {
    const name = kode === 'MDX-13' ? 'coba.md' : 'coba.mdx';
    const [first] = await toldOf(bare(written), name);
    expect(first && [first.kode, `${first.pesan} ${first.perbaikan}`]).toEqual([kode, words]);
  });
});
