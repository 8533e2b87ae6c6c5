import { isSalah, type Problem } from './problem.ts';
import { countText } from './words.ts';

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

/**
 * Several problems of one file told in one breath: those of a kind that is told so, a line each; and those that stand
 * at one place with one remedy, which is said once.
 */
function groupText(group: readonly [Problem, ...Problem[]], last: string): string {
  const [first, ...others] = group;
  if (others.length === 0) return problemText(first, last);
  if (!first.bersama) {
    return problemText({ ...first, pesan: group.map(({ pesan }) => pesan).join('\n  ') }, last);
  }
  const lines = group.map(({ baris, bersama }) => `- baris ${baris}: ${bersama?.satu ?? ''}`);
  const { cuplikan: _, ...place } = first;
  return problemText({ ...place, pesan: first.bersama.semua, perbaikan: lines.join('\n  ') }, last);
}

/** The same for problems of one file that are told in one breath. */
export const groupKey = (problem: Problem): string => {
  const { kode, baris, kolom, sel, perbaikan, bersama } = problem;
  return JSON.stringify(bersama ? [kode, bersama.semua] : [kode, baris, kolom, sel, perbaikan]);
};

interface Printed {
  /** Of one file. */
  most?: number;
  /** Last line of each, in place of its kode. */
  lastOf?: (problem: Problem) => string;
}

/** All problems in order, each a block of lines, those that belong together in one; at most `most` blocks of one file. */
export function problemBlocks(
  problems: readonly Problem[],
  { most = 20, lastOf = kodeText }: Printed = {},
): string[] {
  const byPath = Map.groupBy(inOrder(problems), ({ path }) => path);
  return [...byPath].flatMap(([path, own]) => {
    const groups = [...Map.groupBy(own, groupKey).values()];
    const left = groups.slice(most).flat().length;
    const blocks = groups
      .slice(0, most)
      .flatMap(([first, ...others]) => (first ? [groupText([first, ...others], lastOf(first))] : []));
    return left > 0 ? [...blocks, `  … dan ${left} lagi di ${path}`] : blocks;
  });
}

/**
 * All problems in order, at most `most` of one file, with a sum in the last line.
 *
 * @param files how many files were read, when the sum is to say so
 */
export function problemsText(
  problems: readonly Problem[],
  { most = 20, files }: { most?: number; files?: number } = {},
): string {
  return [...problemBlocks(problems, { most }), problemsSum(problems, files)].join('\n\n');
}

/** How many files need mending, how many notes there are, and of how many `files` that were read. */
export function problemsSum(problems: readonly Problem[], files?: number): string {
  const broken = new Set(problems.filter(isSalah).map(({ path }) => path)).size;
  const notes = problems.filter((problem) => !isSalah(problem)).length;
  const parts = [
    broken ? `${countText(broken)} berkas perlu diperbaiki` : 'tidak ada yang perlu diperbaiki',
    ...(notes ? [`${countText(notes)} catatan`] : []),
  ];
  const sentence = `${parts.join(', ')}.`;
  if (files !== undefined) return `${countText(files)} berkas diperiksa: ${sentence}`;
  return `${sentence[0]?.toUpperCase()}${sentence.slice(1)}`;
}
