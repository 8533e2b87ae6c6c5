import type { Keadaan } from '../model/papan/keadaan.ts';
import type { Reply, Validators } from '../network/network.ts';

/**
 * Where the command center reads one situs: its manifest, and the parts that the manifest names. Each kind of source is
 * one file in `sources/`; what it gives is judged before anything of it is kept.
 */
export interface Source {
  /** As the register writes it: `folder`, `http`. */
  jenis: string;
  situs: string;
  /**
   * Whether somebody else made what is read: then many deletions at once are held until a person lets them through.
   * What this program has just made of the content is as the content says.
   */
  isForeign: boolean;
  /** It tells the newest records alone: one that it tells no longer is not gone. */
  isNewestOnly?: boolean;
  /**
   * `/lcc.json`.
   *
   * @param known what the manifest that the store holds was told by
   * @returns `undefined`: the situs has none yet; `same`: it is the one that is known
   * @throws SourceFault
   */
  manifest: (known?: Validators) => Promise<GivenManifest | 'same' | undefined>;
  /** Bytes of a part by the address that the manifest gives. @throws SourceFault */
  part: (url: string) => Promise<Uint8Array>;
  /** Bytes of a published file by its address in the situs. @throws SourceFault */
  file: (url: string) => Promise<Uint8Array>;
  /** Absent: nothing tells what its owner published. */
  published?: Published;
}

/** A published file as it is on air: 200, 304 or 404. @throws SourceFault */
export type Published = (url: string, most: number, known?: Validators) => Promise<Reply>;

export interface GivenManifest {
  bytes: Uint8Array;
  validators?: Validators;
}

/** States that end a harvest before anything is taken. */
export type FaultState = Extract<
  Keadaan,
  'tak_terjangkau' | 'tls_gagal' | 'terlalu_besar' | 'tidak_sah' | 'dicurigai_diubah'
>;

/** What could not be read, in words for people. The copy in the store stays as it is. */
export class SourceFault extends Error {
  override name = 'SourceFault';
  readonly keadaan: FaultState;

  constructor(
    message: string,
    { keadaan = 'tidak_sah', ...rest }: ErrorOptions & { keadaan?: FaultState } = {},
  ) {
    super(message, rest);
    this.keadaan = keadaan;
  }
}

/** Most that is read of one document, and of all of one situs, in bytes; our own parts are twenty times smaller. */
export const LARGEST = {
  manifest: 5_000_000,
  part: 10_000_000,
  file: 1_000_000,
  situs: 100_000_000,
} as const;
