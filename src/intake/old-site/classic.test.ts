import { expect, test } from 'vitest';
import { withoutShortcodes, withParagraphs } from './classic.ts';

test.each([
  ['a blank line parts, the end of a line breaks', 'satu\ndua\n\ntiga', '<p>satu<br>dua</p>\n<p>tiga</p>'],
  ['a block stands by itself', 'satu<ul><li>a</li></ul>dua', /^<p>satu<\/p>\n<ul>[\s\S]*<p>dua<\/p>$/],
  ['what has paragraphs stays', '<p>satu\ndua</p>', '<p>satu\ndua</p>'],
] as const)('of classic text: %s', (_, html, wanted) => {
  const made = withParagraphs(html);
  if (typeof wanted === 'string') expect(made).toBe(wanted);
  else expect(made).toMatch(wanted);
});

test.each([
  ['[vc_row][vc_column width="1/2"]isi[/vc_column][/vc_row]', 'isi'],
  ['[gallery ids="3,4"]', '<p><img data-id="3"></p><p><img data-id="4"></p>'],
  ['[contact-form-7 id="9" title="x"]sesudah', 'sesudah'],
  ['[aneh warna="merah"]isi[/aneh]', 'isi'],
  [
    'sesuai [catatan] dan [1], [tautan](https://contoh.test)',
    'sesuai [catatan] dan [1], [tautan](https://contoh.test)',
  ],
])('%s → %s', (html, wanted) => expect(withoutShortcodes(html, () => undefined).trim()).toBe(wanted));

test('code of a builder goes with what is in it, and is counted', () => {
  let count = 0;
  expect(withoutShortcodes('a[vc_raw_html]PHNjcmlwdD4=[/vc_raw_html]b', () => count++)).toBe('ab');
  expect(count).toBe(1);
});
