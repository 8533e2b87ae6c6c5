import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { pdfOf } from '../../tests/pdf.ts';
import { zipOf } from '../../tests/zip.ts';
import { insideOf } from './inside.ts';

const NIK = '3171234505900001';

test('a NIK in a PDF is found on its page, and its text is not kept', async () => {
  const inside = await insideOf('pdf', pdfOf('Halaman awal', `Nomor ${NIK}`));
  expect(inside).toEqual({ pages: 2, nik: ['halaman 2'], hasText: true });
});

test('a scan is a PDF without text; what is no PDF tells nothing', async () => {
  expect(await insideOf('pdf', pdfOf(''))).toEqual({ pages: 1, hasText: false });
  expect(await insideOf('pdf', Buffer.from('bukan pdf'))).toEqual({});
});

test('every sheet of a workbook is looked into, hidden ones too', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Depan',
        rows: [
          ['Nama', 'Desa'],
          ['Fulan', 'Sukamaju'],
        ],
      },
      { name: 'Simpan', rows: [['x'], [NIK], ['197001121995031002']], hidden: true },
    ],
  });
  expect(await insideOf('xlsx', bytes)).toEqual({
    nik: ['sel A2 lembar Simpan'],
    nip: ['sel A3 lembar Simpan'],
    headings: ['Nama', 'Desa'],
  });
});

test('a NIK that Word cut into runs is found in its paragraph', async () => {
  const xml = `<w:document><w:p><w:r><w:t>Halo</w:t></w:r></w:p><w:p><w:r><w:t>${NIK.slice(0, 8)}</w:t></w:r><w:r><w:t>${NIK.slice(8)}</w:t></w:r></w:p></w:document>`;
  const bytes = zipOf({ 'word/document.xml': xml });
  expect(await insideOf('docx', bytes)).toEqual({ nik: ['paragraf 2'], hasText: true });
});

test('a document that claims to be small and is not is given up', async () => {
  const bytes = zipOf({ 'word/document.xml': 'a'.repeat(20_000_000) }, { claim: 10 });
  expect(await insideOf('docx', bytes)).toEqual({ hasText: false });
});
