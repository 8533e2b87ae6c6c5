import { numberText } from '../../src/model/format.ts';
import type { Progress } from '../../src/run/build/index.ts';

const WIDTH = 24;
/** Before so much is done, what is left is a guess. */
const LEAST_SHARE = 0.05;

/** Nothing when all is done. `████████················ 17 dari 52 situs, kira-kira 6 detik lagi` */
export function progressBar(
  { done, of, share }: Extract<Progress, { type: 'finished' }>,
  elapsedMs: number,
): string {
  if (done === of) return '';
  const full = Math.round(share * WIDTH);
  const bar = `${'█'.repeat(full)}${'·'.repeat(WIDTH - full)}`;
  const left = share < LEAST_SHARE ? '' : `, kira-kira ${leftText((elapsedMs / share) * (1 - share))} lagi`;
  return `${bar} ${numberText(done)} dari ${numberText(of)} situs${left}`;
}

function leftText(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  return seconds < 90 ? `${seconds} detik` : `${Math.round(seconds / 60)} menit`;
}
