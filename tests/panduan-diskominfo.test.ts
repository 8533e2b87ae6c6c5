import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Command } from '../scripts/command.ts';
import { readArguments } from '../scripts/read-arguments.ts';
import { penerbitan } from '../src/koleksi/kabupaten/penerbitan.ts';
import { textOf } from './files.ts';

const guide = textOf('docs/panduan-diskominfo.md');
const scripts: Record<string, string> = JSON.parse(textOf('package.json')).scripts;

/** Every command of ours that the guide has people type, with the words they type behind it. */
const typed = [...guide.matchAll(/npm run (?:--silent )?([a-z-]+)((?: [^`\n|>&]*)?)/g)].map(
  ([line, name = '', rest = '']) => ({
    line,
    name,
    words: [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
  }),
);

test('every command that the guide names is there', () => {
  expect(typed.length).toBeGreaterThan(25);
  expect(typed.filter(({ name }) => scripts[name] === undefined).map(({ line }) => line)).toEqual([]);
});

/** Tables of commands that stand in a file of their own; those of small commands stand in their script. */
const TABLES = [
  'deploy',
  'rollback',
  'releases',
  'kunci',
  'new',
  'build',
  'check',
  'impor',
  'impor-program',
  'terima',
];

test.each(TABLES)('what the guide types behind `%s`, the command takes', async (name) => {
  const { command }: { command: Command<Record<string, never>> } = await import(
    `../scripts/${name}/command.ts`
  );
  for (const { words } of typed.filter((one) => one.name === name && !one.line.includes('<')))
    expect(() =>
      readArguments(
        command,
        words.filter((word) => word !== '--'),
      ),
    ).not.toThrow();
});

test('its settings are what the program reads', () => {
  const text = /```yaml\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  expect(penerbitan.safeParse(parse(text)).error).toBeUndefined();
});

test('its table of contents leads to its headings', () => {
  const slugOf = (heading: string): string =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-');
  const headings = [...guide.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => slugOf(heading));
  const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target);
  expect(links).toEqual(headings);
});
