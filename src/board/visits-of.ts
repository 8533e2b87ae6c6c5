import type { PapanKunjungan } from '../model/papan.ts';
import type { Ask } from './ask.ts';

/** Visits by body; none where nothing was counted, or the table cannot be read. */
export const visitsOf = ({ dalam }: Ask): ReadonlyMap<string, PapanKunjungan> =>
  new Map(
    (dalam && dalam.kunjungan !== 'tidak_terbaca' ? dalam.kunjungan : []).map((one) => [one.situs, one]),
  );
