import path from 'node:path';
import { numberText } from '../../src/model/format.ts';
import type { BackedUp, Refusal, Restored } from '../../src/run/cadangkan/index.ts';

const named = (file: string): string => path.relative(process.cwd(), file) || '.';

export const backedUpText = ({ open, sealed, bytes }: BackedUp, file: string): string =>
  [
    `Cadangan ditulis di ${named(file)}: ${numberText(open + sealed)} berkas, ${numberText(Math.ceil(bytes / 1_000_000))} MB.`,
    sealed === 0
      ? 'Tidak ada kunci atau kontak yang perlu disegel.'
      : `${numberText(sealed)} berkas (kunci, kontak, titipan, ruang tulis) disegel dengan sandi. Tanpa sandi itu tidak seorang pun dapat membukanya.`,
    'Pindahkan berkas ini ke komputer lain. Isinya sudah dibaca kembali dan dibandingkan.',
  ].join('\n');

export const restoredText = ({ tanggal, files, setAside }: Restored): string =>
  [
    `Cadangan tanggal ${tanggal} dipulihkan: ${numberText(files)} berkas.`,
    ...setAside.map((folder) => `Yang ada sebelumnya dipindahkan ke ${named(folder)}.`),
    'Berikutnya: `npm run build`, lalu `npm run deploy`.',
  ].join('\n');

/** What was refused, and what to do. */
export function refusalText(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'odd-file':
      return `${named(refusal.path)} bukan berkas biasa, jadi tidak dapat dicadangkan. Ganti tautan itu dengan berkasnya, atau pindahkan, lalu ulangi.`;
    case 'nothing':
      return 'Tidak ada yang dapat dicadangkan: folder isi kosong.';
    case 'taken':
      return `Folder ${named(refusal.folder)} sudah berisi. Tambahkan --sisihkan agar isinya dipindahkan ke samping dahulu; tidak ada yang dihapus.`;
    case 'passphrase-wrong':
      return 'Sandi tidak cocok, atau bagian yang disegel rusak. Tidak ada yang diubah. Coba lagi, atau pakai cadangan yang lain.';
    case 'damaged':
      return `Cadangan ini rusak atau tidak utuh (${refusal.path}). Tidak ada yang diubah. Pakai cadangan yang lain.`;
    default:
      return refusal satisfies never;
  }
}
