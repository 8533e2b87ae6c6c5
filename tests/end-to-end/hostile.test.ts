import { expect, test } from 'vitest';
import { ordinary, SHAPES } from '../../src/run/bench/shapes.ts';
import { zipOf } from '../zip.ts';
import { folderOf, placed, problemsIn } from './folder.ts';

/** Shapes that once ended `check` for every situs, or held it for minutes; what each is told as. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  'judul bagian yang sama': ['MDX-20'],
  'paragraf satu huruf': ['MDX-20'],
  'kode sebaris': ['MDX-20'],
  'ganti baris paksa': ['MDX-20'],
  entitas: ['MDX-20'],
  'kutipan bersusun': ['MDX-20'],
  'tag di mdx': ['MDX-20'],
  'atribut di mdx': ['MDX-20'],
  'kunci di bagian atas': ['YML-30'],
  'kunci di situs.yaml': ['YML-30'],
};

test.each(Object.entries(TOLD))('a file of this shape is refused by name: %s', async (name, kodes) => {
  const shape = SHAPES.find((one) => one.name === name);
  if (!shape) throw new Error(`no shape ${name}`);
  using work = folderOf({ [`satu/${shape.path}`]: shape.text });
  const problems = await problemsIn(work, ['satu']);
  const here = problems.filter(({ path, tingkat }) => path === `satu/${shape.path}` && tingkat === 'salah');
  expect([...new Set(here.map(({ kode }) => kode))]).toEqual(kodes);
  expect(here.map(placed)[0]).toContain(`satu/${shape.path}`);
});

test('an ordinary page as long as the longest may be is read', async () => {
  using work = folderOf({ 'satu/berita/panjang.md': ordinary({ path: 'x.md', text: 'x'.repeat(500_000) }) });
  const problems = await problemsIn(work, ['satu']);
  expect(problems.filter(({ kode }) => kode.startsWith('MDX') || kode.startsWith('BRK'))).toEqual([]);
});

/** One coloured, empty cell in the last column of each of these rows. */
const wideSheet = (rows: number): Buffer =>
  zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${Array.from({ length: rows }, (_, n) => `<row r="${n + 1}"><c r="XFD${n + 1}" s="1"/></row>`).join('')}</sheetData></worksheet>`,
  });

test('a small workbook that touches its last column is no table, and is told before it is opened', async () => {
  using work = folderOf({ 'satu/program/2026.xlsx': wideSheet(400) });
  const problems = await problemsIn(work, ['satu']);
  expect(problems.filter(({ tingkat }) => tingkat === 'salah').map(placed)).toEqual([
    'XLS-20 satu/program/2026.xlsx:1:1',
  ]);
});

test('the same workbook to be downloaded is searched and offered like any other', async () => {
  using work = folderOf({ 'satu/berkas/lebar.xlsx': wideSheet(400) });
  const problems = await problemsIn(work, ['satu']);
  expect(problems.filter(({ tingkat }) => tingkat === 'salah').map(placed)).toEqual([]);
});
