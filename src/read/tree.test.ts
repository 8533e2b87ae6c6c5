import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Blocks } from '../koleksi/blocks.ts';
import { withExcerpt } from '../problems/excerpt.ts';
import type { Problem } from '../problems/problem.ts';
import { problemText } from '../problems/text.ts';
import { parseMarkdown, parseMdx } from '../text/markdown.ts';
import { plainTextOf } from '../text/plain-text.ts';
import { bodyProblems } from './body-problems.ts';
import { type CheckedTree, checkTree } from './tree.ts';

const BLOCKS = {
  Peringatan: { judul: { required: true }, tingkat: { choices: ['info', 'darurat'] } },
  Unduhan: { berkas: { required: true, names: 'file' } },
  Foto: { sumber: { names: 'image' } },
} as const satisfies Blocks;

function read(text: string, kind: 'md' | 'mdx'): CheckedTree & { problems: Problem[]; plain: string } {
  const file = { path: `dinkes/halaman/a.${kind}` };
  const { tree, faults } = kind === 'mdx' ? parseMdx(text) : parseMarkdown(text);
  const checked = tree
    ? checkTree(tree, { text, file, blocks: BLOCKS })
    : { problems: [], references: [], headings: [] };
  return {
    ...checked,
    problems: [...bodyProblems(faults, file), ...checked.problems],
    plain: tree ? plainTextOf(tree) : '',
  };
}
const told = (text: string, kind: 'md' | 'mdx'): string[] =>
  read(text, kind).problems.map(({ kode, baris, kolom }) => `${kode} ${baris}:${kolom}`);

const EVERYTHING = `---
judul: "{x}"
---
# Judul

Teks *miring*, **tebal**, ~~coret~~, \`kode {x}\`, <https://contoh.go.id>[^1].
Baris${'  '}
baru \\{bukan kode\\}.

- a
- [ ] b

1. satu

> kutipan

| a | b |
|---|--:|
| 1 | 2 |

![Loket](gambar/loket.jpg "judul") [kontak](/kontak/) [surel](mailto:dinkes@contoh.go.id) [r][r] ![g][g]

\`\`\`js
import x from 'y'; {a}
\`\`\`

---

[^1]: catatan

[r]: ../berkas/renja.pdf

[g]: gambar/g.jpg
`;

