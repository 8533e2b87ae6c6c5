import { expect, test } from 'vitest';
import { folderOf, page, soundIn } from '../../../tests/end-to-end/folder.ts';
import { duesOf, dueText } from './due.ts';

test('what is to be reviewed stands under who is to do it, the earliest first', async () => {
  using work = folderOf({
    'satu/halaman/a.md': page(
      'id: hlm-a\njudul: Sejarah\ndiperbarui: 2025-10-01\npenanggung_jawab: Subbagian Umum',
    ),
    'satu/halaman/b.md': page(
      'id: hlm-b\njudul: Wilayah\ndiperbarui: 2025-12-10\npenanggung_jawab: Subbagian Umum',
    ),
    'satu/halaman/c.md': page('id: hlm-c\njudul: Sarana\ndiperbarui: 2025-09-01'),
    'satu/halaman/d.md': page('id: hlm-d\njudul: Masih lama\ndiperbarui: 2026-11-01'),
  });
  expect(dueText(duesOf(await soundIn(work, 'satu')), '2026-11-24')).toMatchInlineSnapshot(`
    "# Perlu ditinjau, 24 November 2026

    2 sudah lewat waktunya, 1 jatuh tempo sampai 24 Desember 2026. Setelah diperiksa, tulis \`ditinjau: 2026-11-24\` di bagian atas berkasnya.

    ## Belum ada penanggung jawab, satu

    - [ ] 1 September 2026, sudah lewat: Sarana (\`satu/halaman/c.md\`)

    ## Subbagian Umum, satu

    - [ ] 1 Oktober 2026, sudah lewat: Sejarah (\`satu/halaman/a.md\`)
    - [ ] 10 Desember 2026: Wilayah (\`satu/halaman/b.md\`)
    "
  `);
});

test('where nothing is due it says until when', async () => {
  using work = folderOf();
  expect(dueText(duesOf(await soundIn(work, 'satu')), '2026-11-24')).toContain(
    'Tidak ada yang perlu ditinjau',
  );
});
