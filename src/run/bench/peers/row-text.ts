import { memory, twoDecimals } from '../figures.ts';
import { type Round, ratiosOf, type Spread, spreadOf } from './pairs.ts';

/** What we are called beside the others. */
export const OURS = 'kita';

/** One row in words: time and memory of each, then how many times as long we take as each of the others. */
export function rowText(title: string, rounds: readonly Round[]): string {
  const names = [...new Set(rounds.flatMap((round) => [...round.keys()]))].sort(oursFirst);
  const figures = names.map((name) => {
    const own = rounds.flatMap((round) => round.get(name) ?? []);
    const peak = Math.max(0, ...own.map(({ peakMb }) => peakMb ?? 0));
    const seconds = spreadText(spreadOf(own.map((one) => one.seconds)), ' detik');
    return `${name} ${seconds}, ${memory(peak)}`;
  });
  const ratios = names
    .filter((name) => name !== OURS)
    .map((name) => {
      const wall = spreadText(spreadOf(ratiosOf(rounds, [OURS, name], 'seconds')), ' ×');
      const cpu = twoDecimals(spreadOf(ratiosOf(rounds, [OURS, name], 'cpuSeconds')).median);
      return `kita ÷ ${name} ${wall}, prosesor ${cpu} ×`;
    });
  return `${title}: ${[...figures, ...ratios].join('; ')}`;
}

const oursFirst = (a: string, b: string): number => Number(b === OURS) - Number(a === OURS);

const spreadText = ({ median, lowest, highest }: Spread, unit: string): string =>
  `${twoDecimals(median)}${unit} (${twoDecimals(lowest)}–${twoDecimals(highest)})`;
