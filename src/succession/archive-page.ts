import type { ReadSitus } from '../koleksi/records.ts';
import { inMarkdown } from '../starter/fill-formats.ts';
import type { PlannedFile } from '../starter/plan.ts';

const FILE = 'halaman/berkas-lama.md';

/**
 * The page by which a situs goes on offering the files of pages that went elsewhere.
 *
 * An address with a dot cannot be led on by a page, and letters and search engines name such files directly.
 */
export function archivePage(
  offered: readonly { judul: string; path: string }[],
  { files }: ReadSitus,
  tanggal: string,
): PlannedFile[] {
  const byPath = new Map(offered.map(({ judul, path }) => [path, judul]));
  if (byPath.size === 0 || files.has(FILE)) return [];
  const top = [
    'judul: Berkas lama',
    'id: berkas-lama',
    'ringkasan: Berkas yang dahulu dimuat di situs ini; alamatnya tetap dapat dibuka.',
    `diperbarui: ${tanggal}`,
  ];
  const lines = [...byPath].map(([path, judul]) => `- [${inMarkdown(judul)}](</${path}>)`);
  const text = `---\n${top.join('\n')}\n---\n\nHalaman yang memuat berkas ini sudah pindah ke situs penerus.\n\n${lines.join('\n')}\n`;
  return [{ path: FILE, text }];
}
