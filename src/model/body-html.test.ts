import fc from 'fast-check';
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { levelsOf } from './body-facts.ts';
import { type BodyLinks, bodyHtml } from './body-html.ts';
import { runsOf } from './body-runs.ts';

const links: BodyLinks = { shift: 1, hrefOf: (written) => written, picture: () => undefined };

const bodyOf = (tree: Nodes) => {
  if (tree.type !== 'root') throw new Error('no root');
  return { path: 'halaman/a.md', tree, headings: [], references: [] };
};

const htmlOf = (markdown: string, more: Partial<BodyLinks> = {}): string =>
  bodyHtml(bodyOf(markdownToMdast(markdown)), { ...links, ...more });

test('paragraphs, lists and emphasis become what they mean', () => {
  expect(htmlOf('Satu **dua** *tiga* ~~empat~~ `lima`')).toBe(
    '<p>Satu <strong>dua</strong> <em>tiga</em> <del>empat</del> <code>lima</code></p>',
  );
  expect(htmlOf('- a\n- b')).toBe('<ul><li>a</li><li>b</li></ul>');
  expect(htmlOf('- a\n\n- b')).toBe('<ul><li><p>a</p></li><li><p>b</p></li></ul>');
  expect(htmlOf('3. a\n4. b')).toBe('<ol start="3"><li>a</li><li>b</li></ol>');
});

test('a quote ends in whose words they are, where its last paragraph is no sentence', () => {
  expect(htmlOf('> “Airnya jernih.”\n>\n> Warga Desa Tepi Air')).toBe(
    '<blockquote><p>“Airnya jernih.”</p><footer>Warga Desa Tepi Air</footer></blockquote>',
  );
  expect(htmlOf('> Kami berjanji.\n>\n> Kami bersedia.')).toBe(
    '<blockquote><p>Kami berjanji.</p><p>Kami bersedia.</p></blockquote>',
  );
  expect(htmlOf('> Satu kata')).toBe('<blockquote><p>Satu kata</p></blockquote>');
});

test('a task list says in words what is done', () => {
  expect(htmlOf('- [x] satu\n- [ ] dua')).toBe(
    '<ul class="tugas"><li data-keadaan="sudah"><span class="sr">Sudah: </span>satu</li>' +
      '<li data-keadaan="belum"><span class="sr">Belum: </span>dua</li></ul>',
  );
});

test('a table names its columns and is scrolled in its own box, by keyboard too', () => {
  const html = htmlOf('| A | B |\n|---|--:|\n| 1 | 2 |');
  expect(html).toContain('<section class="gulir" aria-label="Tabel" tabindex="0">');
  expect(html).toContain('<th scope="col">A</th><th scope="col" class="n">B</th>');
  expect(html).toContain('<td>1</td><td class="n">2</td>');
});

test('a table whose first column has no heading has names of rows, and no empty heading', () => {
  const html = htmlOf('|  | 2025 |\n|---|--:|\n| Sawah | 2 |');
  expect(html).toContain('<tr><td></td><th scope="col" class="n">2025</th></tr>');
  expect(html).toContain('<tr><th scope="row">Sawah</th><td class="n">2</td></tr>');
});

test('tables of one page are told apart by name', () => {
  const one = '| A |\n|---|\n| 1 |\n';
  const names = [...htmlOf(`${one}\nLalu:\n\n${one}`).matchAll(/aria-label="([^"]+)"/g)].map(
    ([, name]) => name,
  );
  expect(names).toEqual(['Tabel 1', 'Tabel 2']);
});

test('levels of headings never skip one, whatever was written', () => {
  expect(levelsOf([2, 3, 2], 1)).toEqual([2, 3, 2]);
  expect(levelsOf([1, 4, 6, 4], 1)).toEqual([2, 3, 4, 3]);
  expect(levelsOf([3, 3, 2, 5], 2)).toEqual([3, 3, 3, 4]);
});

test('a heading carries the anchor that the reader gave it', () => {
  const headings = [{ depth: 2, text: 'Cara mendaftar', slug: 'cara-mendaftar' }];
  const body = { ...bodyOf(markdownToMdast('## Cara mendaftar')), headings };
  expect(bodyHtml(body, links)).toBe('<h2 id="cara-mendaftar">Cara mendaftar</h2>');
});

test('footnotes are numbered as they are named, with a way back from each', () => {
  const html = htmlOf('Satu[^b] dua[^a] tiga[^b].\n\n[^a]: Catatan A.\n\n[^b]: Catatan B.');
  expect(html).toContain('<a id="acuan_1" href="#catatan_kaki-1" aria-label="Catatan kaki 1">1</a>');
  expect(html).toContain('<li id="catatan_kaki-1"><p>Catatan B.</p>');
  expect(html).toContain('href="#acuan_1-2" aria-label="Kembali ke acuan 1, tempat ke-2"');
  expect(html.match(/<li id=/g)).toHaveLength(2);
});

