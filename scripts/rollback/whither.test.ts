import { expect, test } from 'vitest';
import { WrongUse } from '../wrong-use.ts';
import { whitherAsked } from './whither.ts';

const nothing = { ke: 'folder:/srv', rilis: undefined, semua: false, waktu: undefined };
const asked = (more: Partial<Parameters<typeof whitherAsked>[0]>, ...named: string[]) =>
  whitherAsked({ ...nothing, ...more }, named, 'Asia/Jayapura');

test('one situs goes one release back, or to the one that is named', () => {
  expect(asked({}, 'dinkes').to).toEqual({ kind: 'before' });
  expect(asked({ rilis: '2026-11-24-1' }, 'dinkes').to).toEqual({ kind: 'id', id: '2026-11-24-1' });
});

test('a moment is of the zone of the kabupaten, and its minute counts to its end', () => {
  const to = { kind: 'moment', waktu: '2026-11-30T16:30:59+09:00' };
  expect(asked({ semua: true, waktu: '2026-11-30T16.30' })).toEqual({ to, ke: 'folder:/srv' });
  expect(asked({ waktu: '2026-11-30 16:30' }, 'dinkes').to).toEqual(to);
});

test('a moment behind --ke leaves the standard target', () => {
  expect(asked({ semua: true, ke: '2026-11-30T16.30' })).toEqual({
    to: { kind: 'moment', waktu: '2026-11-30T16:30:59+09:00' },
    ke: undefined,
  });
});

test.each([
  ['nobody', {}, []],
  ['all, and no moment', { semua: true }, []],
  ['all, and a name', { semua: true, waktu: '2026-11-30T16.30' }, ['dinkes']],
  ['a release of two', { rilis: '2026-11-24-1' }, ['dinkes', 'dikbud']],
  ['no moment at all', { semua: true, waktu: 'kemarin' }, []],
  ['a moment that no clock shows', { semua: true, waktu: '2026-11-30T25.30' }, []],
])('wrong use is %s', (_, more, named) => {
  expect(() => asked(more, ...named)).toThrow(WrongUse);
});
