import { expect, test } from 'vitest';
import type { Column } from '../koleksi/koleksi.ts';
import { decodeText } from '../text/decode.ts';
import { tableOf } from './table.ts';
import { csvSource } from './table-source.ts';

const COLUMNS: readonly Column[] = [
  { key: 'kode', label: 'Kode', synonyms: ['Kode Rekening'], kind: 'code', required: true },
  { key: 'nama', label: 'Nama', synonyms: ['Uraian'], kind: 'text', required: true },
  { key: 'pagu', label: 'Pagu', synonyms: ['Anggaran'], kind: 'rupiah' },
  { key: 'fisik', label: 'Realisasi fisik', kind: 'percent' },
  { key: 'nilai', label: 'Nilai', kind: 'number' },
  { key: 'tanggal', label: 'Tanggal', kind: 'date' },
  { key: 'lokasi', label: 'Lokasi', kind: 'list' },
  { key: 'telepon', label: 'Telepon', kind: 'text' },
];
const FILE = { path: 'dinkes/program/2026.csv' };
const read = (text: string) => tableOf(csvSource(text, FILE), COLUMNS, FILE);
const valuesOf = (text: string) => read(text).rows.map(({ values }) => ({ ...values }));
const told = (text: string): string[] =>
  read(text).problems.map(({ kode, baris, kolom, pesan }) => `${kode} ${baris}:${kolom} ${pesan}`);
const kodes = (text: string): string[] => read(text).problems.map(({ kode, baris }) => `${kode} ${baris}`);

test('a table as Excel saves it here is read right', () => {
  const text =
    'kode;nama;pagu;fisik;tanggal;lokasi\n2.16;Program A;Rp1.250.000;45,5%;24/11/2026;34.02.01, 34.02.02\n';
  expect(valuesOf(text)).toEqual([
    {
      kode: '2.16',
      nama: 'Program A',
      pagu: 1_250_000,
      fisik: 45.5,
      tanggal: '2026-11-24',
      lokasi: ['34.02.01', '34.02.02'],
    },
  ]);
  expect(told(text)).toEqual([]);
});

test('it is the same from Windows-1252 with line ends of Windows', () => {
  const bytes = Buffer.from('kode;nama\r\n2.16;Caf\xe9 \x93Sehat\x94\r\n', 'latin1');
  expect(valuesOf(decodeText(bytes)?.text ?? '')).toEqual([{ kode: '2.16', nama: 'Café “Sehat”' }]);
});

test('headings are known by their synonyms, below a title, beside a column of numbers', () => {
  const text = 'Laporan Tahun 2026;;;\n;;;\nNo;KODE REKENING;Uraian *;Anggaran (Rp)\n1;2.16;A;5\n';
  expect(valuesOf(text)).toEqual([{ kode: '2.16', nama: 'A', pagu: 5 }]);
});

test('an empty cell is an absent key, and every cell has its place', () => {
  const [row] = read('kode;nama;pagu;tanggal\n2.16;A;;-\n').rows;
  expect(row).toMatchObject({ line: 2, values: { kode: '2.16', nama: 'A' } });
  expect({ ...row?.places }).toEqual({ kode: [2, 1], nama: [2, 6], pagu: [2, 8], tanggal: [2, 9] });
  expect(row?.written.valueAt(['nama'])).toEqual({ ...FILE, line: 2, column: 6, length: 1 });
  expect([row?.written.textAt(['kode']), row?.written.textAt(['pagu'])]).toEqual(['2.16', undefined]);
});

test('a list is parted by spaces where it holds codes, and not where it holds names', () => {
  const text = 'kode;nama;lokasi\n1;a;34.02.01 34.02.02\n2;b;Suka Maju, Tepi Air\n';
  expect(valuesOf(text).map(({ lokasi }) => lokasi)).toEqual([
    ['34.02.01', '34.02.02'],
    ['Suka Maju', 'Tepi Air'],
  ]);
});

