import { quote } from '../../problems/words.ts';
import { anchorsIn, ownTargetsIn } from '../judge/html.ts';
import { each } from '../judge/verdict.ts';
import type { PublishedRule } from '../rule.ts';

export const check: PublishedRule['check'] = ({ id, host, sizes, pages }) => {
  const anchors = new Map([...pages].map(([path, html]) => [path, anchorsIn(html)]));
  const targets = [...pages].flatMap(([path, html]) =>
    ownTargetsIn(html, path, host).map((target) => ({ ...target, from: path })),
  );
  return each(targets, ({ from, written, path, anchor, line }) => {
    const file = [path, `${path}index.html`, `${path}/index.html`].find((one) => sizes.has(one));
    const where = { path: `${id}/${from}`, line };
    if (file === undefined) return { where, subject: quote(written), detail: 'tidak ada berkasnya' };
    const known = anchors.get(file);
    if (anchor === '' || known === undefined || known.has(anchor)) return undefined;
    return { where, subject: quote(written), detail: 'tidak ada bagiannya' };
  });
};
