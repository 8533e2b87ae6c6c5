import { placeIn } from '../folder.ts';
import { single } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder, situs }) => {
  const open = situs.items.dip.filter(({ data }) => data.kelas !== 'dikecualikan');
  const missing = { where: placeIn(folder, 'ppid'), subject: 'DIP' };
  return single(open.length === 0 ? missing : undefined, '/ppid/dip/');
};
