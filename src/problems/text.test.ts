import { expect, test } from 'vitest';
import { withExcerpt } from './excerpt.ts';
import { dateUnreadable, fieldMissing, keyUnknown, textToFill } from './fields.ts';
import { nameCleaned } from './files.ts';
import type { Problem } from './problem.ts';
import { cellError } from './tables.ts';
import { inOrder, problemsText, problemText } from './text.ts';

const missing = (path: string, line = 1): Problem =>
  fieldMissing.at({ path, line }, { label: 'Judul', key: 'judul', example: 'Rapat' });

test('a problem is its place, what is so, the written line, what to do and its kode', () => {
  const text = '---\njudul: Rapat\ntanggal: 24 Nov\n---\n';
  const problem = dateUnreadable.at(
    { path: 'dinkes/berita/rapat.md', line: 3, column: 10, length: 6 },
    {
      label: 'Tanggal',
      key: 'tanggal',
      written: '24 Nov',
      reason: 'belum menyebut tahun',
      example: '2026-11-24',
    },
  );
  expect(problemText(withExcerpt(problem, text))).toMatchInlineSnapshot(`
    "dinkes/berita/rapat.md:3:10
      Tanggal \`24 Nov\` belum menyebut tahun.
      3 | tanggal: 24 Nov
        |          ^^^^^^
      Tulis tahun, bulan, hari: \`tanggal: 2026-11-24\`.
      ISI-03"
  `);
});

test('the place of a cell is named as Excel names it, and a note says that it is one', () => {
  const cell = cellError.at(
    { path: 'dinkes/program/2026.xlsx', line: 12, column: 3, cell: 'C12' },
    { column: 'pagu', rows: [12], written: '#REF!' },
  );
  const note = nameCleaned.at({ path: 'dinkes/gambar/A B.jpg' }, { name: 'A B.jpg', slug: 'a-b.jpg' });
  expect([problemText(cell), problemText(note)].join('\n\n')).toMatchInlineSnapshot(`
    "dinkes/program/2026.xlsx:12:3 (sel C12)
      Kolom \`pagu\` baris 12 berisi \`#REF!\`, tanda rumus yang gagal dihitung.
      Betulkan rumusnya di Excel, atau ganti dengan hasilnya.
      CSV-17

    dinkes/gambar/A B.jpg:1:1
      Nama \`A B.jpg\` memuat spasi, huruf besar, atau tanda lain; saat terbit namanya menjadi \`a-b.jpg\`.
      Tidak ada yang harus diubah. Agar sama, beri berkas itu nama tersebut.
      BRK-14 (catatan)"
  `);
});

test('a long line is cut around its place', () => {
  const text = `${'a '.repeat(100)}salah${' b'.repeat(100)}`;
  const problem = { ...missing('dinkes/a.md'), kolom: 201, panjang: 5 };
  expect(withExcerpt(problem, text).cuplikan).toMatchInlineSnapshot(`
    "1 | … a a a a a a a a a a a a a a a a a a a salah b b b b b b b b b b b b b b…
      |                                         ^^^^^"
  `);
});

test('problems are told by path, then line, however they were found', () => {
  const found = [missing('b/a.md', 2), missing('a/b.md', 9), missing('b/a.md', 1), missing('a/b.md', 10)];
  expect(inOrder(found).map(({ path, baris }) => `${path}:${baris}`)).toEqual([
    'a/b.md:9',
    'a/b.md:10',
    'b/a.md:1',
    'b/a.md:2',
  ]);
});

test('of one file twenty are told, the others are counted, and a sum ends the list', () => {
  const many = Array.from({ length: 34 }, (_, index) => missing('dinkes/a.md', index + 1));
  const note = nameCleaned.at({ path: 'dinkes/gambar/A B.jpg' }, { name: 'A B.jpg', slug: 'a-b.jpg' });
  const text = problemsText([...many, note], { files: 44 });
  expect(text.match(/ISI-02/g)).toHaveLength(20);
  expect(text).toContain('… dan 14 lagi di dinkes/a.md');
  expect(text.split('\n').at(-1)).toBe('44 berkas diperiksa: 1 berkas perlu diperbaiki, 1 catatan.');
});

test('what has one remedy at one place, or is of a kind that says so, is told in one breath', () => {
  const toFill = (line: number, label: string): Problem =>
    textToFill.at({ path: 'dinkes/layanan/akta.md', line, column: 9 }, { label, help: 'Tulis angkanya.' });
  const known = ['judul', 'tanggal', 'ringkasan', 'gambar'];
  const unknown = (key: string): Problem =>
    keyUnknown.at({ path: 'dinkes/situs.yaml' }, { key, suggestion: undefined, known });
  expect(
    problemsText([toFill(4, 'Biaya'), unknown('a'), toFill(2, 'Waktu'), unknown('b')]),
  ).toMatchInlineSnapshot(`
    "dinkes/layanan/akta.md:2:9
      Isian ini masih berisi tanda \`[diisi\`, sehingga dianggap belum ada dan tidak ditampilkan. Ganti dengan isi yang sebenarnya:
      - baris 2: Waktu. Tulis angkanya.
      - baris 4: Biaya. Tulis angkanya.
      ISI-22 (catatan)

    dinkes/situs.yaml:1:1
      \`a\` tidak dikenal.
      \`b\` tidak dikenal.
      Pakai salah satu: \`judul\`, \`tanggal\`, \`ringkasan\`, atau \`gambar\`. Bila tidak ada yang cocok, simpan dahulu isinya di tempat lain, lalu keluarkan barisnya.
      ISI-01

    1 berkas perlu diperbaiki, 2 catatan."
  `);
});

test('where nothing is wrong, that is what it says', () => {
  expect(problemsText([])).toBe('Tidak ada yang perlu diperbaiki.');
});
