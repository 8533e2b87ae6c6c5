import { quote } from '../../problems/words.ts';
import type { PublishedRule } from '../rule.ts';

export const check: PublishedRule['check'] = ({ id, pages }) => ({
  subjects: pages.size,
  findings: [...pages].flatMap(
    ([
      path,
      {
        fetched: [first],
      },
    ]) => (first ? [{ where: { path: `${id}/${path}`, line: first.line }, subject: quote(first.url) }] : []),
  ),
});
