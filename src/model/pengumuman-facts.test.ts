import { expect, test } from 'vitest';
import { Today } from '../text/today.ts';
import { isOver, validityText } from './pengumuman-facts.ts';

const TODAY = '2026-11-24';

test('a pengumuman holds on its last day and no longer', () => {
  expect(isOver({ berlaku_sampai: TODAY }, Today.only(TODAY))).toBe(false);
  expect(isOver({ berlaku_sampai: '2026-11-23' }, Today.only(TODAY))).toBe(true);
  expect(isOver({}, Today.only(TODAY))).toBe(false);
});

test('its validity is said by word, and not at all where it has no end', () => {
  expect(validityText({ berlaku_sampai: '2026-11-27' }, Today.only(TODAY))).toBe(
    'Berlaku sampai 27 November 2026',
  );
  expect(validityText({ berlaku_sampai: '2026-03-20' }, Today.only(TODAY))).toBe(
    'Sudah tidak berlaku, berakhir 20 Maret 2026',
  );
  expect(validityText({}, Today.only(TODAY))).toBeUndefined();
});
