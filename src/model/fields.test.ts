import { expect, test } from 'vitest';
import { agenda } from '../koleksi/agenda/index.ts';
import { dokumen } from '../koleksi/dokumen/index.ts';
import { choiceText } from './fields.ts';

test('a choice is told in the words of its koleksi', () => {
  expect(choiceText('status', 'batal', agenda)).toBe('Dibatalkan');
});

test('a choice without words is made readable, and free text is left alone', () => {
  expect(choiceText('jenis', 'renja', dokumen)).toBe('Renja');
  expect(choiceText('nomor', 'renja', dokumen)).toBeUndefined();
});
