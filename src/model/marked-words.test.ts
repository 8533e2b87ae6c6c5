import { expect, test } from 'vitest';
import { markedWords } from './marked-words.ts';

test('bold words, code and links of a sentence stand apart', () => {
  const sentence = 'Buka **.{domain}**, `contoh`, atau [peta situs](/peta-situs/).';
  expect(markedWords(sentence, { domain: 'contohkab.go.id' })).toEqual([
    { text: 'Buka ', kind: 'plain' },
    { text: '.contohkab.go.id', kind: 'bold' },
    { text: ', ', kind: 'plain' },
    { text: 'contoh', kind: 'code' },
    { text: ', atau ', kind: 'plain' },
    { text: 'peta situs', kind: 'link', href: '/peta-situs/' },
    { text: '.', kind: 'plain' },
  ]);
});

test('what fills a slot stays text, whatever it holds', () => {
  expect(markedWords('{siapa}, lewat kantor.', { siapa: '[a](javascript:1) **b** {siapa}' })).toEqual([
    { text: '[a](javascript:1) **b** {siapa}, lewat kantor.', kind: 'plain' },
  ]);
});

test('a slot that nobody fills is a fault', () => {
  expect(() => markedWords('{siapa} menjawab.')).toThrow('{siapa}');
});
