import path from 'node:path';
import type { Started } from '../../src/run/new/index.ts';

export const CANCELLED = 'Dibatalkan. Tidak ada yang ditulis.';
export const ALL_STAND = 'Semua yang terdaftar sudah punya folder.';

/** What was done for one situs, or would be. */
export function startedText({ kind, row, files, isNew }: Started, content: string): string {
  const { id, nama } = row;
  switch (kind) {
    case 'trial':
      return [
        `${nama}: ${files.length} berkas akan ditulis. Belum ada yang ditulis.`,
        ...(isNew ? ['  _kabupaten/register.yaml (satu baris ditambahkan)'] : []),
        ...files.map((below) => `  ${id}/${below}`),
      ].join('\n');
    case 'written': {
      const listed = isNew ? ', dan barisnya ditambahkan ke daftar situs' : '';
      return `${nama}: ${files.length} berkas ditulis di ${path.join(content, id)}${listed}.`;
    }
    case 'completed':
      return `${nama}: ${files.length} berkas ditambahkan; yang sudah ada tidak diubah.`;
    default:
      return kind satisfies never;
  }
}

/**
 * What to do after sites were made: see them, fill them in, check them.
 *
 * @param id of the first
 * @param list what is still to be filled in
 */
export const nextStepsText = (id: string, list: string | undefined): string =>
  [
    'Langkah berikutnya:',
    `1. Lihat situsnya: \`npm run dev\`, lalu buka http://${id}.localhost:4321/`,
    '2. Isi yang ditandai belum diisi, mulai dari `situs.yaml`: alamat, kontak, jam pelayanan, kepala, pengaduan.',
    `3. Periksa: \`npm run check ${id}\`. Daftar yang masih harus diisi: \`npm run check ${id} -- --tulis\`.`,
    `4. Bangun: \`npm run build ${id}\``,
    ...(list === undefined ? [] : ['', list]),
  ].join('\n');
