import { numberText } from '../../model/format.ts';
import { pointsIn } from '../judge/points.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = (input) => {
  const [west, south, east, north] = input.situs.kabupaten.identitas.kotak;
  const isInside = (bujur: number, lintang: number): boolean =>
    bujur >= west && bujur <= east && lintang >= south && lintang <= north;
  return each(pointsIn(input), ({ bujur, lintang, where }) => {
    if (isInside(bujur, lintang)) return undefined;
    const subject = `${numberText(bujur, 4)}; ${numberText(lintang, 4)}`;
    const detail = isInside(lintang, bujur)
      ? 'menulis lintang dan bujur tertukar'
      : 'berada di luar kabupaten';
    return { where, subject, detail };
  });
};
