import { numberText } from '../../src/model/format.ts';
import type { Progress, SitusReport } from '../../src/run/build/index.ts';

/** Long enough for the id of any situs, so that the figures stand below each other. */
const ID_WIDTH = 26;

/** `0,04 detik`, `12,5 detik` */
export const secondsText = (ms: number): string =>
  `${numberText(Math.max(10, ms) / 1000, ms < 10_000 ? 2 : 1)} detik`;

/** One line for what has just happened. */
export function progressText(progress: Progress): string {
  switch (progress.type) {
    case 'waiting':
      return `Perintah lain (proses ${progress.pid}) sedang membangun ke folder yang sama. Menunggu sampai selesai …`;
    case 'put-back':
      return `${progress.situs}: pembangunan sebelumnya terputus; situs yang sudah jadi dikembalikan.`;
    case 'finished':
      return `${progress.report.id.padEnd(ID_WIDTH)} ${outcomeText(progress.report)}`;
    default:
      return progress satisfies never;
  }
}

function outcomeText({ state, pages, ms }: SitusReport): string {
  const pagesText = `${numberText(pages).padStart(6)} halaman`;
  switch (state) {
    case 'built':
      return `${pagesText}  ${secondsText(ms)}`;
    case 'unchanged':
      return `${pagesText}  tidak berubah`;
    case 'refused':
      return 'perlu diperbaiki; situs yang sudah jadi tidak berubah';
    case 'failed':
      return 'gagal dibangun; situs yang sudah jadi tidak berubah';
    case 'stopped':
      return 'belum dibangun; situs yang sudah jadi tidak berubah';
    default:
      return state satisfies never;
  }
}
