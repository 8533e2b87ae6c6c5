import { expect, test } from 'vitest';
import { withFileLinks } from './file-links.ts';

const leads = new Map([['../layanan/akta.md', 'https://dinpmd.contohkab.go.id/layanan/akta/']]);
const changed = (text: string): string => withFileLinks(Buffer.from(text), leads).toString();

test.each([
  ['[Akta](../layanan/akta.md)', '[Akta](https://dinpmd.contohkab.go.id/layanan/akta/)'],
  ['[Akta](<../layanan/akta.md> "judul")', '[Akta](<https://dinpmd.contohkab.go.id/layanan/akta/> "judul")'],
  [
    '[Akta][1]\n\n[1]: ../layanan/akta.md\r\n',
    '[Akta][1]\n\n[1]: https://dinpmd.contohkab.go.id/layanan/akta/\r\n',
  ],
  [
    '[../layanan/akta.md](../layanan/akta.md)',
    '[../layanan/akta.md](https://dinpmd.contohkab.go.id/layanan/akta/)',
  ],
])('%j leads to where the file went', (before, after) => {
  expect(changed(before)).toBe(after);
});

test('words and names that only begin alike stay', () => {
  const text = 'Lihat ../layanan/akta.md dan [lain](../layanan/akta.mdx) – ‘ya’.\r\n';
  expect(changed(text)).toBe(text);
});