test.each([
  ['an unknown heading', 'kode;nama;paggu\n1;a;2\n', 'CSV-07 1:11 Judul kolom `paggu` tidak dikenal.'],
  ['a missing heading', 'kode;pagu\n1;2\n', 'CSV-08 1:1 Kolom Nama tidak ada.'],
  [
    'two headings of one meaning',
    'kode;nama;uraian\n1;a;b\n',
    'CSV-09 1:11 Judul kolom `nama` dan `uraian` berarti sama.',
  ],
  [
    'cells without a heading',
    'kode;nama;;pagu\n1;a;x;2\n2;b;y;2\n',
    'CSV-10 2:5 Kolom C berisi tulisan di baris 2–3, tetapi tidak berjudul.',
  ],
  [
    'no headings',
    '1;2\n3;4\n',
    'CSV-11 1:1 Sepuluh baris pertama tabel ini tidak memuat judul kolom yang dikenal.',
  ],
  [
    'a separator that is none',
    'kode nama\n1 a\n',
    'CSV-06 1:1 Seluruh judul terbaca sebagai satu kolom: `kode nama`.',
  ],
  [
    'nothing below the headings',
    'kode;nama\n',
    'CSV-26 1:1 Tabel ini belum memuat satu baris pun di bawah judulnya.',
  ],
  [
    'a row too short',
    'kode;nama;pagu\n1;a;2\n2;b\n',
    'CSV-01 3:1 Baris 3 berisi 2 kolom, padahal judulnya 3; `pagu` tidak ada.',
  ],
  ['a row too long', 'kode;nama\n1;a;x\n', 'CSV-05 2:1 Baris 2 berisi 3 kolom, padahal judulnya hanya 2.'],
  [
    'an empty cell that is required',
    'kode;nama\n1;\n',
    'CSV-22 2:3 Nama belum diisi: kolom `nama` baris 2 kosong.',
  ],
  [
    'a code that became a day',
    'kode;nama\n16-Feb;a\n',
    'CSV-02 2:1 Kolom `kode` baris 2 berisi `16-Feb`; Excel mengubah kode seperti `2.16` menjadi tanggal.',
  ],
  [
    'a code in powers of ten',
    'kode;nama\n1,7E+17;a\n',
    'CSV-14 2:1 Kolom `kode` baris 2 berisi `1,7E+17`; Excel meringkas angka yang panjang, dan sebagian angkanya hilang.',
  ],
  [
    'digits that are lost',
    'kode;nama\n197001012000121000;a\n',
    'CSV-19 2:1 Kolom `kode` baris 2 berisi angka panjang yang ekornya sudah menjadi nol; Excel hanya menyimpan 15 angka pertama.',
  ],
  [
    'a formula that failed',
    'kode;nama\n1;#REF!\n',
    'CSV-17 2:3 Kolom `nama` baris 2 berisi `#REF!`, tanda rumus yang gagal dihitung.',
  ],
  [
    'a formula',
    'kode;nama;pagu\n1;a;=B2*2\n',
    'CSV-18 2:5 Kolom `pagu` baris 2 berisi rumus `=B2*2`, bukan hasilnya.',
  ],
  [
    'words for money',
    'kode;nama;pagu\n1;a;banyak\n',
    'CSV-12 2:5 Kolom `pagu` baris 2 berisi `banyak`, yang bukan angka.',
  ],
  [
    'money the English way',
    'kode;nama;pagu\n1;a;"1,250,000"\n',
    'CSV-13 2:5 Kolom `pagu` baris 2 berisi `1,250,000`, dengan koma untuk ribuan.',
  ],
  [
    'money that may be English',
    'kode;nama;pagu\n1;a;"1,250"\n',
    'CSV-13 2:5 Kolom `pagu` baris 2 berisi `1,250`, dengan koma untuk ribuan.',
  ],
  [
    'signs out of place',
    'kode;nama;pagu\n1;a;1.2.3\n',
    'CSV-15 2:5 Kolom `pagu` baris 2 berisi `1.2.3`; titik dan komanya tidak terbaca.',
  ],
  [
    'money with cents',
    'kode;nama;pagu\n1;a;1.250,50\n',
    'CSV-28 2:5 Kolom `pagu` baris 2 berisi `1.250,50`, yang bukan rupiah bulat.',
  ],
  [
    'half a day',
    'kode;nama;tanggal\n1;a;24 Nov\n',
    'CSV-25 2:5 Kolom `tanggal` baris 2 berisi `24 Nov`, yang belum menyebut tahun.',
  ],
  [
    'a number of two meanings',
    'kode;nama;nilai\n1;a;1.250\n2;b;3.125\n',
    'CSV-16 2:5 Kolom `nilai` baris 2–3 berisi `1.250`, yang dapat berarti 1250 atau 1,25.',
  ],
  [
    'a phone without its zero',
    'kode;nama;telepon\n1;a;81234567890\n',
    'CSV-20 2:5 Kolom `telepon` baris 2 berisi `81234567890`; angka nol di depannya tampaknya hilang.',
  ],
  [
    'a code that may lack a zero',
    'kode;nama\n2.16;a\n2.1;b\n',
    'CSV-21 3:1 Kolom `kode` baris 3 berisi `2.1`, lebih pendek dari `2.16` di kolom yang sama.',
  ],
  [
    'a quote that nobody closes',
    'kode;nama\n1;"a\n2;b\n',
    'CSV-03 2:3 Tanda kutip di baris 2 tidak punya pasangan, sehingga semua baris sesudahnya ikut terbaca sebagai satu isi.',
  ],
  [
    'text behind a quote',
    'kode;nama\n1;"a"b\n',
    'CSV-04 2:6 Di baris 2 ada tulisan setelah tanda kutip penutup.',
  ],
  [
    'a space before a quote',
    'kode;nama\n1; "a"\n',
    'CSV-24 2:3 Di baris 2 ada spasi sebelum tanda kutip, sehingga tanda kutipnya ikut terbaca sebagai isi.',
  ],
])('%s is told at its place', (_name, text, problem) => {
  expect(told(text)).toEqual([problem]);
});

