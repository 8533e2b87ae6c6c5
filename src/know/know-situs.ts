import type { BarisRegister } from '../koleksi/kabupaten/register.ts';
import type { ReadSitus } from '../koleksi/records.ts';
import type { Kabupaten } from '../model/kabupaten.ts';
import { modelOf } from '../model/model-of.ts';
import type { Audience } from '../model/published.ts';
import type { Situs } from '../model/situs.ts';
import { withoutContoh } from '../model/without-contoh.ts';
import { isSalah, type Problem } from '../problems/problem.ts';
import { folderWithoutRow } from '../problems/register.ts';
import { suggest } from '../problems/suggest.ts';
import { inOrder } from '../problems/text.ts';
import { type ReadOptions, readSitus } from '../read/read-situs.ts';
import type { OuterAddress } from '../rules/facts/links.ts';
import type { Judgement } from '../rules/judge.ts';
import { judgeSitus } from '../rules/judge-situs.ts';
import type { Ruleset } from '../rules/ruleset.ts';
import { type Period, Today } from '../text/today.ts';

/** What a situs is seen by, beside its own folder. */
interface Around {
  kabupaten: Kabupaten;
  /** `YYYY-MM-DD` */
  tanggal: string;
  audience: Audience;
  /** Absent: the one that holds. */
  ruleset?: Ruleset;
  /** Called as each step begins. */
  onStep?: (step: 'membaca' | 'menyusun' | 'menilai') => void;
}

export interface KnowJob extends ReadOptions, Around {}

/** All that is known of one situs after one reading of its folder. */
export interface KnownSitus {
  id: string;
  row: BarisRegister;
  read: ReadSitus;
  /** Absent where a problem stops it. */
  situs?: Situs;
  judgement: Judgement;
  /** Of reader and model, and findings that may not reach `dist/`; in order of place. */
  problems: readonly Problem[];
  /** Addresses of other hosts, with their places. */
  addresses: readonly OuterAddress[];
  /** How many isian are only illustrations. */
  contoh: number;
  /** The days on which all of this is so. */
  masa: Period;
}

/** Of a folder without a row in the register: what it shall be is not known. */
interface Rowless {
  row?: undefined;
  problems: readonly Problem[];
}

/** The folder of one situs, read, modelled and judged. */
export async function knowSitus(job: KnowJob): Promise<KnownSitus | Rowless> {
  const { kabupaten, situs, onStep } = job;
  if (!rowIn(kabupaten, situs)) return rowless(kabupaten, situs);
  onStep?.('membaca');
  return knowRead(await readSitus(job), job);
}

/** The same of a folder that was read already, in a process of its own. */
export function knowRead(
  whole: ReadSitus,
  { kabupaten, tanggal, audience, ruleset, onStep }: Around,
): KnownSitus | Rowless {
  const { id } = whole;
  const row = rowIn(kabupaten, id);
  if (!row) return rowless(kabupaten, id);
  onStep?.('menyusun');
  const read = audience === 'umum' ? withoutContoh(whole) : whole;
  const today = new Today(tanggal);
  const { situs, problems: between } = modelOf({ kabupaten, row, read, today, audience });
  onStep?.('menilai');
  const { judgement, held, addresses, contoh } = judgeSitus({
    kabupaten,
    read,
    situs,
    today,
    ...(ruleset && { ruleset }),
  });
  const problems = inOrder([...read.problems, ...between, ...held]);
  const isSound = situs && !problems.some(isSalah);
  return {
    id,
    row,
    read,
    ...(isSound && { situs }),
    judgement,
    problems,
    addresses,
    contoh,
    masa: today.period,
  };
}

const rowIn = ({ register }: Kabupaten, id: string): BarisRegister | undefined =>
  register.find((one) => one.id === id);

function rowless({ register }: Kabupaten, id: string): Rowless {
  const suggestion = suggest(
    id,
    register.map((one) => one.id),
  );
  return { problems: [folderWithoutRow.at({ path: id }, { folder: id, suggestion })] };
}
