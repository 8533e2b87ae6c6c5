import * as z from 'zod';
import type { Judgement } from '../judge.ts';
import { STATUS, type Status } from '../rule.ts';
import { figureOf, type Report, type SitusVerdict, tellsOwnWork } from './report.ts';

/** What is needed of an earlier report; whatever a later version added is left alone. */
const earlierReport = z.object({
  versi: z.string().regex(/^1\./),
  tanggal: z.string(),
  aturan: z.string().nullable(),
  situs: z.array(
    z.object({
      id: z.string(),
      skor: z.number().nullable(),
      dikerjakan: z.number().nullish(),
      masalah: z.array(z.object({ kode: z.string(), path: z.string(), pesan: z.string() })),
      hasil: z.array(z.object({ kode: z.string(), status: z.enum(STATUS) })),
    }),
  ),
});

export type EarlierReport = z.output<typeof earlierReport>;
type EarlierSitus = EarlierReport['situs'][number];

/** How one situs changed. */
export interface SitusChange {
  id: string;
  /** Of the score; under a ruleset that tells it apart, of what the body has done itself, where both reports know it. */
  before: number | null;
  after: number | null;
  isOwnWork: boolean;
  /** Kode of rules that are better, and worse, than they were. */
  better: readonly string[];
  worse: readonly string[];
  /** How many problems are new, and how many are gone. */
  newProblems: number;
  goneProblems: number;
}

export interface Perubahan {
  /** Day and ruleset of the earlier report. */
  tanggal: string;
  aturan: string | null;
  situs: readonly SitusChange[];
}

/** The text of an earlier `check --format json`; `undefined` for anything else. */
export function earlierReportOf(text: string): EarlierReport | undefined {
  try {
    return earlierReport.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** What changed since an earlier report, for every situs that both know. */
export function changesSince(earlier: EarlierReport, { situs }: Pick<Report, 'situs'>): Perubahan {
  const known = new Map(earlier.situs.map((one) => [one.id, one]));
  return {
    tanggal: earlier.tanggal,
    aturan: earlier.aturan,
    situs: situs.flatMap((one) => {
      const before = known.get(one.id);
      return before ? [changeOf(before, one)] : [];
    }),
  };
}

function figuresOf(
  { skor, dikerjakan }: EarlierSitus,
  judgement: Judgement | undefined,
): Pick<SitusChange, 'before' | 'after' | 'isOwnWork'> {
  const isOwnWork = tellsOwnWork(judgement);
  return { before: (isOwnWork ? dikerjakan : skor) ?? null, after: figureOf(judgement), isOwnWork };
}

const RANK: Partial<Record<Status, number>> = { gagal: 0, sebagian: 1, lulus: 2 };

function changeOf(before: EarlierSitus, { id, judgement, problems }: SitusVerdict): SitusChange {
  const ranks = new Map(before.hasil.map(({ kode, status }) => [kode, RANK[status]]));
  const moved = (sign: number): string[] =>
    (judgement?.hasil ?? []).flatMap(({ kode, status }) => {
      const [was, is] = [ranks.get(kode), RANK[status]];
      return was !== undefined && is !== undefined && Math.sign(is - was) === sign ? [kode] : [];
    });
  const nameOf = ({ kode, path, pesan }: { kode: string; path: string; pesan: string }): string =>
    `${kode} ${path} ${pesan}`;
  const [old, now] = [new Set(before.masalah.map(nameOf)), new Set(problems.map(nameOf))];
  return {
    id,
    ...figuresOf(before, judgement),
    better: moved(1),
    worse: moved(-1),
    newProblems: [...now].filter((name) => !old.has(name)).length,
    goneProblems: [...old].filter((name) => !now.has(name)).length,
  };
}
