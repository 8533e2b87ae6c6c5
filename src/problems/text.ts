import { isSalah, type Problem } from './problem.ts';

/**
 * One problem as people read it: place, what is so, the written line, what to do, kode.
 *
 * ```text
 * dinkes/layanan/akta.md:4:10
 *   Tanggal terbit `24 Nov` belum menyebut tahun.
 *   4 | tanggal: 24 Nov
 *     |          ^^^^^^
 *   Tulis tahun, bulan, hari: `tanggal: 2026-11-24`.
 *   ISI-03
 * ```
 *
 * @param last its last line
 */
export function problemText(problem: Problem, last = kodeText(problem)): string {
  const { path, baris, kolom, sel, pesan, cuplikan, perbaikan } = problem;
  const lines = [pesan, ...(cuplikan?.split('\n') ?? []), perbaikan, last];
  const place = `${path}:${baris}:${kolom}${sel === undefined ? '' : ` (sel ${sel})`}`;
  return [place, ...lines.map((line) => `  ${line}`)].join('\n');
}

const kodeText = ({ kode, tingkat }: Problem): string => (tingkat === 'salah' ? kode : `${kode} (catatan)`);

/** By path, line, column and kode: causes stand above their consequences, and two runs print the same. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort(
    (a, b) =>
      compare(a.path, b.path) ||
      a.baris - b.baris ||
      a.kolom - b.kolom ||
      compare(a.kode, b.kode) ||
      compare(a.pesan, b.pesan),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Printed {
  /** Of one file. */
  most?: number;
  /** Last line of each, in place of its kode. */
  lastOf?: (problem: Problem) => string;
}

/** All problems in order, each a block of lines; at most `most` of one file. */
export function problemBlocks(
  problems: readonly Problem[],
  { most = 20, lastOf = kodeText }: Printed = {},
): string[] {
  const byPath = Map.groupBy(inOrder(problems), ({ path }) => path);
  return [...byPath.values()].flatMap((own) => [
    ...own.slice(0, most).map((problem) => problemText(problem, lastOf(problem))),
    ...(own.length > most ? [`  … dan ${own.length - most} lagi di ${own[0]?.path}`] : []),
  ]);
}

/**
 * All problems in order, at most `most` of one file, with a sum in the last line.
 *
 * @param files how many files were read, when the sum is to name those that are well
 */
export function problemsText(
  problems: readonly Problem[],
  { most = 20, files }: { most?: number; files?: number } = {},
): string {
  return [...problemBlocks(problems, { most }), problemsSum(problems, files)].join('\n\n');
}

/** How many files need mending, how many notes there are, and how many of `files` are well. */
export function problemsSum(problems: readonly Problem[], files?: number): string {
  const byPath = Map.groupBy(problems, ({ path }) => path);
  const salah = [...byPath.values()].filter((own) => own.some(isSalah)).length;
  const notes = [...byPath.values()].flat().filter((problem) => !isSalah(problem)).length;
  const parts = [
    salah ? `${salah} berkas perlu diperbaiki` : 'tidak ada yang perlu diperbaiki',
    ...(notes ? [`${notes} catatan`] : []),
    ...(files === undefined ? [] : [`${Math.max(0, files - salah)} berkas sudah baik`]),
  ];
  const sentence = parts.join(', ');
  return `${sentence[0]?.toUpperCase()}${sentence.slice(1)}.`;
}
