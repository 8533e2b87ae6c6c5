import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { kabupaten } from '../koleksi/kabupaten/kabupaten.ts';
import { contrastOf, paletteCss } from './palette.ts';

const file = new URL('../../content/_kabupaten/kabupaten.yaml', import.meta.url);
const { palet } = kabupaten.parse(parse(readFileSync(file, 'utf8'), { schema: 'core' }));

const GOLD = '#e0ae3a';
const INK = '#16201d';

describe.each(Object.entries(palet))('the palette %s', (_name, { p9, p7, p5, p2, p1, p0 }) => {
  test('has text that is read on its ground (WCAG 1.4.3)', () => {
    for (const ground of ['#ffffff', p1, p0]) expect(contrastOf(p7, ground)).toBeGreaterThanOrEqual(4.5);
    for (const ground of [p9, p7]) expect(contrastOf('#ffffff', ground)).toBeGreaterThanOrEqual(4.5);
    for (const ground of [p2, p1, p0]) expect(contrastOf(INK, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('has graphics that are seen (WCAG 1.4.11)', () => {
    expect(contrastOf(p5, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrastOf(p7, p1)).toBeGreaterThanOrEqual(3);
    expect(contrastOf(GOLD, p9)).toBeGreaterThanOrEqual(3);
  });
});

test('contrast is that of WCAG', () => {
  expect(contrastOf('#000000', '#ffffff')).toBe(21);
  expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

const rimba = { p9: '#0d3a2d', p7: '#125c46', p5: '#2c8967', p2: '#b9d9cb', p1: '#e3f0e9', p0: '#f3f8f5' };

test('a situs without a palette keeps the colours of the theme', () => {
  expect(paletteCss(undefined)).toBe('');
  expect(paletteCss(rimba)).toBe(
    ':root{--p9:#0d3a2d;--p7:#125c46;--p5:#2c8967;--p2:#b9d9cb;--p1:#e3f0e9;--p0:#f3f8f5}\n',
  );
});

test('nothing but a colour reaches the sheet', () => {
  expect(() => paletteCss({ ...rimba, p0: '#fff}body{display:none' })).toThrow(RangeError);
});
