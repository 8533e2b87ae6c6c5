import { sizeText } from '../../problems/words.ts';
import { each } from '../judge/verdict.ts';
import type { PublishedRule } from '../rule.ts';

export const check: PublishedRule['check'] = ({ id, sizes, pages }, { parameter }) =>
  each([...pages.keys()], (path) => {
    const size = sizes.get(path) ?? 0;
    return size <= parameter('kilobita') * 1000
      ? undefined
      : { where: { path: `${id}/${path}` }, subject: `\`${path}\``, detail: sizeText(size) };
  });