test('the same fault in many rows is one problem with the rows', () => {
  expect(told('kode;nama;pagu\n1;a;x\n2;b;x\n3;c;y\n4;d;1\n5;e;z\n')).toEqual([
    'CSV-12 2:5 Kolom `pagu` baris 2–4 dan 6 berisi `x`, yang bukan angka.',
  ]);
});

test('all faults are told at once, and only sound rows are handed on', () => {
  const text = 'kode;nama;pagu\n1;a;x\n16-Feb;b;1\n3;;1\n4;d\n5;e;1\n';
  expect(kodes(text).sort()).toEqual(['CSV-01 5', 'CSV-02 3', 'CSV-12 2', 'CSV-22 4']);
  expect(valuesOf(text)).toEqual([{ kode: '5', nama: 'e', pagu: 1 }]);
});

test.each([
  ['a comma elsewhere proves that a dot parts thousands', '12,5', 1250],
  ['millions elsewhere prove it too', '1.250.000', 1250],
  ['a decimal dot elsewhere proves the other habit', '12.5', 1.25],
])('%s', (_name, other, value) => {
  expect(valuesOf(`kode;nama;nilai\n1;a;1.250\n2;b;"${other}"\n`)[0]).toMatchObject({ nilai: value });
});

test('a percentage never reaches a thousand', () => {
  expect(valuesOf('kode;nama;fisik\n1;a;45.125\n2;b;100%\n3;c;0,5\n').map(({ fisik }) => fisik)).toEqual([
    45.125, 100, 0.5,
  ]);
});

test('a table longer than any real one is refused', () => {
  expect(kodes(`kode;nama\n${'1;a\n'.repeat(20_001)}`)).toEqual(['CSV-23 1']);
});

