import type { FilledIds, FilledRedirects } from '../../src/run/check/index.ts';

/** What `--isi-id` wrote into files. */
export const filledIdsText = ({ written, left }: FilledIds): string =>
  [
    written.length > 0
      ? `Tanda pengenal ditulis di ${written.length} berkas.`
      : 'Semua isian sudah punya tanda pengenal.',
    ...(left.length > 0 ? [`Belum dapat ditulis: ${left.join(', ')}.`] : []),
  ].join('\n');

/** Where it wrote old addresses that lead on. */
export const filledRedirectsText = ({ count, file }: FilledRedirects): string =>
  `${count} alamat lama dialihkan di ${file}.`;
