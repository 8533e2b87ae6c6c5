import type { BarisRegister } from '../../koleksi/kabupaten/register.ts';
import { isSalah, type Problem } from '../../problems/problem.ts';
import type { Hasil, Judgement } from '../judge.ts';
import type { Status } from '../rule.ts';

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
}

/** What one run of `check` found; every form of report is made of this. */
export interface Report {
  /** `YYYY-MM-DD` */
  tanggal: string;
  /** Version of the ruleset. */
  aturan: string;
  /** Name of the kabupaten. */
  kabupaten: string;
  /** Problems of `_kabupaten/` itself. */
  problems: readonly Problem[];
  situs: readonly SitusVerdict[];
}

export const namaOf = ({ id, row }: SitusVerdict): string => row?.nama ?? id;

/** Results of one status, in the order of the ruleset. */
export const withStatus = ({ judgement }: SitusVerdict, status: Status): readonly Hasil[] =>
  judgement?.hasil.filter((one) => one.status === status) ?? [];

/** Findings that only lower the score; those that stop publishing are among the problems. */
export const findingsOf = ({ judgement }: SitusVerdict): Problem[] =>
  judgement?.hasil.flatMap(({ temuan }) => temuan.filter((one) => !isSalah(one))) ?? [];
