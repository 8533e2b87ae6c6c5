import type { BarisRegister } from '../../koleksi/kabupaten/register.ts';
import { byText } from '../../model/order.ts';
import { isSalah, type Problem } from '../../problems/problem.ts';
import type { OuterAddress } from '../facts/links.ts';
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

/** Results that figures are made of, in the order of the ruleset: what the program keeps is shown apart. */
export const countedOf = ({ judgement }: SitusVerdict): readonly Hasil[] =>
  judgement?.hasil.filter(({ dijaga }) => !dijaga) ?? [];

/** Those of one status. */
export const withStatus = (situs: SitusVerdict, status: Status): readonly Hasil[] =>
  countedOf(situs).filter((one) => one.status === status);

/** How many rules the program keeps. */
export const dijagaCount = ({ judgement }: SitusVerdict): number =>
  judgement?.hasil.filter(({ dijaga }) => dijaga).length ?? 0;

/** Whether the ruleset tells what the body has done itself from all that stands there. */
export const tellsOwnWork = (judgement: Judgement | undefined): boolean =>
  judgement?.dikerjakan !== undefined;

/** The figure that sites are told and compared by; `null` where there is none. */
export const figureOf = (judgement: Judgement | undefined): number | null =>
  judgement?.dikerjakan === undefined ? (judgement?.skor ?? null) : judgement.dikerjakan;

/** The most done first; without a figure last; else by id. Under an older ruleset by id alone. */
export function inOrderOfWork(situs: readonly SitusVerdict[]): readonly SitusVerdict[] {
  if (!situs.some(({ judgement }) => tellsOwnWork(judgement))) return situs;
  const ranks = (one: SitusVerdict): [number, number] => [
    figureOf(one.judgement) ?? -1,
    one.judgement?.syarat_dasar?.terpenuhi ?? -1,
  ];
  return situs.toSorted((a, b) => {
    const [[work, basics], [otherWork, otherBasics]] = [ranks(a), ranks(b)];
    return otherWork - work || otherBasics - basics || byText(a.id, b.id);
  });
}

/** Findings that only lower the score, and those of the finished situs; what stops publishing is among the problems. */
export const findingsOf = ({ judgement, published = [] }: SitusVerdict): Problem[] =>
  [...(judgement?.hasil ?? []), ...published].flatMap(({ temuan }) => temuan.filter((one) => !isSalah(one)));
