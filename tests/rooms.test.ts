import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, placesOf, root, textOf } from './files.ts';

/** Rooms in the order of data: each imports only rooms that stand before it. */
const ORDER = [
  'problems',
  'koleksi',
  'read',
  'model',
  'rules',
  'starter',
  'feed',
  'theme',
  'render',
  'fleet',
  'serve',
  'publish',
  'harvest',
  'board',
];
/** What Astro compiles counts as one room. */
const THEME = ['components', 'layouts', 'pages', 'styles', 'client', 'middleware.ts', 'env.d.ts'];
/** LCC judges what was published, by what was published; it never looks into a folder. */
const NEVER: Record<string, string[]> = {
  harvest: ['read', 'rules', 'theme', 'render', 'fleet', 'serve', 'publish'],
  board: ['read', 'rules', 'theme', 'render', 'fleet', 'serve', 'publish'],
};
const WITH_A_DOOR = ['render', 'fleet', 'serve', 'publish', 'harvest'];

/** First file of a process that a room starts: it has a terminal and an exit code as a script has. */
const OWN_PROCESS = ['src/render/compile.ts', 'src/fleet/child.ts', 'src/fleet/share-drawing.ts'];

interface Import {
  from: string;
  line: number;
  /** As written. */
  target: string;
  /** Below the project, where the target is one of its files. */
  file: string | undefined;
}

const sources = filesBelow('src').filter((file) => /\.(ts|mjs|astro|css)$/.test(file));
const imports = sources.flatMap(importsOf);
const rooms = sources.filter((file) => !isTest(file) && !file.startsWith('src/client/') && isSource(file));

test('every folder of src is a room with a place in the order', () => {
  const rooms = new Set(sources.map(roomOf));
  expect([...rooms].filter((room) => !ORDER.includes(room))).toEqual([]);
});

test('a room imports only rooms above it', () => {
  const wrong = imports.filter(({ from, file }) => {
    if (file === undefined) return false;
    const [own, other] = [roomOf(from), roomOf(file)];
    return own !== other && (ORDER.indexOf(other) > ORDER.indexOf(own) || NEVER[own]?.includes(other));
  });
  expect(wrong.map(placeOf)).toEqual([]);
});

test('no room imports a script, a test or anything else outside src', () => {
  const outside = imports.filter(({ file }) => file !== undefined && !file.startsWith('src/'));
  // Tests beside the code may use the fixtures and folders of tests/.
  const wrong = outside.filter(({ from, file }) => !(isTest(from) && file?.startsWith('tests/')));
  expect(wrong.map(placeOf)).toEqual([]);
});

test('a room with a door is entered by it', () => {
  const everywhere = [...imports, ...filesBelow('scripts').filter(isSource).flatMap(importsOf)];
  const wrong = everywhere.filter(({ from, file }) => {
    const room = file?.startsWith('src/') ? roomOf(file) : '';
    return WITH_A_DOOR.includes(room) && roomOf(from) !== room && file !== `src/${room}/index.ts`;
  });
  expect(wrong.map(placeOf)).toEqual([]);
});

test('imports within the project name an existing file with its ending', () => {
  const wrong = imports.filter(({ file }) => file !== undefined && !existsSync(path.join(root, file)));
  expect(wrong.map(placeOf)).toEqual([]);
});

/** Made from the schemas, for those who read the feed in their own programs. */
const TYPES_FOR_READERS = 'src/feed/types.ts';

test('no folder is a drawer for anything', () => {
  const folders = [...sources, ...filesBelow('scripts'), ...filesBelow('tests')].map((file) =>
    path.dirname(file),
  );
  expect(
    folders.filter((folder) => /(^|\/)(utils?|helpers?|lib|common|shared|misc)(\/|$)/.test(folder)),
  ).toEqual([]);
  expect(
    sources.filter((file) => file !== TYPES_FOR_READERS && /\/(utils?|helpers?|types)\.ts$/.test(file)),
  ).toEqual([]);
});

test('no room reads the clock, draws lots, or asks the machine for its language', () => {
  const forbidden =
    /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(|\bIntl\.|\.toLocale\w+\(|\.localeCompare\(/;
  expect(placesOf(forbidden, rooms)).toEqual([]);
});

test('no room speaks to the terminal, or knows the folder and the environment it was started in', () => {
  const forbidden = /\bconsole\.\w+\(|\bprocess\.(env|cwd|exit|stdout|stderr)\b/;
  expect(
    placesOf(
      forbidden,
      rooms.filter((file) => !OWN_PROCESS.includes(file)),
    ),
  ).toEqual([]);
});

test('no source switches a check off', () => {
  const all = [...sources, ...filesBelow('scripts'), ...filesBelow('tests')].filter(isSource);
  // Written in two halves, so that this file does not find itself.
  const switches = new RegExp(
    ['@ts-', '(ignore|nocheck|expect-error)|biome-', 'ignore|\\bTO', 'DO\\b'].join(''),
  );
  expect(placesOf(switches, all)).toEqual([]);
});

function isSource(file: string): boolean {
  return /\.(ts|mjs|astro)$/.test(file) && !file.includes('/fixtures/');
}

function isTest(file: string): boolean {
  return file.endsWith('.test.ts');
}

function roomOf(file: string): string {
  const [top = '', name = ''] = file.split('/');
  if (top !== 'src') return top;
  return THEME.includes(name) ? 'theme' : name;
}

function placeOf({ from, line, target }: Import): string {
  return `${from}:${line}: ${target}`;
}

/** Static and dynamic imports, re-exports, and what a style sheet brings in. */
function importsOf(from: string): Import[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*|@(?:import|plugin|config|reference)\s+)(['"])([^'"\n]+)\1/g;
  const text = textOf(from);
  return [...text.matchAll(pattern)].map(({ index, 2: target = '' }) => ({
    from,
    line: text.slice(0, index).split('\n').length,
    target,
    file: /^\.{1,2}\//.test(target)
      ? path.posix.join(path.posix.dirname(from), target.replace(/\?.*$/, ''))
      : undefined,
  }));
}
