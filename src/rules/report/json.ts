import type { Problem } from '../../problems/problem.ts';
import type { Report } from './report.ts';

/** Version of this document; within 1.x keys are only added. */
export const VERSI_LAPORAN = '1.0';

/**
 * The report of `check` for other programs: one line of JSON.
 *
 * `masalah` beside `situs` are those of `_kabupaten/`. `skor` is `null` where nothing could be judged.
 */
export const reportJson = ({ tanggal, aturan, problems, situs }: Report): string =>
  JSON.stringify({
    versi: VERSI_LAPORAN,
    tanggal,
    aturan,
    masalah: problems.map(problemJson),
    situs: situs.map(({ id, problems: own, judgement }) => ({
      id,
      skor: judgement?.skor ?? null,
      skor_wajib: judgement?.skor_wajib ?? null,
      masalah: own.map(problemJson),
      hasil: (judgement?.hasil ?? []).map(({ kode, status, bukti, temuan }) => ({
        kode,
        status,
        ...(bukti !== undefined && { bukti }),
        temuan: temuan.map(findingJson),
      })),
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

const findingJson = ({ path, baris, kolom, pesan, perbaikan }: Problem) => ({
  path,
  baris,
  kolom,
  pesan,
  perbaikan,
});
