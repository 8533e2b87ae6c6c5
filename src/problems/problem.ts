import { masked } from './mask.ts';

/** `salah`: the situs is not built, exit 1. `catatan`: told, exit 0. */
export type Tingkat = 'salah' | 'catatan';

/** Where a problem stands. `path` is `<situs>/<path>` below the content folder, with `/` on every machine. */
export interface Place {
  path: string;
  /** 1-based; absent: the file as a whole, shown as line 1. */
  line?: number;
  /** 1-based, in UTF-16 units. */
  column?: number;
  /** How many characters the caret marks. */
  length?: number;
  /** Cell of a sheet, such as `C12`. */
  cell?: string;
}

/** One mistake in content, ready to be printed, stored or sent between processes. */
export interface Problem {
  kode: string;
  tingkat: Tingkat;
  path: string;
  baris: number;
  kolom: number;
  panjang: number;
  sel?: string;
  judul: string;
  pesan: string;
  perbaikan: string;
  /** The written line with its place marked, see `excerpt.ts`. */
  cuplikan?: string;
  /** How it is told where one file has several of its kind: once for all, and a few words for this one. */
  bersama?: { semua: string; satu: string };
}

interface Words<Facts> {
  kode: string;
  tingkat: Tingkat;
  judul: string;
  message: (facts: Facts) => string;
  action: (facts: Facts) => string;
  /** For a kind that one file often has many of: what is so and what to do for all of them, and what tells one. */
  together?: { all: string; one: (facts: Facts) => string };
}

export interface ProblemKind<Facts> extends Words<Facts> {
  at: (place: Place, facts: Facts) => Problem;
}

/**
 * One entry of the catalogue: words and no logic. A `kode` is never renamed nor reused.
 *
 * Every text passes the mask, so no entry can repeat a personal number by accident.
 */
export function defineProblem<Facts extends object = Record<never, never>>(
  words: Words<Facts>,
): ProblemKind<Facts> {
  return {
    ...words,
    at: (place, facts) => ({
      kode: words.kode,
      tingkat: words.tingkat,
      path: masked(place.path),
      baris: place.line ?? 1,
      kolom: place.column ?? 1,
      panjang: place.length ?? 1,
      ...(place.cell && { sel: place.cell }),
      judul: words.judul,
      pesan: masked(words.message(facts)),
      perbaikan: masked(words.action(facts)),
      ...(words.together && {
        bersama: { semua: words.together.all, satu: masked(words.together.one(facts)) },
      }),
    }),
  };
}

export const isSalah = (problem: Problem): boolean => problem.tingkat === 'salah';
