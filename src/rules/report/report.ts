import type { BarisRegister } from '../../koleksi/kabupaten/register.ts';
import { isSalah, type Problem } from '../../problems/problem.ts';
import type { OuterAddress } from '../judge/links.ts';
import type { Hasil, Judgement } from '../judge.ts';
import type { Status } from '../rule.ts';
import type { Perubahan } from './changes.ts';
import type { OuterLink } from './outer-links.ts';

/** What `check` found in one situs. */
export interface SitusVerdict {
  id: string;
  /** From the register; absent for a folder without a row. */
  row?: BarisRegister | undefined;
  /** How many files were read. */
  files: number;
  /** Of reader and model, and findings that stop publishing; in order of place. */
  problems: readonly Problem[];
  /** Absent for a folder without a row. */
  judgement?: Judgement | undefined;
  /** How many isian are only illustrations: the score says nothing true of those. */
  contoh: number;
  /** Addresses of other hosts, with their places. */
  addresses: readonly OuterAddress[];
  /** Results of the finished situs, where they were asked for; never part of the score. */
  published?: readonly Hasil[];
}

/** What one run of `check` found; every form of report is made of this. */
export interface Report {
  /** `YYYY-MM-DD` */
  tanggal: string;
  /** Version of the ruleset. */
  aturan: string;
  /** Name of the kabupaten. */
  kabupaten: string;
  /** Its emblem as SVG, for the printed report. */
  lambang: string;
  /** Who keeps the register and hands the report over. */
  pengelola?: string | undefined;
  /** Problems of `_kabupaten/` itself. */
  problems: readonly Problem[];
  situs: readonly SitusVerdict[];
  /** What changed since an earlier report, where one was given. */
  perubahan?: Perubahan;
  /** What other hosts answered, where they were asked. */
  outerLinks?: readonly OuterLink[];
}

export const namaOf = ({ id, row }: SitusVerdict): string => row?.nama ?? id;

/** Said wherever a score is told that rests on illustrations. */
export const contohText = ({ contoh }: SitusVerdict): string =>
  contoh === 0 ? '' : `${contoh} isian hanya contoh, sehingga nilainya belum menyatakan keadaan sebenarnya.`;

/** Results of one status, in the order of the ruleset. */
export const withStatus = ({ judgement }: SitusVerdict, status: Status): readonly Hasil[] =>
  judgement?.hasil.filter((one) => one.status === status) ?? [];

/** Findings that only lower the score, and those of the finished situs; what stops publishing is among the problems. */
export const findingsOf = ({ judgement, published = [] }: SitusVerdict): Problem[] =>
  [...(judgement?.hasil ?? []), ...published].flatMap(({ temuan }) => temuan.filter((one) => !isSalah(one)));
