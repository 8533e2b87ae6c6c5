import path from 'node:path';

/** The guide for staff, from the program's folder. */
export const GUIDE = 'docs/panduan-opd.md';

/** Who follows it: whose situs, on which day. */
export const READER = { situs: 'kec-amen', day: '2026-11-25' };

/** A photograph and a PDF as people have them, taken from sample content. */
export const ownFiles = (root: string): Record<string, string> => ({
  'IMG-20261125-WA0003.jpg': path.join(root, 'content', 'kec-tubei', 'gambar', 'IMG_20261117_101233.jpg'),
  'lkjip-2025.pdf': path.join(root, 'content', 'kec-tubei', 'berkas', 'lkjip-2025.pdf'),
});
