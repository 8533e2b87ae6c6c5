import { expect, test } from 'vitest';
import { folderOf, page, soundIn } from '../../tests/end-to-end/folder.ts';
import { agenda } from '../koleksi/agenda/index.ts';
import { dokumen } from '../koleksi/dokumen/index.ts';
import { choiceText, fieldsOf } from './fields.ts';

test('a choice is told in the words of its koleksi', () => {
  expect(choiceText('status', 'batal', agenda)).toBe('Dibatalkan');
});

test('a choice without words is made readable, and free text is left alone', () => {
  expect(choiceText('jenis', 'renja', dokumen)).toBe('Renja');
  expect(choiceText('nomor', 'renja', dokumen)).toBeUndefined();
});

test('where a page stands in the menu is nothing to tell its readers', async () => {
  using work = folderOf({
    'satu/halaman/desa.md': page('id: hal-1\njudul: Desa\nmenu: utama\nurutan: 2'),
  });
  const situs = await soundIn(work, 'satu');
  const [item] = situs.items.halaman;
  expect(item && fieldsOf(item, situs)).toEqual([]);
});
