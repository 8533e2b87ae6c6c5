import { expect, test } from 'vitest';
import { placeOfThrow } from './place-of-throw.ts';

const stackOf = (...frames: string[]): string =>
  [
    'TypeError: x is not a function (see /opt/src/catatan.md:1:1)',
    ...frames.map((frame) => `    at ${frame}`),
  ].join('\n');

test.each([
  ['f (/opt/src/proyek/src/components/Rusak.astro:5:7)', 'src/components/Rusak.astro'],
  ['file:///opt/proyek/src/components/Rusak.astro:5:7', 'src/components/Rusak.astro'],
  ['async f (file:///D:/Kerja%20Ani/proyek/src/model/menu.ts:5:7)', 'src/model/menu.ts'],
  ['new Rusak (D:\\kerja\\proyek\\src\\model\\menu.ts:5:7)', 'src/model/menu.ts'],
])('a line of a stack names the place in our own code alone: %s', (frame, path) => {
  expect(placeOfThrow(stackOf(frame))).toEqual({ path, line: 5, column: 7 });
});

test('lines of libraries, of Node and of the child that asked are passed over', () => {
  const stack = stackOf(
    'parse (/p/node_modules/yaml/src/parse.js:1:1)',
    'node:internal/process/task_queues:105:5',
    'f (/p/src/read/yaml.ts:9:3)',
    'answerTo (file:///p/src/fleet/child.ts:32:42)',
  );
  expect(placeOfThrow(stack)).toEqual({ path: 'src/read/yaml.ts', line: 9, column: 3 });
  expect(placeOfThrow(stackOf('answerTo (file:///p/src/fleet/child.ts:32:42)'))).toBeUndefined();
  expect(placeOfThrow('')).toBeUndefined();
});
