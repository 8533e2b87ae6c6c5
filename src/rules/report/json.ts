import { masked } from '../../problems/mask.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Hasil, Judgement } from '../judge.ts';
import type { Perubahan } from './changes.ts';
import type { OuterLink } from './outer-links.ts';
import type { Report } from './report.ts';

/** Version of this document; within 1.x keys are only added. */
export const VERSI_LAPORAN = '1.0';

/**
 * The report of `check` for other programs: one line of JSON.
 *
 * `masalah` beside `situs` are those of `_kabupaten/`. `skor` is `null` where nothing could be judged. `dikerjakan` and
 * `syarat_dasar` stand only under a ruleset that figures them, `null` where it has nothing to say. `terbit`,
 * `perubahan` and `tautan_luar` stand only where they were asked for.
 */
export const reportJson = ({ tanggal, aturan, problems, situs, perubahan, outerLinks }: Report): string =>
  JSON.stringify({
    versi: VERSI_LAPORAN,
    tanggal,
    aturan,
    masalah: problems.map(problemJson),
    situs: situs.map(({ id, problems: own, judgement, published, contoh }) => ({
      id,
      skor: judgement?.skor ?? null,
      skor_wajib: judgement?.skor_wajib ?? null,
      ...(judgement && 'dikerjakan' in judgement && figuresOf(judgement)),
      isian_contoh: contoh,
      masalah: own.map(problemJson),
      hasil: (judgement?.hasil ?? []).map(hasilJson),
      ...(published && { terbit: published.map(hasilJson) }),
    })),
    ...(perubahan && { perubahan: perubahanJson(perubahan) }),
    ...(outerLinks && { tautan_luar: outerLinks.map(outerLinkJson) }),
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

const figuresOf = ({ dikerjakan, syarat_dasar }: Judgement) => ({ dikerjakan, syarat_dasar });

const hasilJson = ({ kode, status, dijaga, bukti, temuan }: Hasil) => ({
  kode,
  status,
  ...(dijaga && { dijaga }),
  ...(bukti !== undefined && { bukti }),
  temuan: temuan.map(({ path, baris, kolom, pesan, perbaikan }) => ({
    path,
    baris,
    kolom,
    pesan,
    perbaikan,
  })),
});

const perubahanJson = ({ tanggal, aturan, situs }: Perubahan) => ({
  tanggal,
  aturan,
  situs: situs.map(({ id, before, after, isOwnWork, better, worse, newProblems, goneProblems }) => ({
    id,
    ...(isOwnWork
      ? { dikerjakan_sebelumnya: before, dikerjakan: after }
      : { skor_sebelumnya: before, skor: after }),
    lebih_baik: better,
    lebih_buruk: worse,
    masalah_baru: newProblems,
    masalah_selesai: goneProblems,
  })),
});

const outerLinkJson = ({ url, status, alasan, places }: OuterLink) => ({
  url: masked(url),
  status,
  ...(alasan !== undefined && { alasan }),
  tempat: places.map(({ path, line = 1, column = 1 }) => ({
    path: masked(path),
    baris: line,
    kolom: column,
  })),
});
