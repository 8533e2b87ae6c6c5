import type { BarisRegister } from '../koleksi/kabupaten/register.ts';
import type { Kabupaten } from '../model/kabupaten.ts';
import type { Problem } from '../problems/problem.ts';
import * as kinds from '../problems/succession.ts';
import type { Templates } from '../starter/templates.ts';
import type { Holding, Piece } from './holding.ts';
import type { Succession } from './wanted.ts';

/** One row of a plan: a piece, or a unit kerja below the body, and the body it goes to. */
export interface Move {
  asal: string;
  /** `''` for a unit. */
  path: string;
  /** Id of the isian or of the unit. */
  isian: string;
  judul: string;
  /** A successor; or `asal` itself, where it stays. */
  ke: string;
}

/** What is to be divided, and among whom. */
export interface Division {
  succession: Succession;
  holdings: readonly Holding[];
  /** What successors that have a folder already hold. */
  held: readonly Holding[];
  units: readonly BarisRegister[];
}

export const unitsOf = ({ asal }: Succession, { register }: Kabupaten): BarisRegister[] =>
  register.filter(({ induk }) => asal.some(({ id }) => id === induk));

export const moveKey = ({ asal, path, isian }: Pick<Move, 'asal' | 'path' | 'isian'>): string =>
  JSON.stringify([asal, path, isian]);

/**
 * Where everything goes when nobody says otherwise: by bidang urusan where one successor holds it, else to the first;
 * what that one has already stays in the old situs.
 */
export function standardPlan({ succession, holdings, held, units }: Division, templates: Templates): Move[] {
  const [first] = succession.penerus;
  if (!first) return [];
  const taken = new Taken(held);
  const moves = holdings.flatMap(({ pieces }) =>
    pieces.map((piece): Move => {
      const ke = byUrusan(piece, succession, templates) ?? first.row.id;
      const { asal, path, isian, judul } = piece;
      return { asal, path, isian, judul, ke: taken.take(piece, ke) ? ke : asal };
    }),
  );
  return [
    ...moves,
    ...units.map(({ id, induk = '', nama }) => ({
      asal: induk,
      path: '',
      isian: id,
      judul: nama,
      ke: first.row.id,
    })),
  ];
}

/** The one successor that holds the bidang urusan of a piece: by the code of a row, or the template it came from. */
function byUrusan({ koleksi, path, isian }: Piece, { penerus }: Succession, templates: Templates) {
  const holders = penerus.filter(({ row: { urusan = [] } }) =>
    urusan.some((kode) =>
      koleksi === 'program'
        ? isian.replace(/^\d{4}-/, '').startsWith(`${kode}.`)
        : templates.has(`_urusan/${kode}/${path}`),
    ),
  );
  return holders.length === 1 ? holders[0]?.row.id : undefined;
}

/** Which places and ids of each successor are in use. */
class Taken {
  readonly #used = new Set<string>();

  constructor(held: readonly Holding[]) {
    for (const { row, pieces } of held) for (const piece of pieces) this.take(piece, row.id);
  }

  /** @returns whether it was free */
  take(piece: Piece, ke: string): boolean {
    const names = namesOf(piece).map((name) => `${ke} ${name}`);
    if (names.some((name) => this.#used.has(name))) return false;
    for (const name of names) this.#used.add(name);
    return true;
  }
}

/** Tables of a year become one; all else needs its own file. */
function namesOf({ kind, koleksi, path, isian }: Piece): string[] {
  const place = path.replace(/\.\w+$/, '');
  return [...(kind === 'baris' ? [] : [place]), ...(isian === '' ? [] : [`${koleksi} ${isian}`])];
}

/** What is wrong with a plan: what it leaves out or invents, where it sends things, what would meet there. */
export function planProblems(plan: readonly Move[], division: Division, file: string): Problem[] {
  const { succession, holdings, held, units } = division;
  const wanted = standardKeys(holdings, units);
  const named = new Map(plan.map((move) => [moveKey(move), move]));
  const penerus = succession.penerus.map(({ row }) => row.id);
  const pieces = new Map(
    holdings.flatMap((one) => one.pieces.map((piece) => [moveKey(piece), piece] as const)),
  );
  const taken = new Taken(held);
  return [
    ...[...wanted].flatMap(([key, judul]) =>
      named.has(key) ? [] : [kinds.planShort.at({ path: file }, { judul })],
    ),
    ...plan.flatMap((move, index) => {
      const { asal, path, isian, ke } = move;
      const place = { path: file, line: index + 2 };
      const key = moveKey(move);
      if (!wanted.has(key))
        return [kinds.planStale.at(place, { isian: [asal, path, isian].join(' ').trim() })];
      const known = path === '' ? penerus : [...penerus, asal];
      if (!known.includes(ke)) return [kinds.goesNowhere.at(place, { written: ke, known })];
      const piece = pieces.get(key);
      if (!piece || ke === asal || taken.take(piece, ke)) return [];
      return [kinds.pieceTaken.at(place, { path: `${path} ${isian}`.trim(), ke, asal })];
    }),
  ];
}

const standardKeys = (holdings: readonly Holding[], units: readonly BarisRegister[]): Map<string, string> =>
  new Map([
    ...holdings.flatMap(({ pieces }) => pieces.map((piece) => [moveKey(piece), piece.judul] as const)),
    ...units.map(
      ({ id, induk = '', nama }) => [moveKey({ asal: induk, path: '', isian: id }), nama] as const,
    ),
  ]);
