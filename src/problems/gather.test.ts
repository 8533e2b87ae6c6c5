import { expect, test } from 'vitest';
import { kindRefused, nameLong } from './files.ts';
import { gathered } from './gather.ts';

const video = (path: string) => kindRefused.at({ path: `dinkes/${path}` }, { name: path, slug: 'x' });
const KODES = new Set([kindRefused.kode]);

test('many files of one folder with one remedy are told once, with their names', () => {
  const many = ['a', 'b', 'c', 'd'].map((name) => video(`gambar/${name}.mp4`));
  const [one, ...others] = gathered(many, KODES);
  expect(others).toEqual([]);
  expect(one?.path).toBe('dinkes/gambar/a.mp4');
  expect(one?.pesan).toMatch(/ Begitu juga `b.mp4`, `c.mp4`, dan `d.mp4`\.$/);
});

test('of more files than anyone reads the rest is counted', () => {
  const many = Array.from({ length: 30 }, (_, n) => video(`gambar/${n}.mp4`));
  expect(gathered(many, KODES)[0]?.pesan).toMatch(/`8.mp4`, dan 21 berkas lain\.$/);
});

test('few, of other folders, with another remedy or of other kinds stay apart', () => {
  const apart = [
    ...['gambar/a.mp4', 'gambar/b.mp4', 'gambar/c.mp4', 'berkas/d.mp4', 'gambar/e.zip'].map(video),
    ...[1, 2, 3, 4].map(() => nameLong.at({ path: 'dinkes/gambar/x' }, { name: 'x' })),
  ];
  expect(gathered(apart, KODES)).toEqual(apart);
});
