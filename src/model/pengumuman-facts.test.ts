import { expect, test } from 'vitest';
import { isOver, validityText } from './pengumuman-facts.ts';

const TODAY = '2026-11-24';

test('a pengumuman holds on its last day and no longer', () => {
  expect(isOver({ berlaku_sampai: TODAY }, TODAY)).toBe(false);
  expect(isOver({ berlaku_sampai: '2026-11-23' }, TODAY)).toBe(true);
  expect(isOver({}, TODAY)).toBe(false);
});

test('its validity is said by word, and not at all where it has no end', () => {
  expect(validityText({ berlaku_sampai: '2026-11-27' }, TODAY)).toBe('Berlaku sampai 27 November 2026');
  expect(validityText({ berlaku_sampai: '2026-03-20' }, TODAY)).toBe(
    'Sudah tidak berlaku, berakhir 20 Maret 2026',
  );
  expect(validityText({}, TODAY)).toBeUndefined();
});