test('a key that could reach into programs is no key of a row', () => {
  expect(kodes('kode;nama;__proto__\n1;a;x\n')).toEqual(['CSV-07 1']);
});

test.each([
  ['a comma of decimals', '12,5', 1.25],
  ['a comma before a nought of its own', '0,125', 1.25],
  ['millions parted by dots', '1.250.000', 1.25],
  ['a dot of decimals', '12.5', 1250],
])('what `1,250` means in a column is proven by %s', (_name, other, value) => {
  expect(valuesOf(`kode;nama;nilai\n1;a;1,250\n2;b;${other}\n`)[0]).toMatchObject({ nilai: value });
});

test.each([
  ['beside whole numbers', 'kode,nama,nilai\n1,a,"1,250"\n2,b,980\n'],
  ['beside its like', 'kode,nama,nilai\n1,a,"1,250"\n2,b,"3,125"\n'],
  ['beside what contradicts itself', 'kode,nama,nilai\n1,a,"1,250"\n2,b,"12,5"\n3,c,12.5\n'],
])('`1,250` %s is told, and never taken for 1,25', (_name, text) => {
  expect(told(text).map((one) => one.slice(0, 10))).toEqual(['CSV-16 2:5']);
});

test('a row of numbers below the headings, as on a printed form, is no row', () => {
  const text = 'kode;nama;pagu\n(1);(2);(3)\n2.16;A;5\n';
  expect(valuesOf(text)).toEqual([{ kode: '2.16', nama: 'A', pagu: 5 }]);
  expect(told(text)).toEqual([
    'CSV-32 2:1 Baris 2 hanya memuat nomor kolom, sehingga tidak dibaca sebagai isi tabel.',
  ]);
});

const ROWS = 'kode;nama;pagu;fisik\n1.01;A;500;10\n1.02;B;250;20\n';

test.each([
  ['without a code', ';JUMLAH;750;'],
  ['in the place of the code', 'Jumlah;;750;15'],
  ['at the end of a row that is short', 'TOTAL;;750'],
  ['in letters set apart', ';J U M L A H;750;'],
  ['in other words', ';Sub-total Program;750;'],
  ['of both', ';Grand Total;Rp 750,-;'],
])('a row that adds up the others is left out and told: %s', (_name, row) => {
  const { rows, problems } = read(`${ROWS}${row}\n`);
  expect(rows.map(({ values }) => values.kode)).toEqual(['1.01', '1.02']);
  expect(problems.map(({ kode, tingkat, baris }) => `${kode} ${tingkat} ${baris}`)).toEqual([
    'CSV-29 catatan 4',
  ]);
});

test('where it says another sum than its rows, that is told', () => {
  expect(told(`${ROWS};JUMLAH;800;\n`)).toEqual([
    'CSV-29 4:2 Baris 4 (`JUMLAH`) adalah jumlah, sehingga tidak dibaca sebagai isi tabel.',
    'CSV-30 4:9 Kolom `pagu` baris 4 berjumlah `800`, sedangkan baris-baris di atasnya `750`.',
  ]);
});

test('sums of parts and of levels are compared with what they add up', () => {
  const parts = `${ROWS};Subtotal;750;\n1.03;C;50;\n;Subtotal;50;\n;Jumlah;800;\n`;
  expect(kodes(parts)).toEqual(['CSV-29 4']);
  const levels = 'kode;nama;pagu\n1.01;A;750\n1.01.01;B;500\n1.01.02;C;250\n;JUMLAH;750\n';
  expect(kodes(levels)).toEqual(['CSV-29 5']);
});

test('a row with a code or with words of its own is a row, whatever its name begins with', () => {
  expect(valuesOf('kode;nama;pagu\n1.01;Jumlah penduduk;5\n')).toHaveLength(1);
  expect(kodes('kode;nama;pagu;lokasi\n1.01;A;5;\n;Jumlah sekolah;5;34.02.01\n')).toEqual(['CSV-22 3']);
});
