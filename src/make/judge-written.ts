import type { Problem } from '../problems/problem.ts';
import { judgePublished } from '../rules/judge-published.ts';
import { current } from '../rules/rulesets/all.ts';
import type { Today } from '../text/today.ts';
import type { Filling } from './fill.ts';

interface Written {
  situs: string;
  today: Today;
  filling: Pick<Filling, 'written' | 'pages'>;
}

/** What the rules say of the files of a finished situs: links, weight, what is fetched from elsewhere. Notes only. */
export function judgeWritten({ situs, today, filling: { written, pages } }: Written): Problem[] {
  const sizes = new Map(written.map(({ path, size }) => [path, size]));
  return judgePublished({ id: situs, sizes, pages }, current, today).flatMap(({ temuan }) => temuan);
}
