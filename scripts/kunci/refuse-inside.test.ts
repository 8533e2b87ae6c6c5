import path from 'node:path';
import { expect, test } from 'vitest';
import { WrongUse } from '../wrong-use.ts';
import { refuseInside } from './refuse-inside.ts';

test.each(['.', 'kunci', 'content/_kabupaten'])('a folder of the project is refused: %s', (below) => {
  expect(() => refuseInside('/proyek', path.join('/proyek', below))).toThrow(WrongUse);
});

test.each(['/rumah/kunci', '/proyek-lain', '/'])('a folder outside is taken: %s', (folder) => {
  expect(() => refuseInside('/proyek', folder)).not.toThrow();
});