test.each(['md', 'mdx'] as const)('all that Markdown can say is read in .%s', (kind) => {
  // An autolink is a tag to MDX.
  const text = kind === 'md' ? EVERYTHING : EVERYTHING.replace('<https://contoh.go.id>', 'x');
  const { problems, references, headings, plain } = read(
    `${text}${kind === 'md' ? '<!-- catatan -->' : '{/* catatan {x} */}'}\n`,
    kind,
  );
  expect(problems).toEqual([]);
  expect(references.map(({ kind: of, written, line }) => `${of} ${written} ${line}`)).toEqual([
    'image gambar/loket.jpg 21',
    'link /kontak/ 21',
    'link ../berkas/renja.pdf 31',
    'image gambar/g.jpg 33',
  ]);
  expect(headings).toEqual([{ depth: 1, text: 'Judul', slug: 'judul' }]);
  expect(plain).toContain('baru {bukan kode}.');
  expect(plain).toContain("import x from 'y'; {a}");
  expect(plain).not.toMatch(/judul: |catatan \{|\uE000|\uE001/);
});

test('headings that say the same have different anchors', () => {
  const { headings } = read('## A & B\n\n## A & B 2\n\n## A & B\n\n## A & B\n\n## 日本\n', 'md');
  expect(headings.map(({ slug }) => slug)).toEqual([
    'a-dan-b',
    'a-dan-b-2',
    'a-dan-b-3',
    'a-dan-b-4',
    'bagian',
  ]);
});

test('blocks with literal texts are read, and what they name is a reference', () => {
  const { problems, references } = read(
    '<Peringatan judul="Banjir {x}" tingkat="darurat">\n\nisi\n\n</Peringatan>\n\n<Unduhan berkas="berkas/a.pdf" />\n\n<Foto sumber="gambar/a.jpg" />\n',
    'mdx',
  );
  expect(problems).toEqual([]);
  expect(references.map(({ kind, written }) => `${kind} ${written}`)).toEqual([
    'file berkas/a.pdf',
    'image gambar/a.jpg',
  ]);
});

test.each([
  ['a line of import', "import x from 'y'\n", 'MDX-01 1:1'],
  ['a line of import below a list', "- a\n\nimport { x } from 'y'\n", 'MDX-01 3:1'],
  ['a line of export', 'export const a = 1\n', 'MDX-01 1:1'],
  ['an expression', 'Halo {nama}\n', 'MDX-02 1:6'],
  ['an expression of its own', '{process.exit(1)}\n', 'MDX-02 1:1'],
  ['an expression as attribute', '<Peringatan judul={1 + 1}>a</Peringatan>\n', 'MDX-07 1:19'],
  ['a remark as attribute', '<Unduhan berkas={/* a */} />\n', 'MDX-07 1:10'],
  ['attributes spread', '<Unduhan {...x} />\n', 'MDX-09 1:10'],
  ['a tag of HTML', '<div>a</div>\n', 'MDX-05 1:1'],
  ['a script', '<script src="x"></script>\n', 'MDX-05 1:1'],
  ['a tag that nobody closes', '<Peringatan judul="a">\n\nisi\n', 'MDX-03 1:1'],
  ['a sign for less', 'kurang <3 hari\n', 'MDX-03 1:8'],
  ['an amount', 'harga <Rp5.000\n', 'MDX-03 1:7'],
  ['a remark of HTML', '<!-- a -->\n', 'MDX-05 1:1'],
  ['an unknown block', '<Peringatn judul="x" />\n', 'MDX-04 1:1'],
  ['a block named like a part of every object', '<constructor />\n', 'MDX-05 1:1'],
  ['a fragment', '<>a</>\n', 'MDX-04 1:1'],
  ['an unknown attribute', '<Unduhan berkas="a.pdf"\n  onclick="x" />\n', 'MDX-06 2:3'],
  ['an attribute without a text', '<Unduhan berkas />\n', 'MDX-08 1:10'],
  ['a block in small letters', '<peringatan judul="a" />\n', 'MDX-04 1:1'],
  ['a required attribute with an empty text', '<Unduhan berkas=" " />\n', 'MDX-08 1:10'],
  ['a missing attribute', '<Unduhan />\n', 'MDX-08 1:1'],
  ['a choice outside', '<Peringatan judul="x" tingkat="y">a</Peringatan>\n', 'MDX-12 1:23'],
])('%s in .mdx is told at its place and never run', (_name, text, place) => {
  expect(told(text, 'mdx')).toEqual([place]);
});

test.each([
  ['raw HTML', '<div onclick="x">a</div>\n', ['MDX-05 1:1']],
  ['raw HTML in a line', 'a <b>tebal</b>\n', ['MDX-05 1:3', 'MDX-05 1:11']],
  ['HTML behind a remark', '<!-- a --><script>x</script><!-- b -->\n', ['MDX-05 1:1']],
  ['a block, which is for .mdx', '<Peringatan judul="a">\n', ['MDX-13 1:1']],
  ['a picture without a text', '![](gambar/a.jpg)\n', ['GBR-01 1:1']],
  ['a picture of another host', '![a](https://contoh.id/a.jpg)\n', ['GBR-07 1:1']],
  ['a picture as data', '![a](data:image/png;base64,x)\n', ['TAU-03 1:1']],
  ['a script as address', '[a](javascript:alert(1))\n', ['TAU-03 1:1']],
  ['a script in capitals', '[a](JaVaScRiPt:alert(1))\n', ['TAU-03 1:1']],
  ['a script with a sign that browsers drop', '[a](java&#9;script:alert(1))\n', ['TAU-03 1:1']],
  ['a script as definition', '[a][b]\n\n[b]: vbscript:x\n', ['TAU-03 3:1']],
  ['an address without a scheme', '[a](//contoh.id)\n', ['TAU-03 1:1']],
  ['a link without a text', '[](/kontak/)\n', ['TAU-06 1:1']],
  ['a link without a target', '[a]()\n', ['TAU-09 1:1']],
  ['a footnote that is nowhere', 'a[^2]\n', ['TAU-07 1:2']],
  ['a reference that is nowhere', 'lihat\n[renja][r]\n', ['TAU-10 2:1']],
  ['front matter of another kind', '+++\na = 1\n+++\n', ['MDX-10 1:1']],
])('%s is told at its place', (_name, text, places) => {
  expect(told(text, 'md')).toEqual(places);
});

test('brackets that are meant as such are fine', () => {
  expect(told('\\[a][b] dan \\[^2] dan [x] dan a[0]\n', 'md')).toEqual([]);
});

test('all faults are told at once, each with its line', () => {
  const text = "---\njudul: x\n---\nimport a from 'b'\n\n{x}\n\n<Unduhan />\n\n<br>\n\n<Peringatn />\n";
  expect(told(text, 'mdx').sort()).toEqual([
    'MDX-01 4:1',
    'MDX-02 6:1',
    'MDX-04 12:1',
    'MDX-05 10:1',
    'MDX-08 8:1',
  ]);
});

test('a problem of a body shows its line and what to write', () => {
  const text = 'Panjang {5 cm}\n';
  const [problem] = read(text, 'mdx').problems;
  expect(problem && problemText(withExcerpt(problem, text))).toMatchInlineSnapshot(`
    "dinkes/halaman/a.mdx:1:9
      Tanda \`{\` di baris 1 terbaca sebagai perintah program.
      1 | Panjang {5 cm}
        |         ^
      Tulis \`\\{\`, atau ganti dengan kurung biasa: \`(5 cm)\`.
      MDX-02"
  `);
});

const deep = (open: string, close: string, levels = 8000): string =>
  open.repeat(levels) + close.repeat(levels);
test.each([
  ['expressions', `{${deep('(', ')')}}`],
  ['expressions in an attribute', `<Unduhan berkas={${deep('[', ']')}} />`],
  ['expressions in a spread', `<Unduhan {...${deep('(', ')')}} />`],
  ['a command', `export const a = ${deep('[', ']')}`],
  ['templates', `{${'`${'.repeat(8000)}`],
  ['arrows', `{${'a=>'.repeat(8000)}1}`],
  ['conditions', `{${'a?'.repeat(8000)}1}`],
  ['expressions behind code', `\`{\` {${deep('(', ')')}} \`}\``],
  ['expressions behind a remark', `{/* } */}{${deep('(', ')')}}`],
  ['quotes', `${'> '.repeat(20_000)}a`],
  ['tags', deep('<a>', '</a>')],
])('8,000 levels of %s are problems, and the program lives', (_name, text) => {
  expect(read(text, 'mdx').problems.length).toBeGreaterThan(0);
});

test('a tree beyond all measure is told once and not walked further', () => {
  expect(told(`${'> '.repeat(500)}a`, 'md')).toEqual(['MDX-11 1:201']);
});

test('any text ends as a tree or as problems, with places in the text', () => {
  const unit = fc.constantFrom(
    '{',
    '}',
    '<',
    '>',
    '/',
    'Unduhan',
    ' ',
    '\n',
    '"',
    '=',
    '*',
    '`',
    '[',
    ']',
    '(',
    ')',
    '!',
    'a',
    'import ',
    '\\',
    '#',
    '|',
    '-',
    ':',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const lines = text.split('\n').length;
      for (const kind of ['md', 'mdx'] as const) {
        for (const { baris, kolom } of read(text, kind).problems) {
          expect(baris).toBeGreaterThan(0);
          expect(baris).toBeLessThanOrEqual(lines);
          expect(kolom).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 500 },
  );
});
