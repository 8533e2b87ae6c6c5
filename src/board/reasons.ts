import type { Bicara, SebabBelum } from '../model/papan/beranda.ts';
import type { PapanSitus } from '../model/papan.ts';
import { byWork } from './by-work.ts';

/** Fewer of the ten than this, and there is little to connect. */
const FEW = 5;

const REASONS: readonly [SebabBelum, (situs: PapanSitus) => boolean][] = [
  ['dilaporkan', ({ row }) => row.dilaporkan?.status === 'terhubung'],
  ['tanpa_umpan', ({ umpan }) => umpan === undefined],
  ['syarat', ({ umpan }) => (umpan?.syaratDasar?.terpenuhi ?? 0) < FEW],
  ['daftar', () => true],
];

/** Bodies that are not connected by what keeps them from it; each under the first reason that holds. */
export function reasonsOf(situs: readonly PapanSitus[]): Bicara[] {
  const open = situs.filter(({ row }) => row.status !== 'terhubung' && row.status !== 'dihentikan');
  const by = Map.groupBy(open, (one) => REASONS.find(([, holds]) => holds(one))?.[0]);
  return REASONS.flatMap(([sebab]) => {
    const badan = by.get(sebab)?.toSorted(byWork) ?? [];
    return badan.length === 0 ? [] : [{ sebab, badan }];
  });
}
