import { expect, test } from 'vitest';
import { ask } from '../../../tests/serve/ask.ts';
import { startPreview } from './start.ts';

test('a request that cannot be answered is told so, and the next one is asked for all the same', async () => {
  const said: string[] = [];
  // No disk knows a folder of this name: looking into it throws.
  const preview = await startPreview({ keluaran: '/tidak\0ada', port: 0, say: (words) => said.push(words) });
  try {
    for (let time = 1; time <= 2; time++) {
      const { status, text } = await ask('/berita/', { port: preview.port, situs: 'dinkes' });
      expect([status, text]).toEqual([500, 'Kesalahan ada di pihak kami. Muat ulang halaman ini.\n']);
      expect(said[time]).toMatch(/^Alamat \/berita\/ tidak dapat ditampilkan: /);
    }
  } finally {
    preview.close();
  }
});
