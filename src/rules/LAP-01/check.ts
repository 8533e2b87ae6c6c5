import { isHostOf } from '../judge/links.ts';
import { single } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ situs }) => {
  const isThere = situs.kabupaten.tautan.some(
    ({ id, url }) => id === 'lapor' && isHostOf(new URL(url).hostname, 'lapor.go.id'),
  );
  return single(isThere ? undefined : { where: { path: '_kabupaten/tautan.yaml' }, subject: 'lapor' }, '/');
};
