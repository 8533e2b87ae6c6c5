import * as z from 'zod';

/**
 * Code of a programme at any level: urusan, bidang urusan, program, kewenangan and kegiatan, sub kegiatan.
 *
 * The last part has two digits in Permendagri 90/2019 itself and four in its updates; both are in use.
 */
export const kodeProgram = z.string().regex(/^[1-9](\.\d{2}(\.\d{2}(\.[12]\.\d{2}(\.(\d{2}|\d{4}))?)?)?)?$/);

export const TINGKAT_PROGRAM = ['urusan', 'bidang', 'program', 'kegiatan', 'sub_kegiatan'] as const;

export type TingkatProgram = (typeof TINGKAT_PROGRAM)[number];

/** By number of parts; kewenangan and kegiatan are one step, so four parts are no code. */
const LEVELS: Readonly<Record<number, TingkatProgram>> = {
  1: 'urusan',
  2: 'bidang',
  3: 'program',
  5: 'kegiatan',
  6: 'sub_kegiatan',
};

/** Level of a code. @throws RangeError on what the schema refuses, so it is a defect of ours. */
export function levelOf(kode: string): TingkatProgram {
  const level = LEVELS[kode.split('.').length];
  if (!level) throw new RangeError(`no code of a programme: ${kode}`);
  return level;
}

/** Code one level up; `undefined` above an urusan. */
export function parentOf(kode: string): string | undefined {
  const drop = levelOf(kode) === 'kegiatan' ? 2 : 1;
  return kode.split('.').slice(0, -drop).join('.') || undefined;
}

/** Whether `kode` lies below `above` at any distance. */
export const isBelow = (kode: string, above: string): boolean => kode.startsWith(`${above}.`);
