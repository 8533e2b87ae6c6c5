import type { BarisRegister } from '../koleksi/kabupaten/register.ts';
import { daysBefore } from '../model/days.ts';
import type { Kabupaten } from '../model/kabupaten.ts';
import type { Problem } from '../problems/problem.ts';
import * as kinds from '../problems/succession.ts';
import { suggest } from '../problems/suggest.ts';
import { type Request, rowWanted } from '../starter/request.ts';

/** What someone asks for; of the words one for each successor that is not registered, in the order of `menjadi`. */
export interface SuccessionRequest {
  asal: readonly string[];
  menjadi: readonly string[];
  /** First day of the successors, `YYYY-MM-DD`. */
  mulai: string;
  nama: readonly string[];
  jenis: readonly string[];
  singkatan: readonly string[];
  /** What stands above successors that are part of another body; absent: as it was. */
  induk?: string | undefined;
}

export interface Penerus {
  row: BarisRegister;
  isNew: boolean;
}

/** Who is followed by whom: one by one (renamed), one by several (split), or several by one (merged). */
export interface Succession {
  asal: readonly BarisRegister[];
  penerus: readonly Penerus[];
  mulai: string;
  /** Last day of those that are followed. */
  sampai: string;
}

const PLACE = { path: '_kabupaten/register.yaml' };

/** The rows that a request means, new ones complete; or all that is wrong with it. */
export function successionWanted(
  request: SuccessionRequest,
  kabupaten: Kabupaten,
): Succession | { problems: readonly Problem[] } {
  const asal = rowsOf(request.asal, kabupaten);
  const wrong = [...asal.problems, ...betweenProblems(request, asal.rows)];
  if (wrong.length > 0) return { problems: wrong };
  const penerus = successorsOf(request, asal.rows, kabupaten);
  if (penerus.problems.length > 0) return { problems: penerus.problems };
  const { mulai } = request;
  return { asal: asal.rows, penerus: penerus.rows, mulai, sampai: daysBefore(mulai, 1) };
}

function rowsOf(
  ids: readonly string[],
  { register }: Kabupaten,
): { rows: BarisRegister[]; problems: Problem[] } {
  const found = ids.map((id) => ({ id, row: register.find((row) => row.id === id) }));
  const known = register.map(({ id }) => id);
  return {
    rows: found.flatMap(({ row }) => row ?? []),
    problems: found.flatMap(({ id, row }) =>
      row ? endedProblems(row) : [kinds.bodyUnknown.at(PLACE, { id, suggestion: suggest(id, known) })],
    ),
  };
}

const endedProblems = ({ id, penerus = [] }: BarisRegister): Problem[] =>
  penerus.length > 0 ? [kinds.bodyEnded.at(PLACE, { id, penerus })] : [];

function betweenProblems(
  { asal, menjadi, mulai }: SuccessionRequest,
  rows: readonly BarisRegister[],
): Problem[] {
  return [
    ...menjadi.filter((id) => asal.includes(id)).map((id) => kinds.ownSuccessor.at(PLACE, { id })),
    ...(asal.length > 1 && menjadi.length > 1 ? [kinds.manyToMany.at(PLACE, {})] : []),
    ...rows.flatMap(({ id, aktif_sejak: sejak }) =>
      sejak !== undefined && sejak >= mulai ? [kinds.startsTooEarly.at(PLACE, { id, mulai, sejak })] : [],
    ),
  ];
}

function successorsOf(
  { asal: ids, menjadi, mulai, induk, ...words }: SuccessionRequest,
  asal: readonly BarisRegister[],
  kabupaten: Kabupaten,
): { rows: Penerus[]; problems: readonly Problem[] } {
  const fresh = menjadi.filter((id) => !kabupaten.register.some((row) => row.id === id));
  const { problems, of } = wordsFor(fresh, words);
  if (problems.length > 0) return { rows: [], problems };
  const wanted = menjadi.map((id) => {
    const found = rowWanted({ id, ...(fresh.includes(id) && said(of(id), induk, asal, menjadi)) }, kabupaten);
    if ('problems' in found) return found;
    const { row, isNew } = found;
    if (!isNew) {
      const ended = endedProblems(row);
      return ended.length > 0 ? { problems: ended } : { row: followed(row, ids), isNew };
    }
    return { row: { ...inherited(row, asal, menjadi), pendahulu: [...ids], aktif_sejak: mulai }, isNew };
  });
  return {
    rows: wanted.flatMap((one) => ('row' in one ? one : [])),
    problems: wanted.flatMap((one) => ('row' in one ? [] : one.problems)),
  };
}

type Words = Pick<SuccessionRequest, 'nama' | 'jenis' | 'singkatan'>;
type Said = { [Key in keyof Words]?: string | undefined };

/** What was said of each successor; a single jenis holds for all. */
function wordsFor(fresh: readonly string[], words: Words): { problems: Problem[]; of: (id: string) => Said } {
  const keys = ['nama', 'jenis', 'singkatan'] as const;
  const wanted = fresh.length;
  const isForAll = (key: keyof Words): boolean => key === 'jenis' && words[key].length === 1;
  return {
    problems: keys.flatMap((option) => {
      const given = words[option].length;
      return given === 0 || given === wanted || isForAll(option)
        ? []
        : [kinds.wordsUneven.at(PLACE, { option, given, wanted })];
    }),
    of: (id) => {
      const at = fresh.indexOf(id);
      if (at === -1) return {};
      return Object.fromEntries(keys.map((key) => [key, words[key][isForAll(key) ? 0 : at]]));
    },
  };
}

const isRename = (asal: readonly BarisRegister[], menjadi: readonly string[]): boolean =>
  asal.length === 1 && menjadi.length === 1;

/** Where nothing else is said a successor is of the same kind, below the same body, and works in the same region. */
function said(
  words: Said,
  induk: string | undefined,
  [first]: readonly BarisRegister[],
  menjadi: readonly string[],
): Omit<Request, 'id'> {
  const jenis = words.jenis ?? first?.jenis;
  const isSame = jenis === first?.jenis;
  return {
    ...words,
    jenis,
    induk: induk ?? (isSame ? first?.induk : undefined),
    ...(isSame && menjadi.length === 1 && { kode_wilayah: first?.kode_wilayah }),
  };
}

/** Of one name for the same work the bidang urusan stay; several that become one bring theirs together. */
function inherited(
  row: BarisRegister,
  asal: readonly BarisRegister[],
  menjadi: readonly string[],
): BarisRegister {
  if (menjadi.length > 1) return row;
  const urusan = [...new Set(asal.flatMap((one) => one.urusan ?? []))];
  const bukti = asal.find(({ urusan_bukti }) => urusan_bukti !== undefined)?.urusan_bukti;
  const [first] = asal;
  return {
    ...row,
    ...(urusan.length > 0 && { urusan }),
    ...(urusan.length > 0 && bukti !== undefined && { urusan_bukti: bukti }),
    ...(isRename(asal, menjadi) && first?.ckan_org !== undefined && { ckan_org: first.ckan_org }),
  };
}

const followed = (row: BarisRegister, ids: readonly string[]): BarisRegister => ({
  ...row,
  pendahulu: [...new Set([...(row.pendahulu ?? []), ...ids])],
});
