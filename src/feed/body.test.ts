import { expect, test } from 'vitest';
import { smallSitus } from '../../tests/feed/small-situs.ts';
import type { ParsedBody } from '../text/markdown.ts';
import { parseMarkdown, parseMdx } from '../text/markdown.ts';
import { feedHtmlOf } from './body.ts';

const situs = smallSitus({
  pictures: new Map([
    [
      'gambar/loket.jpg',
      {
        src: '/gambar/loket-960.webp',
        width: 960,
        height: 640,
        sources: [
          { address: '/gambar/loket-480.webp', width: 480, height: 320 },
          { address: '/gambar/loket-960.webp', width: 960, height: 640 },
        ],
      },
    ],
  ]),
  hrefOf: (written) => (written.startsWith('../layanan') ? '/layanan/akta/' : written),
});

function htmlOf({ tree }: ParsedBody): string {
  if (!tree) throw new Error('the text of the test does not parse');
  return feedHtmlOf({ body: { path: 'berita/a.md', tree, headings: [], references: [] } }, situs);
}

test('links and pictures have their whole address, so that the text can be shown anywhere', () => {
  const html = htmlOf(parseMarkdown('Lihat [akta](../layanan/akta.md).\n\n![Loket](../gambar/loket.jpg)\n'));
  expect(html).toContain('<a href="https://dinkes.contohkab.go.id/layanan/akta/">akta</a>');
  expect(html).toContain('src="https://dinkes.contohkab.go.id/gambar/loket-960.webp"');
  expect(html).toContain('https://dinkes.contohkab.go.id/gambar/loket-480.webp 480w');
});

test('what looks like markup in a text is text', () => {
  const html = htmlOf(parseMarkdown('Rumus `a<b` & "c" \\<script>alert(1)\\</script>\n'));
  expect(html).not.toContain('<script');
  expect(html).toContain('<code>a&lt;b</code> &amp; &quot;c&quot; &lt;script');
});

test('a block gives its title and its words, without its look', () => {
  const text = '<Peringatan judul="Awas <longsor>">\n\nJangan melintas.\n\n</Peringatan>\n';
  expect(htmlOf(parseMdx(text))).toBe('<p><strong>Awas &lt;longsor&gt;</strong></p><p>Jangan melintas.</p>');
});
