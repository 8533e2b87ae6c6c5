import { numberText } from '../../src/model/format.ts';
import type { Changes } from '../../src/publish/index.ts';
import type { ListedReleases } from '../../src/run/releases/index.ts';

/** A table of the releases of one situs, the newest first. */
export function releasesText({ situs, current, releases, strangers }: ListedReleases): string {
  if (releases.length === 0) return `${situs}: belum ada rilis.`;
  const rows = releases.toReversed().map(({ id, line }) => {
    const state = id === current ? 'tayang' : '';
    if (!line) return `  ${id.padEnd(16)} ${state.padEnd(8)} tidak tercatat`;
    const { waktu, halaman, skor, program, commit } = line;
    const changes = `+${halaman.baru} ~${halaman.berubah} -${halaman.dihapus}`;
    const made = [program, commit?.slice(0, 8)].filter(Boolean).join(' ');
    return `  ${id.padEnd(16)} ${state.padEnd(8)} ${waktu.slice(0, 16).replace('T', ' ')}  ${numberText(halaman.jumlah).padStart(5)} halaman ${changes.padEnd(14)} skor ${skor ?? '-'}  ${made}`;
  });
  const foreign = strangers.length > 0 ? [`  bukan bagian rilis: ${strangers.join(', ')}`] : [];
  return [`${situs}:`, ...rows, ...foreign].join('\n');
}

/** Every address that differs, new ones first. */
export function differenceText({ pages, others }: Changes): string {
  const lines = [pages, others].flatMap(({ added, changed, removed }) => [
    ...added.map((path) => `+ /${path}`),
    ...changed.map((path) => `~ /${path}`),
    ...removed.map((path) => `- /${path}`),
  ]);
  return lines.length > 0 ? lines.join('\n') : 'Tidak ada yang berbeda.';
}
