import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorFiles } from '../../src/run/skema/editor-files.ts';
import { editorSchemas, koleksiOfFiles } from '../../src/run/skema/editor-schemas.ts';
import { filesBelow, root, textOf } from '../files.ts';

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const validators = new Map([...editorSchemas()].map(([name, schema]) => [name, ajv.compile(schema)]));

/** What an editor underlines in a YAML text, by the schema of a name. */
function underlined(name: string, text: string): string[] {
  const validate = validators.get(name);
  if (!validate) throw new Error(`no schema ${name}`);
  validate(parse(text) ?? {});
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    `${instancePath} ${message} ${params.additionalProperty ?? ''}`.trim(),
  );
}

test('what stands in .vscode/ follows from the schemas (`npm run skema` writes it)', () => {
  const files = editorFiles();
  const onDisk = [...filesBelow('.vscode')].map((file) => file.replace('.vscode/', ''));
  expect(onDisk).toEqual([...files.keys(), 'extensions.json', 'settings.json'].sort());
  for (const [below, text] of files) expect(textOf(`.vscode/${below}`) === text, below).toBe(true);
});

test('the settings name a schema that is there for each YAML file of content', () => {
  const { 'yaml.schemas': schemas } = JSON.parse(textOf('.vscode/settings.json'));
  expect(Object.values(schemas)).toEqual([
    '/content/*/situs.yaml',
    ...['kabupaten', 'register', 'tautan'].map((name) => `/content/_kabupaten/${name}.yaml`),
  ]);
  for (const file of Object.keys(schemas)) expect(filesBelow('.vscode')).toContain(file.replace('./', ''));
});

test('nothing is underlined in the files that all sites share', () => {
  for (const name of ['kabupaten', 'register', 'tautan']) {
    expect(underlined(name, textOf(`content/_kabupaten/${name}.yaml`)), name).toEqual([]);
  }
});

const content = path.join(root, 'content');
const sites = readdirSync(content).filter((name) => !name.startsWith('_'));

test('nothing is underlined in the files of any situs', () => {
  const files = sites.flatMap((situs) => [
    { name: 'situs', file: `content/${situs}/situs.yaml` },
    ...koleksiOfFiles
      .filter(({ name }) => existsSync(path.join(content, situs, name)))
      .flatMap(({ name }) => filesBelow(`content/${situs}/${name}`).map((file) => ({ name, file })))
      .filter(({ file }) => /\.mdx?$/.test(file)),
  ]);
  expect(files.length).toBeGreaterThan(sites.length * 10);
  const told = files.flatMap(({ name, file }) => {
    const text = textOf(file);
    const top = /^---\n(.*?)^---$/ms.exec(text)?.[1] ?? text;
    return underlined(name, top).map((fault) => `${file}: ${fault}`);
  });
  expect(told).toEqual([]);
});

describe('underlined is', () => {
  const top = 'judul: Rapat warga\ntanggal: 2026-11-20';

  test.each([
    ['a key that nobody knows', 'berita', `${top}\ntangal: 2026-11-20`, 'tangal'],
    ['what is needed and missing', 'berita', 'judul: Rapat warga', "'tanggal'"],
    [
      'a day that is none',
      'berita',
      'judul: Rapat warga\ntanggal: 31-02-2026',
      '/tanggal must match pattern',
    ],
    ['a choice that there is not', 'dokumen', 'judul: Renja 2026\njenis: renjana', '/jenis must be equal'],
    ['one thing where a list belongs', 'berita', `${top}\nlokasi: 99.01.05`, '/lokasi must match pattern'],
    ['a key of the register in situs.yaml', 'situs', 'host: dinkes.contohkab.go.id', 'host'],
  ])('%s', (_case, name, text, fault) => {
    expect(underlined(name, text).join('\n')).toContain(fault);
  });

  test.each([
    ['a code without quotes', 'pejabat', 'jabatan: Kepala Dinas\neselon: 2.10'],
    [
      'a number within them',
      'skm',
      textOf('tests/fixtures/kabupaten-kecil/content/dinkes/skm/skm-2026.md').split('---')[1] ?? '',
    ],
    ['a text beside a row of a table', 'program', 'tahun: "2026"\nkode: 1.02.02.2.01.0001'],
    ['yes in our words', 'berita', `${top}\ncontoh: ya\ndraf: tidak`],
  ])('not: %s', (_case, name, text) => {
    expect(underlined(name, text)).toEqual([]);
  });
});
