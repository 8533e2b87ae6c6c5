import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { pdfOf, pdfWith } from '../../tests/pdf.ts';
import { zipOf } from '../../tests/zip.ts';
import { insideOf } from './inside.ts';

const NIK = '3171234505900001';

describe('a PDF', () => {
  test('is searched page by page, and its text is not kept', async () => {
    const inside = await insideOf('pdf', pdfOf('Halaman awal', `Nomor ${NIK}`));
    expect(inside).toEqual({ read: 'whole', pages: 2, nik: ['halaman 2'], hasText: true });
  });

  test('that is a scan has no text, and is read all the same', async () => {
    expect(await insideOf('pdf', pdfOf(''))).toEqual({ read: 'whole', pages: 1, hasText: false });
  });

  test.each([
    [
      'a field of a form',
      `/AcroForm << /Fields [90 0 R] >>`,
      '/Annots [90 0 R]',
      [
        `90 0 obj\n<< /Type /Annot /Subtype /Widget /FT /Tx /T (nik) /V (${NIK}) /Rect [0 0 9 9] >>\nendobj\n`,
      ],
      'isian formulir',
    ],
    [
      'a note on a page',
      '',
      '/Annots [90 0 R]',
      [`90 0 obj\n<< /Type /Annot /Subtype /Text /Contents (Milik ${NIK}) /Rect [0 0 9 9] >>\nendobj\n`],
      'catatan di halaman 1',
    ],
    [
      'a title in the table of contents',
      '/Outlines 90 0 R',
      '',
      [
        '90 0 obj\n<< /Type /Outlines /First 91 0 R /Last 91 0 R /Count 1 >>\nendobj\n',
        `91 0 obj\n<< /Title (Berkas ${NIK}) /Parent 90 0 R >>\nendobj\n`,
      ],
      'daftar isi',
    ],
    [
      'its metadata',
      '/Metadata 90 0 R',
      '',
      [
        `90 0 obj\n<< /Type /Metadata /Subtype /XML /Length ${`<x:xmpmeta xmlns:x="adobe:ns:meta/">${NIK}</x:xmpmeta>`.length} >>\nstream\n<x:xmpmeta xmlns:x="adobe:ns:meta/">${NIK}</x:xmpmeta>\nendstream\nendobj\n`,
      ],
      'keterangan dokumen',
    ],
  ])('is searched in %s', async (_name, catalog, page, objects, at) => {
    const { nik, read } = await insideOf('pdf', pdfWith({ catalog, page, objects }));
    expect(read).toBe('whole');
    expect(nik?.[0]).toContain(at);
  });

  test('that is cut off, garbage or locked is not read', async () => {
    const whole = pdfOf('Halaman awal', 'Halaman akhir');
    for (const bytes of [
      whole.subarray(0, 300),
      Buffer.from('%PDF-1.4\nbukan pdf'),
      Buffer.from('bukan pdf'),
    ]) {
      expect(await insideOf('pdf', bytes)).toEqual({ read: 'none', faults: [{ code: 'BROKEN' }] });
    }
    const cut = await insideOf('pdf', whole.subarray(0, -6));
    expect(cut).toMatchObject({ read: 'part', faults: [{ code: 'BROKEN' }] });
    const locked = pdfWith({
      trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> >> /ID [<00> <00>]`,
    });
    expect(await insideOf('pdf', locked)).toEqual({ read: 'none', faults: [{ code: 'LOCKED' }] });
  });

  test('with more pages than the limit is read in part', async () => {
    const inside = await insideOf('pdf', pdfOf(...Array(1_001).fill('Daftar')));
    expect(inside).toMatchObject({ read: 'part', pages: 1_001, faults: [{ code: 'LONG', pages: 1_001 }] });
  }, 60_000);

  test.each([
    ['JavaScript when it opens', '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>', ''],
    ['JavaScript under another spelling', '/OpenAction << /S /J#61vaScript /J#53 (app.alert\\(1\\)) >>', ''],
    ['JavaScript of a page', '', '/AA << /O << /S /JavaScript /JS (app.alert\\(1\\)) >> >>'],
    ['a program that it starts', '/OpenAction << /S /Launch /F (cmd.exe) >>', ''],
  ])('with %s is refused for it', async (_name, catalog, page) => {
    const { faults } = await insideOf('pdf', pdfWith({ catalog, page }));
    expect(faults).toEqual([{ code: 'COMMANDS' }]);
  });

  test('with a file in it is read in part', async () => {
    const inside = await insideOf(
      'pdf',
      pdfWith({
        catalog: '/Names << /EmbeddedFiles << /Names [(data.xlsx) 90 0 R] >> >>',
        objects: [
          '90 0 obj\n<< /Type /Filespec /F (data.xlsx) /EF << /F 91 0 R >> >>\nendobj\n',
          '91 0 obj\n<< /Type /EmbeddedFile /Length 3 >>\nstream\nabc\nendstream\nendobj\n',
        ],
      }),
    );
    expect(inside).toMatchObject({
      read: 'part',
      faults: [{ code: 'ATTACHED', part: 'lampiran data.xlsx' }],
    });
  });
});

describe('a workbook', () => {
  test('is searched in every sheet, hidden ones too', async () => {
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
      read: 'whole',
      nik: ['sel A2 lembar Simpan'],
      nip: ['sel A3 lembar Simpan'],
      headings: ['Nama', 'Desa'],
    });
  });

  test('is searched to its last row', async () => {
    const rows: string[][] = Array.from({ length: 20_011 }, (_, row) => [`Fulan ${row}`, 'Sukamaju']);
    rows[20_010] = ['Fulan', NIK];
    const bytes = await writeXlsx({ sheets: [{ name: 'Data', rows }] });
    expect(await insideOf('xlsx', bytes)).toMatchObject({ read: 'whole', nik: ['sel B20011 lembar Data'] });
  });

  const bookOf = (files: Record<string, string | Uint8Array>, sheet = ''): Buffer =>
    zipOf({
      '[Content_Types].xml': '<Types/>',
      'xl/workbook.xml': '<workbook><sheets><sheet name="A &amp; B" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>${sheet}</row></sheetData></worksheet>`,
      ...files,
    });

  test.each([
    [
      'a number that Excel took for an amount',
      bookOf({}, '<c r="B1"><v>3.171234505900001E15</v></c>'),
      'sel B1 lembar A & B',
    ],
    [
      'an amount whose last digits are lost',
      bookOf({}, '<c r="B1"><v>3171234505900000</v></c>'),
      'sel B1 lembar A & B',
    ],
    [
      'a text in the cell itself',
      bookOf(
        {},
        `<c r="B1" t="inlineStr"><is><r><t>${NIK.slice(0, 9)}</t></r><r><t>${NIK.slice(9)}</t></r></is></c>`,
      ),
      'sel B1',
    ],
    ['a formula', bookOf({}, `<c r="B1" t="str"><f>"NIK "&amp;"${NIK}"</f><v>NIK</v></c>`), 'sel B1'],
    [
      'a note at a cell',
      bookOf({
        'xl/comments1.xml': `<comments><commentList><comment ref="C4"><text><r><t>317123</t></r><r><t>4505900001</t></r></text></comment></commentList></comments>`,
      }),
      'catatan sel C4',
    ],
    [
      'a conversation at a cell',
      bookOf({
        'xl/threadedComments/threadedComment1.xml': `<ThreadedComments><threadedComment ref="D2"><text>${NIK}</text></threadedComment></ThreadedComments>`,
      }),
      'catatan sel D2',
    ],
    [
      'a text box',
      bookOf({
        'xl/drawings/drawing1.xml': `<xdr:wsDr><a:p><a:r><a:t>NIK ${NIK}</a:t></a:r></a:p></xdr:wsDr>`,
      }),
      'kotak teks',
    ],
    ['a chart', bookOf({ 'xl/charts/chart1.xml': `<c:chart><c:v>${NIK}</c:v></c:chart>` }), 'grafik'],
    [
      'its properties',
      bookOf({ 'docProps/core.xml': `<cp:coreProperties><dc:title>${NIK}</dc:title></cp:coreProperties>` }),
      'keterangan dokumen',
    ],
    [
      'a name of cells',
      bookOf({
        'xl/workbook.xml': `<workbook><definedNames><definedName name="a">"${NIK}"</definedName></definedNames></workbook>`,
      }),
      'nama sel',
    ],
    [
      'a header',
      bookOf({
        'xl/worksheets/sheet1.xml': `<worksheet><headerFooter><oddHeader>&amp;C${NIK}</oddHeader></headerFooter></worksheet>`,
      }),
      'lembar A & B',
    ],
    [
      'the words for a cell to be filled',
      bookOf({
        'xl/worksheets/sheet1.xml': `<worksheet><dataValidations><dataValidation prompt="Contoh ${NIK}"/></dataValidations></worksheet>`,
      }),
      'lembar A & B',
    ],
    [
      'a text that no cell shows',
      bookOf({ 'xl/sharedStrings.xml': `<sst><si><t>${NIK}</t></si></sst>` }),
      'tulisan yang tidak tampak di sel',
    ],
    [
      'digits written as codes',
      bookOf({}, `<c r="B1" t="inlineStr"><is><t>317123450590000&#49;</t></is></c>`),
      'sel B1',
    ],
    [
      'a workbook in it',
      bookOf({
        'xl/embeddings/Lembar.xlsx': bookOf({
          'xl/comments1.xml': `<comments><comment ref="A1"><text><t>${NIK}</t></text></comment></comments>`,
        }),
      }),
      'catatan sel A1',
    ],
  ])('is searched in %s', async (_name, bytes, at) => {
    const { nik, read } = await insideOf('xlsx', bytes);
    expect(read).toBe('whole');
    expect(nik?.[0]).toContain(at);
  });

  test.each([
    [
      'an object of another program',
      bookOf({ 'xl/embeddings/oleObject1.bin': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 1]) }),
      'ATTACHED',
    ],
    [
      'a part that declares words of its own',
      bookOf({ 'xl/comments1.xml': '<!DOCTYPE a [<!ENTITY n "3171234505900001">]><comments>&n;</comments>' }),
      'BROKEN',
    ],
    [
      'parts that are larger than they claim',
      zipOf({ 'xl/workbook.xml': 'a'.repeat(20_000_000) }, { claim: 10 }),
      'BROKEN',
    ],
    ['parts that unpack beyond the limit', zipOf({ 'xl/workbook.xml': 'a' }, { claim: 65_000_000 }), 'LARGE'],
    ['an end that is missing', bookOf({}).subarray(0, -30), 'BROKEN'],
  ])('with %s is read in part', async (_name, bytes, code) => {
    const { read, faults } = await insideOf('xlsx', bytes);
    expect([read, faults?.[0]?.code]).toEqual(['part', code]);
  });
});

