import { expect, test } from 'vitest';
import { statusLine } from './status-line.ts';

/** What stands on a terminal that was written to so. */
function screen(written: string): string[] {
  return written.split('\n').map((line) => line.split('\r\u001b[K').at(-1) ?? '');
}

function terminal(isTTY: boolean, columns = 40) {
  let written = '';
  const stream = {
    ...{ isTTY, columns },
    write(text: string | Uint8Array) {
      written += text;
      return true;
    },
  };
  return { stream, seen: () => screen(written), raw: () => written };
}

test('words stand above a line that changes in place, and nothing of it stays', () => {
  const { stream, seen } = terminal(true);
  const line = statusLine(stream, false);
  line.say('satu');
  line.show('1 dari 2');
  line.say('dua');
  expect(seen()).toEqual(['satu', 'dua', '1 dari 2']);
  line.show('2 dari 2');
  expect(seen()).toEqual(['satu', 'dua', '2 dari 2']);
  line.end();
  line.say('selesai');
  expect(seen()).toEqual(['satu', 'dua', 'selesai', '']);
});

test('a narrow terminal is never written past its edge, where clearing would miss a line', () => {
  const { stream, seen } = terminal(true, 10);
  statusLine(stream, false).show('a'.repeat(30));
  expect(seen()).toEqual(['a'.repeat(9)]);
});

test('a log gets the words only', () => {
  for (const [isTTY, isPlain] of [
    [false, false],
    [true, true],
  ] as const) {
    const { stream, raw } = terminal(isTTY);
    const line = statusLine(stream, isPlain);
    line.show('1 dari 2');
    line.say('satu');
    line.end();
    expect(raw()).toBe('satu\n');
  }
});
