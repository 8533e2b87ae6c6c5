import { expect, test } from 'vitest';
import { withId } from './with-id.ts';

const PAGE = '---\njudul: Café\n---\nIsi.\n';

test.each([
  ['UTF-8', (text: string) => Buffer.from(text)],
  ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
  ['line ends of Windows', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
  ['UTF-16 as Notepad saves it', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16, high byte first', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
])('an id is one more line, and nothing else changes: %s', (_, bytesOf) => {
  const written = withId(bytesOf(PAGE), 'brt-1');
  expect(written).toEqual(bytesOf('---\nid: brt-1\njudul: Café\n---\nIsi.\n'));
});

test('an id that is there is changed in its line alone', () => {
  const before = Buffer.from('---\r\njudul: A\r\nid: lama # catatan\r\n---\r\nid: bukan ini\r\n');
  expect(withId(before, 'baru')?.toString()).toBe('---\r\njudul: A\r\nid: baru\r\n---\r\nid: bukan ini\r\n');
});

test('a file without a top part is left alone', () => {
  expect(withId(Buffer.from('# Judul\n'), 'x')).toBeUndefined();
});
