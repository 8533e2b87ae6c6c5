import { quote } from '../../problems/words.ts';
import { each } from '../judge/verdict.ts';
import type { PublishedRule } from '../rule.ts';

export const check: PublishedRule['check'] = ({ id, sizes, pages }) => {
  const targets = [...pages].flatMap(([from, page]) => page.targets.map((target) => ({ ...target, from })));
  return each(targets, ({ from, written, path, anchor, line }) => {
    const file = [path, `${path}index.html`, `${path}/index.html`].find((one) => sizes.has(one));
    const where = { path: `${id}/${from}`, line };
    if (file === undefined) return { where, subject: quote(written), detail: 'tidak ada berkasnya' };
    const anchors = pages.get(file)?.anchors;
    if (anchor === '' || anchors === undefined || anchors.has(anchor)) return undefined;
    return { where, subject: quote(written), detail: 'tidak ada bagiannya' };
  });
};
