/** Quality of a service by its IKM, best first. */
export type Mutu = 'A' | 'B' | 'C' | 'D';

/** Lowest value of each mutu, best first; below the last is D. */
export const BATAS_MUTU = [
  ['A', 88.31],
  ['B', 76.61],
  ['C', 65],
] as const;

/** Lowest and highest value that the formula can give. */
export const BATAS_IKM = [25, 100] as const;

/**
 * IKM and mutu of one Survei Kepuasan Masyarakat.
 *
 * @param means mean answer per unsur, nine of them, scale 1–4, order of the questionnaire
 * @returns `ikm` on the scale 25–100 with two decimals, and the `mutu` it falls in
 * @throws RangeError on a mean outside 1–4; the schema refuses those, so it is a defect of ours
 * @see PermenPANRB 14/2017, lampiran (belum dibaca; bounds as in published SKM reports)
 */
export function ikmOf(means: readonly number[]): { ikm: number; mutu: Mutu } {
  if (means.length !== 9) throw new RangeError(`expected nine means, got ${means.length}`);
  const ikm = nilaiOf(means.reduce((total, mean) => total + inScale(mean), 0) / 9);
  return { ikm, mutu: mutuOf(ikm) };
}

/** Value on the scale 25–100 of one mean answer, two decimals. */
export const nilaiOf = (mean: number): number => Math.round(inScale(mean) * 25 * 100) / 100;

/** Mutu of a value as it is printed: 88.305 prints as 88,31, and a page that shows 88,31 must say A. */
export const mutuOf = (nilai: number): Mutu =>
  BATAS_MUTU.find(([, lowest]) => Math.round(nilai * 100) / 100 >= lowest)?.[0] ?? 'D';

function inScale(mean: number): number {
  if (!(mean >= 1 && mean <= 4)) throw new RangeError(`expected a mean between 1 and 4, got ${mean}`);
  return mean;
}
