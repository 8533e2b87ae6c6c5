import { expect, test } from 'vitest';
import { page, soundIn } from '../../tests/end-to-end/folder.ts';
import { smallContent } from '../../tests/serve/small-content.ts';
import { profilOf } from './profil-facts.ts';

test('the profile lists bodies below until their last day, and pages that the menu shows under it', async () => {
  using work = smallContent();
  work.write('kec-hulu/halaman/visi.md', page('id: hlm-visi\njudul: Visi'));
  work.write('kec-hulu/halaman/peta-jalan.md', page('id: hlm-jalan\njudul: Peta jalan\nmenu: tidak'));
  const on = async (tanggal: string) =>
    profilOf(await soundIn({ content: work.folder }, 'kec-hulu', { tanggal }));
  const { units, below, urusan } = await on('2026-11-24');
  expect(units.map(({ id }) => id)).toEqual(['kel-sari']);
  expect(below.map(({ slug }) => slug)).toContain('visi');
  expect(below.map(({ slug }) => slug)).not.toContain('peta-jalan');
  expect(urusan).toEqual([]);

  const register = work.read('_kabupaten/register.yaml');
  work.write(
    '_kabupaten/register.yaml',
    register.replace('id: kel-sari,', 'id: kel-sari, aktif_sampai: 2026-11-24,'),
  );
  expect((await on('2026-11-24')).units).toHaveLength(1);
  expect((await on('2026-11-25')).units).toHaveLength(0);
});
