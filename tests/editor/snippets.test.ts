import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { koleksiOfFiles } from '../../src/run/skema/editor-schemas.ts';
import { folderOf, modelIn, photo, placed, readIn } from '../end-to-end/folder.ts';
import { root } from '../files.ts';
import { pdfOf } from '../pdf.ts';
import { filledSnippet, wholeSnippet } from './filled-snippet.ts';

interface Snippet {
  prefix: string;
  body: string[];
}

const snippets: Snippet[] = Object.values(
  JSON.parse(readFileSync(path.join(root, '.vscode/koleksi.code-snippets'), 'utf8')),
);

test('every koleksi that is written in files has its snippet, under its own name', () => {
  expect(snippets.map(({ prefix }) => prefix)).toEqual(koleksiOfFiles.map(({ name }) => name));
});

describe.each(snippets.map(({ prefix, body }) => [prefix, body] as const))(
  'the snippet of %s',
  (koleksi, body) => {
    const schema = koleksiOfFiles.find(({ name }) => name === koleksi)?.schema.shape ?? {};

    test('is an isian without a problem as soon as it is put in', async () => {
      const text = filledSnippet(body);
      using work = folderOf({ [`satu/${koleksi}/contoh-isian.md`]: text, ...(await filesNamedIn(text)) });
      const read = await readIn(work, 'satu');
      const { problems } = await modelIn(work, 'satu');
      expect([...read.problems, ...problems].map(placed)).toEqual([]);
      expect(read.isian.map((one) => one.koleksi)).toContain(koleksi);
    });

    test('is one too with all that it offers in use', async () => {
      using work = folderOf({ [`satu/${koleksi}/contoh-isian.md`]: wholeSnippet(body) });
      const { problems, isian } = await readIn(work, 'satu');
      expect(problems.map(placed)).toEqual([]);
      const written = Object.keys(
        isian.find((one) => one.koleksi === koleksi && one.idFrom === 'key' && one.id.startsWith(koleksi))
          ?.data ?? {},
      );
      expect(written.length).toBeGreaterThan(4);
      expect(written.filter((key) => !(key in schema))).toEqual([]);
    });

    test('leaves every example that may be missing as a comment', () => {
      const live = [...filledSnippet(body).matchAll(/^([a-z_]+):/gm)].map(([, key = '']) => key);
      const without = (key: string) =>
        filledSnippet(body).replace(new RegExp(`^${key}:.*(\\n( .*|- .*))*`, 'm'), '');
      return Promise.all(
        live
          .filter((key) => key !== 'id')
          .map(async (key) => {
            using work = folderOf({ [`satu/${koleksi}/contoh-isian.md`]: without(key) });
            const { problems } = await readIn(work, 'satu');
            expect([key, problems.length]).not.toEqual([key, 0]);
          }),
      );
    });
  },
);

/** The files that an example names, as small as they can be. */
async function filesNamedIn(text: string): Promise<Record<string, string | Uint8Array>> {
  const paths = [...new Set(text.match(/\b(?:gambar|berkas)\/[\w-]+\.\w+/g))];
  const bytes = async (below: string) => (below.endsWith('.pdf') ? pdfOf('Isi') : photo());
  return Object.fromEntries(
    await Promise.all(paths.map(async (below) => [`satu/${below}`, await bytes(below)])),
  );
}
