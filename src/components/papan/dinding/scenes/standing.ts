import type { Dinding, DindingPeringatan } from '../../../../model/papan/dinding.ts';
import { hasBegun, isOver, type Moment } from './moment.ts';

/** Those that stand now, in their order: the gravest first. */
export const standing = ({ peringatan }: Pick<Dinding, 'peringatan'>, now: Moment): DindingPeringatan[] =>
  peringatan.filter(({ mulai, selesai }) => hasBegun(mulai, now) && !isOver(selesai, now));

/** Those that interrupt all else. A sample never does: a wall that turns red for nothing is soon overlooked. */
export const interrupting = (data: Pick<Dinding, 'peringatan'>, now: Moment): DindingPeringatan[] =>
  standing(data, now).filter(({ tingkat, contoh }) => tingkat === 'darurat' && !contoh);
