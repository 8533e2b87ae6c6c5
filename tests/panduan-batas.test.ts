import { expect, test } from 'vitest';
import { LIMITS, limitText } from '../src/read/limits.ts';
import { textOf } from './files.ts';

test('the guide names every limit of reading, as the program holds it', () => {
  const chapter =
    textOf('docs/panduan-opd.md')
      .split(/^## /m)
      .find((one) => /^\d+\. Batas yang berlaku/.test(one)) ?? '';
  const rows = [...chapter.matchAll(/^\| (.+) \| (.+) \|$/gm)]
    .slice(1)
    .map(([, what, most]) => `${what}: ${most}`);
  expect(rows).toEqual(Object.values(LIMITS).map((limit) => `${limit.what}: ${limitText(limit)}`));
});
