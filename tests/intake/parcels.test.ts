import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { takeParcel } from '../../src/intake/take/parcels.ts';
import { notAlone, parcelHeavy } from '../../src/problems/intake.ts';
import { root } from '../files.ts';
import { zipOf } from '../zip.ts';
import { DAY, inShort, office, planned, send } from './office.ts';

const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#3a7' } })
    .withExif({ IFD0: { Artist: 'Seseorang' } })
    .jpeg()
    .toBuffer();

const p = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const docx = (lines: readonly string[]): Buffer =>
  zipOf({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${lines.map(p).join('')}</w:body></w:document>`,
  });

const LETTER = [
  'PEMERINTAH KABUPATEN CONTOH',
  'KECAMATAN AMEN',
  'Rapat Koordinasi Desa',
  'Camat memimpin rapat koordinasi dengan sembilan kepala desa pada 20 November 2026.',
  'Amen, 20 November 2026',
  'Camat Amen',
  'NIP 198001012005011001',
];

test('a zip with a photo and a letter: a clean photo, a draft without letterhead, signature and NIP', async () => {
  using desk = office();
  const parcel = zipOf({
    'kec-amen/IMG-20261120-WA0003.jpg': await photo(),
    'kec-amen/Rapat Koordinasi.docx': docx(LETTER),
    'kec-amen/IMG-20261120-WA0003 (1).jpg': await photo(),
  });
  const plan = await planned(desk, send(desk, 'kiriman.zip', parcel), undefined);
  expect(inShort(plan.items)).toEqual(['baru berita (draf)', 'baru foto', 'tanya foto TTP-13']);
  takeParcel({ ...desk, ...plan, situs: 'kec-amen', tanggal: DAY, pid: process.pid });
  const folder = path.join(desk.content, 'kec-amen');
  const page = readFileSync(path.join(folder, 'berita/2026-11-20-rapat-koordinasi-desa.md'), 'utf8');
  expect(page).toBe(
    '---\njudul: Rapat Koordinasi Desa\ntanggal: 2026-11-20\ndraf: true\n---\n\nCamat memimpin rapat koordinasi dengan sembilan kepala desa pada 20 November 2026.\n',
  );
  const image = readFileSync(path.join(folder, 'gambar/img-20261120-wa0003.jpg'));
  expect((await sharp(image).metadata()).exif).toBeUndefined();
}, 120_000);

test('what leaves its folder, is a zip in a zip, or of an old kind comes to stand nowhere, and is named', async () => {
  using desk = office();
  const parcel = zipOf({
    '../jebol.md': 'x',
    '/jebol.md': 'x',
    'kec-amen/berita/../../../jebol.md': 'x',
    'dalam.zip': zipOf({ a: 'x' }),
    'lama.xls': 'x',
    'program.exe': 'MZ',
    '__MACOSX/._a': 'x',
  });
  const { problems, items } = await planned(desk, send(desk, 'jahat.zip', parcel));
  expect(items).toEqual([]);
  expect(problems.map(({ kode }) => kode)).toEqual([
    'TTP-09',
    'TTP-09',
    'TTP-09',
    'TTP-09',
    'TTP-08',
    'TTP-07',
  ]);
  const all = readdirSync(path.dirname(desk.content), { recursive: true }).map(String);
  expect(all.filter((name) => name.includes('jebol'))).toEqual([]);
});

test('a zip that claims less than it holds, or repeats its bytes, is refused as a whole or by the entry', async () => {
  using desk = office();
  const lying = await planned(
    desk,
    send(desk, 'bohong.zip', zipOf({ 'a.md': 'x'.repeat(5000) }, { claim: 10 })),
  );
  expect(lying.problems[0]?.pesan).toContain('rusak atau terpotong');
  const bomb = zipOf({ 'a.md': Buffer.alloc(20_000_000) });
  const grown = await planned(desk, send(desk, 'bom.zip', bomb));
  expect(grown.problems[0]?.pesan).toContain('membengkak');
});

test('a PDF becomes a dokumen by its name, and what its name does not say is asked', async () => {
  using desk = office();
  const pdf = readFileSync(firstPdf());
  const plan = await planned(desk, send(desk, 'SCAN RENJA 2026 (1).pdf', pdf));
  expect(inShort(plan.items)).toEqual(['baru dokumen', 'tanya dokumen TTP-17']);
  expect(plan.steps.map((step) => step.path)).toEqual([
    'kec-amen/berkas/scan-renja-2026-1.pdf',
    'kec-amen/dokumen/renja-2026.md',
  ]);
}, 120_000);

/** Any PDF of the repository's content. */
function firstPdf(): string {
  const content = path.join(root, 'content');
  const found = readdirSync(content, { recursive: true })
    .map(String)
    .find((name) => name.endsWith('.pdf'));
  if (found === undefined) throw new Error('no PDF in content');
  return path.join(content, found);
}

test('words of what ends a child, or cannot be written alone', () => {
  expect(parcelHeavy.at({ path: 'a' }, { name: 'a.zip' }).kode).toBe('TTP-15');
  expect(notAlone.at({ path: 'a' }, { label: 'Nama', path: 'a.md' }).kode).toBe('TTP-16');
});