test('a picture of the situs comes in its sizes, with its place reserved', () => {
  const sources = [
    { address: '/gambar/a-480.webp', width: 480, height: 320 },
    { address: '/gambar/a-960.webp', width: 960, height: 640 },
  ];
  const picture = { src: '/gambar/a-960.webp', width: 960, height: 640, sources };
  const html = htmlOf('![Warga antre](gambar/a.jpg "Loket baru")', { picture: () => picture });
  expect(html).toContain('srcset="/gambar/a-480.webp 480w, /gambar/a-960.webp 960w"');
  expect(html).toContain('alt="Warga antre" width="960" height="640" loading="lazy"');
  expect(html).toContain('<figcaption>Loket baru</figcaption>');
});

describe('nothing that a browser would run passes', () => {
  test.each(['<script>alert(1)</script>', 'teks <b onclick="x">tebal</b>', '<iframe src="//a.id">'])(
    'raw HTML such as %s is a defect of ours, not a page',
    (markdown) => {
      expect(() => htmlOf(markdown)).toThrow('a checked tree holds no html');
    },
  );

  test.each(['javascript:alert(1)', 'java\u0001script:alert(1)', 'data:text/html,x', ' VBSCRIPT:x'])(
    'an address such as %j is refused',
    (url) => {
      const tree: Root = {
        type: 'root',
        children: [{ type: 'paragraph', children: [{ type: 'link', url, children: [] }] }],
      };
      expect(() => bodyHtml(bodyOf(tree), links)).toThrow('the reader let an address pass');
    },
  );

  test('a comment is left out', () => {
    expect(htmlOf('a\n\n<!-- catatan redaksi -->\n\nb')).toBe('<p>a</p><p>b</p>');
  });

  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('<script>', '"><img src=x onerror=alert(1)>', "' onmouseover='x", '&lt;b&gt;', '</p><p>'),
  );
  const text = hostile.map((value): PhrasingContent => ({ type: 'text', value }));
  const phrasing = fc.oneof(
    text,
    hostile.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
    text.map((one): PhrasingContent => ({ type: 'strong', children: [one] })),
    fc
      .tuple(hostile, hostile, text)
      .map(
        ([path, title, one]): PhrasingContent => ({ type: 'link', url: `/${path}`, title, children: [one] }),
      ),
    fc
      .tuple(hostile, hostile)
      .map(([path, alt]): PhrasingContent => ({ type: 'image', url: `/${path}`, alt })),
  );
  const block = fc.oneof(
    fc.array(phrasing, { maxLength: 4 }).map((children): RootContent => ({ type: 'paragraph', children })),
    hostile.map((value): RootContent => ({ type: 'code', value })),
    text.map((one): RootContent => ({ type: 'heading', depth: 3, children: [one] })),
    text.map(
      (one): RootContent => ({
        type: 'table',
        children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [one] }] }],
      }),
    ),
  );

  const TAG =
    /<\/?(?:p|strong|code|pre|h\d|a|img|figure|section|table|thead|tbody|tr|th)(?: [a-z-]+(?:="[^"<>]*")?)*>/g;

  test('whatever the text holds, the tags are ours alone', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (children) => {
        const rest = bodyHtml(bodyOf({ type: 'root', children }), links).replace(TAG, '');
        expect(rest).not.toMatch(/[<>"]/);
        expect(rest.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
      }),
    );
  });

  test('the text that went in is the text that is read', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const tree: Root = {
          type: 'root',
          children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
        };
        const read = bodyHtml(bodyOf(tree), links)
          .slice(3, -4)
          .replace(
            /&(amp|lt|gt|quot);/g,
            (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[String(name)] ?? '',
          );
        expect(read).toBe(value);
      }),
    );
  });
});

describe('blocks', () => {
  const { children } = bodyOf(
    mdxToMdast('Satu.\n\n<Kartu judul="A">\n\nDua.\n\n</Kartu>\n\nTiga.\n\n<Kutipan>Empat</Kutipan>'),
  ).tree;

  test('stand between runs of plain text, in order', () => {
    expect(runsOf(children).map((run) => (run.kind === 'plain' ? 'plain' : run.block.name))).toEqual([
      'plain',
      'Kartu',
      'plain',
      'Kutipan',
    ]);
  });

  test('carry literal attributes', () => {
    const [, card] = runsOf(children);
    expect(card).toMatchObject({ kind: 'block', block: { attributes: { judul: 'A' } } });
  });

  test('are never written by the serializer without a component', () => {
    expect(() => bodyHtml(bodyOf(mdxToMdast('<Kartu judul="A">\n\nx\n\n</Kartu>')), links)).toThrow(
      'no component for the block Kartu',
    );
  });
});
