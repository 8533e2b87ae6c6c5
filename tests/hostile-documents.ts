import { pdfOf, pdfWith } from './pdf.ts';
import { zipOf } from './zip.ts';

/** What no page may offer, whoever reads it and in whatever order; `mark` makes bytes that nobody has seen before. */
export const hostileDocuments = (mark: string): Readonly<Record<string, Buffer>> => ({
  'panjang.xlsx': bookOf(longSheet(), mark),
  'bohong.xlsx': zipOf(
    { 'xl/workbook.xml': `<workbook/><!-- ${mark} -->${'a'.repeat(200_000)}` },
    { claim: 10 },
  ),
  'besar.xlsx': zipOf({ 'xl/workbook.xml': `<workbook/><!-- ${mark} -->` }, { claim: 65_000_000 }),
  'bohong.docx': zipOf(
    { 'word/document.xml': `<w:p/><!-- ${mark} -->${'a'.repeat(200_000)}` },
    { claim: 10 },
  ),
  'besar.docx': zipOf({ 'word/document.xml': `<w:p/><!-- ${mark} -->` }, { claim: 129_000_000 }),
  'terpotong.pdf': pdfOf('Daftar hadir', mark).subarray(0, 400),
  'terkunci.pdf': pdfWith({
    pages: [mark],
    trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> >> /ID [<00> <00>]`,
  }),
  'perintah.pdf': pdfWith({
    pages: [mark],
    catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>',
  }),
  'berlampir.pdf': pdfWith({
    pages: [mark],
    catalog: '/Names << /EmbeddedFiles << /Names [(data.xlsx) 90 0 R] >> >>',
    objects: [
      '90 0 obj\n<< /Type /Filespec /F (data.xlsx) /EF << /F 91 0 R >> >>\nendobj\n',
      '91 0 obj\n<< /Type /EmbeddedFile /Length 3 >>\nstream\nabc\nendstream\nendobj\n',
    ],
  }),
});

/** The kode that each of them is told with. */
export const HOSTILE_KODE: Readonly<Record<string, string>> = {
  'panjang.xlsx': 'PDP-03',
  'bohong.xlsx': 'DOK-02',
  'besar.xlsx': 'XLS-04',
  'bohong.docx': 'DOK-02',
  'besar.docx': 'DOK-04',
  'terpotong.pdf': 'DOK-02',
  'terkunci.pdf': 'DOK-01',
  'perintah.pdf': 'DOK-06',
  'berlampir.pdf': 'DOK-07',
};

const bookOf = (sheet: string, mark: string): Buffer =>
  zipOf({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook><sheets><sheet name="Data" r:id="r1"/></sheets></workbook><!-- ${mark} -->`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
  });

/** A sheet with a NIK in its row 20,011. */
function longSheet(): string {
  const rows = Array.from({ length: 20_010 }, (_, row) => rowOf(row + 1, `Desa ${row}`));
  return `<worksheet><sheetData>${rows.join('')}${rowOf(20_011, '1707013112999999')}</sheetData></worksheet>`;
}

const rowOf = (row: number, text: string): string =>
  `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
