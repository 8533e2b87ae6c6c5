import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, placesOf, root, textOf } from './files.ts';

/** Rooms in the order of data: each imports only rooms that stand before it. */
const ORDER = [
  'problems',
  'text',
  'disk',
  'network',
  'koleksi',
  'read',
  'model',
  'rules',
  'know',
  'feed',
  'theme',
  'render',
  'make',
  'fleet',
  'starter',
  'succession',
  'intake',
  'edit',
  'publish',
  'harvest',
  'board',
  'serve',
  'run',
];
/** What Astro compiles counts as one room. */
const THEME = ['components', 'layouts', 'pages', 'styles', 'client', 'middleware.ts', 'env.d.ts'];
/** Rooms that know less than the order allows. LCC judges what was published, by what was published. */
const ONLY: Record<string, string[]> = {
  problems: [],
  text: [],
  disk: ['problems'],
  harvest: ['problems', 'text', 'disk', 'network', 'koleksi', 'model', 'feed', 'fleet'],
  board: ['problems', 'text', 'disk', 'network', 'koleksi', 'model', 'feed', 'harvest'],
};
/** What is said of a situs follows from what was read of it, and from nothing else. */
const PURE = ['problems', 'text', 'koleksi', 'model', 'rules', 'feed'];
const WITH_A_DOOR = ['know', 'render', 'make', 'fleet', 'publish', 'harvest', 'serve', 'run'];
/** Beside the room's own, a run has one for each command: none loads what only another one needs. */
const DOOR = /^src\/(?:[^/]+|run\/[^/]+)\/index\.ts$/;

/** First file of a process that a room starts: it has a terminal and an exit code as a script has. */
const OWN_PROCESS = [
  'src/render/compile.ts',
  'src/fleet/child.ts',
  'src/make/share-drawing.ts',
  'src/run/bench/shape-read.ts',
];

interface Import {
  from: string;
  line: number;
  /** As written. */
  target: string;
  /** Below the project, where the target is one of its files. */
  file: string | undefined;
  /** Gone before the program runs. */
  isType: boolean;
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
    if (own === other || (isTest(from) && file.startsWith('tests/'))) return false;
    return ORDER.indexOf(other) > ORDER.indexOf(own) || (ONLY[own] && !ONLY[own].includes(other));
  });
  expect(wrong.map(placeOf)).toEqual([]);
});

test.each(PURE)('%s never reaches the disk or a process, not even through another room', (room) => {
  const own = sources.filter((file) => roomOf(file) === room && !isTest(file));
  expect(own.flatMap((file) => chainsFrom(file))).toEqual([]);
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
    return WITH_A_DOOR.includes(room) && roomOf(from) !== room && !DOOR.test(file ?? '');
  });
  expect(wrong.map(placeOf)).toEqual([]);
});

test('imports within the project name an existing file with its ending', () => {
  const wrong = imports.filter(({ file }) => file !== undefined && !existsSync(path.join(root, file)));
  expect(wrong.map(placeOf)).toEqual([]);
});

test('the compiled theme holds nothing of the catalogue: only examples and dev know examples', () => {
  const isExample = (file: string): boolean =>
    /^src\/components\/([^/]+\/examples\.ts|examples\/)/.test(file);
  const wrong = imports.filter(
    ({ from, file }) =>
      file !== undefined &&
      isExample(file) &&
      !isExample(from) &&
      !from.startsWith('src/serve/dev/catalogue/'),
  );
  expect(wrong.map(placeOf)).toEqual([]);
  const scanned = placesOf(/@source/, ['src/styles/main.css']);
  expect(scanned).toEqual([
    expect.stringContaining("'../{components,layouts}/**/*.astro'"),
    // The board has a sheet of its own.
    expect.stringContaining("not '../components/papan'"),
  ]);
});

test('no folder is a drawer for anything', () => {
  const folders = [...sources, ...filesBelow('scripts'), ...filesBelow('tests')].map((file) =>
    path.dirname(file),
  );
  expect(
    folders.filter((folder) => /(^|\/)(utils?|helpers?|lib|common|shared|misc)(\/|$)/.test(folder)),
  ).toEqual([]);
  expect(sources.filter((file) => /\/(utils?|helpers?|types)\.ts$/.test(file))).toEqual([]);
});

/** What a process knows from one question to the next: never what content, register or day said. */
const LASTING: Readonly<Record<string, string>> = {
  'src/feed/schema/by-koleksi.ts': 'schemas of our own koleksi',
  'src/fleet/watchdog.ts': 'how its own process stands',
  'src/render/open.ts': 'an empty feed, to be read only',
  'src/run/build/worker.ts': 'themes, by the fingerprint that names their folder',
  'src/run/dev/worker.ts': 'readings, by the bytes of their files',
  'src/serve/dev/documents.ts': 'what was made of a reading, while that is the newest',
  'src/serve/ruang/preview-worker.ts':
    'readings, by the look of their folders; the theme, by its fingerprint',
};

test('nothing lasts in a module that a server would tell when it is no longer so', () => {
  const lasting =
    /^(?:export )?(?:let \w|const \w+(?:: [^=]+)? = new (?:Map|Set|WeakMap|WeakSet)(?:<.*>)?\(\))/;
  const found = placesOf(lasting, rooms).map((place) => place.split(':')[0] ?? '');
  expect([...new Set(found)].sort()).toEqual(Object.keys(LASTING).sort());
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

const runtimeImports = Map.groupBy(
  imports.filter(({ from, isType }) => !isType && !isTest(from)),
  ({ from }) => from,
);

const isOutside = ({ file, target }: Import): boolean =>
  file?.startsWith('src/disk/') ||
  /^(node:)?(fs(\/promises)?|child_process|worker_threads|net|http|https)$/.test(target);

/** The shortest chain of imports from a file to the disk or a process, as text; none: it never reaches them. */
function chainsFrom(start: string): string[] {
  const cameFrom = new Map<string, string | undefined>([[start, undefined]]);
  for (const file of cameFrom.keys()) {
    for (const one of runtimeImports.get(file) ?? []) {
      if (isOutside(one)) return [`${chainTo(file, cameFrom)} → ${one.file ?? one.target}`];
      if (one.file !== undefined && !cameFrom.has(one.file)) cameFrom.set(one.file, file);
    }
  }
  return [];
}

function chainTo(file: string, cameFrom: ReadonlyMap<string, string | undefined>): string {
  const before = cameFrom.get(file);
  return before === undefined ? file : `${chainTo(before, cameFrom)} → ${file}`;
}

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
  const pattern =
    /(\b(?:import|export)\s+type\b[^'"]*?)?(?:\bfrom\s*|\bimport\s*\(?\s*|@(?:import|plugin|config|reference)\s+)(['"])([^'"\n]+)\2/g;
  const text = textOf(from);
  return [...text.matchAll(pattern)].map(({ index, 1: type, 3: target = '' }) => ({
    from,
    isType: type !== undefined,
    line: text.slice(0, index + (type?.length ?? 0)).split('\n').length,
    target,
    file: /^\.{1,2}\//.test(target)
      ? path.posix.join(path.posix.dirname(from), target.replace(/\?.*$/, ''))
      : undefined,
  }));
}
