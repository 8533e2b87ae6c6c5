import type { BarisRegister } from '../koleksi/kabupaten/register.ts';
import { withRow } from '../starter/register-text.ts';
import { type RowValues, withValues } from '../starter/register-values.ts';
import type { Division, Move } from './plan.ts';

/**
 * The register once a succession holds: both sides name each other, units stand below whoever takes them on.
 *
 * @returns `undefined` where the text is written in a way that cannot be changed for sure
 */
export function registerAfter(
  text: string,
  { succession, units }: Division,
  plan: readonly Move[],
): string | undefined {
  const { asal, penerus, sampai } = succession;
  const fresh = penerus.filter(({ isNew }) => isNew).map(({ row }) => row);
  const known = penerus.filter(({ isNew }) => !isNew).map(({ row }) => row);
  const changes: (readonly [string, RowValues])[] = [
    ...asal.map(
      ({ id }) => [id, { penerus: penerus.map(({ row }) => row.id), aktif_sampai: sampai }] as const,
    ),
    ...known.map(({ id, pendahulu = [] }) => [id, { pendahulu }] as const),
    ...units.flatMap(({ id }) => {
      const induk = plan.find((move) => move.path === '' && move.isian === id)?.ke;
      return induk === undefined ? [] : [[id, { induk }] as const];
    }),
  ];
  const withRows = fresh.reduce<string | undefined>(
    (so, row: BarisRegister) => (so === undefined ? so : withRow(so, row)),
    text,
  );
  return changes.reduce((so, [id, values]) => (so === undefined ? so : withValues(so, id, values)), withRows);
}
