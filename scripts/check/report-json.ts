import type { CheckedSitus } from '../../src/fleet/index.ts';
import type { Problem } from '../../src/problems/problem.ts';

/** Version of this document; within 1.x keys are only added. */
const VERSI = '1.0';

/**
 * The report of `check` for other programs.
 *
 * @returns one line of JSON, `{ versi, tanggal, aturan, situs: [{ id, skor, skor_wajib, masalah, hasil }] }`;
 * `aturan` and the scores are `null` while no ruleset was judged
 */
export const reportJson = (tanggal: string, checked: readonly CheckedSitus[]): string =>
  JSON.stringify({
    versi: VERSI,
    tanggal,
    aturan: null,
    situs: checked.map(({ id, problems }) => ({
      id,
      skor: null,
      skor_wajib: null,
      masalah: problems.map(problemJson),
      hasil: [],
    })),
  });

/** A problem as every report for other programs holds it. */
export const problemJson = ({ kode, tingkat, path, baris, kolom, pesan, perbaikan }: Problem) => ({
  kode,
  tingkat,
  path,
  baris,
  kolom,
  pesan,
  perbaikan,
});
