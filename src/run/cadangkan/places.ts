/** Where what is kept stands on this machine, absolute. */
export interface Homes {
  content: string;
  /** LCC's store, records of releases, counts of visits. */
  simpanan: string;
  /** Persons to call. */
  internal: string;
  /** What came in, and what it replaced. */
  titipan: string;
  /** The writing room: drafts, history, accounts. */
  ruang: string;
  /** Private keys, outside the project. */
  kunci: string;
}

/** Sealed by a passphrase: of persons, and what publishing is signed with. */
export const SECRET = ['internal', 'titipan', 'ruang', 'kunci'] as const satisfies readonly (keyof Homes)[];
/** Readable for whoever holds the file. */
export const OPEN = ['content', 'simpanan'] as const satisfies readonly (keyof Homes)[];

/** Names inside a backup. */
export const LIST = 'cadangan.json';
export const SEALED = 'rahasia.bin';

/** Why a backup or a restore was refused; nothing was changed. */
export type Refusal =
  | { kind: 'odd-file'; path: string }
  | { kind: 'nothing' }
  | { kind: 'taken'; folder: string }
  | { kind: 'passphrase-wrong' }
  | { kind: 'damaged'; path: string };

export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}
