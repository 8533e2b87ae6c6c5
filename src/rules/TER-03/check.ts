import { quote } from '../../problems/words.ts';
import { fetchedElsewhere } from '../judge/html.ts';
import type { PublishedRule } from '../rule.ts';

export const check: PublishedRule['check'] = ({ id, pages }) => {
  const found = [...pages].map(([path, html]) => ({ path, fetched: fetchedElsewhere(html) }));
  return {
    subjects: pages.size,
    findings: found.flatMap(({ path, fetched: [first] }) =>
      first ? [{ where: { path: `${id}/${path}`, line: first.line }, subject: quote(first.url) }] : [],
    ),
  };
};