describe('a Word document', () => {
  const docxWith = (files: Record<string, string>): Buffer =>
    zipOf({
      'word/document.xml': '<w:document><w:p><w:r><w:t>Halo</w:t></w:r></w:p></w:document>',
      ...files,
    });

  test('is searched paragraph by paragraph, across the runs that Word cut', async () => {
    const xml = `<w:document><w:p><w:r><w:t>Halo</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${NIK.slice(0, 8)}</w:t></w:r><w:r><w:t>${NIK.slice(8)}</w:t></w:r></w:p></w:document>`;
    expect(await insideOf('docx', docxWith({ 'word/document.xml': xml }))).toEqual({
      read: 'whole',
      nik: ['paragraf 2'],
      hasText: true,
    });
  });

  test.each([
    [
      'a header',
      'word/header1.xml',
      `<w:hdr><w:p><w:r><w:t>${NIK}</w:t></w:r></w:p></w:hdr>`,
      'kepala halaman',
    ],
    [
      'a note at the foot',
      'word/footnotes.xml',
      `<w:footnotes><w:p><w:r><w:t>${NIK}</w:t></w:r></w:p></w:footnotes>`,
      'catatan kaki',
    ],
    [
      'a comment',
      'word/comments.xml',
      `<w:comments><w:comment><w:p><w:r><w:t>${NIK}</w:t></w:r></w:p></w:comment></w:comments>`,
      'komentar',
    ],
    [
      'words that were struck out',
      'word/document.xml',
      `<w:p><w:del><w:r><w:delText>${NIK}</w:delText></w:r></w:del></w:p>`,
      'paragraf 1',
    ],
    [
      'a text box',
      'word/document.xml',
      `<w:p><w:r><w:txbxContent><w:p><w:r><w:t>${NIK}</w:t></w:r></w:p></w:txbxContent></w:r></w:p>`,
      'paragraf 1',
    ],
    [
      'the words of a picture',
      'word/document.xml',
      `<w:p><wp:docPr id="1" descr="KTP ${NIK}"/></w:p>`,
      'paragraf 1',
    ],
    [
      'its properties',
      'docProps/app.xml',
      `<Properties><Manager>${NIK}</Manager></Properties>`,
      'keterangan dokumen',
    ],
  ])('is searched in %s', async (_name, part, xml, at) => {
    expect(await insideOf('docx', docxWith({ [part]: xml }))).toMatchObject({ read: 'whole', nik: [at] });
  });

  test('that claims to be small and is not is given up', async () => {
    const bytes = zipOf({ 'word/document.xml': 'a'.repeat(20_000_000) }, { claim: 10 });
    expect(await insideOf('docx', bytes)).toEqual({
      read: 'part',
      hasText: false,
      faults: [{ code: 'BROKEN', part: 'word/document.xml' }],
    });
  });
});
