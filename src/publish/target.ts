import type { Finished } from './finished.ts';
import type { RecordLine } from './record.ts';

/** What stands at a target of one situs. */
export interface Standing {
  /** Id of the release that is on air; absent: none. */
  current?: string;
  /** `integritas.json` of that release, as it stands there. */
  list?: string;
  /** `integritas.sig.json` of that release; absent: it is not signed. */
  signature?: string;
  /** Whether every file of that list is there in its size. */
  isWhole: boolean;
  record: readonly RecordLine[];
  /** Ids of all releases that are kept there, oldest first. */
  releases: readonly string[];
  /** What stands there and belongs to no release. */
  strangers: readonly string[];
}

/** A release on its way: a finished folder with a name, and its signature. */
export interface Release {
  situs: string;
  id: string;
  finished: Finished;
  /** `integritas.sig.json`; absent: the release is not signed. */
  signature?: string;
  /** Milliseconds since 1970: what is new gets this time. */
  nowMs: number;
}

export interface Waiting {
  signal: AbortSignal;
  /** Told once, of the process that is at work there. */
  onWait: (pid: number) => void;
}

/**
 * A place that sites are published to. Each kind is one file of this folder, found by the scheme of its address.
 *
 * Whatever fails before `show` leaves what is on air as it was. Every verb throws `Refused` for what people can mend.
 */
export interface Target {
  /** Whether it is only to try: neither a confirmed host nor *syarat dasar* is asked for. */
  readonly isTrial: boolean;
  /** Whether what is only for who signs in can be kept behind a door there. */
  readonly hasDoor: boolean;
  /** How many sites may be at work there side by side. */
  readonly atOnce: number;
  /** Looks, and writes nothing. */
  look: (situs: string) => Promise<Standing>;
  /** Does the work with nobody else at that situs there; whoever comes second waits. What killed work left is gone then. */
  alone: <T>(situs: string, waiting: Waiting, work: () => Promise<T>) => Promise<T>;
  /** `integritas.json` of a release that stands there; absent: there is none of that id. */
  list: (situs: string, id: string) => Promise<string | undefined>;
  /** Makes a release complete there, read back and compared, and seen by nobody. */
  place: (release: Release, standing: Standing) => Promise<void>;
  /**
   * Finds fault with a release that stands there; `thorough` reads every byte, also of what was not written to since it
   * was made.
   *
   * @throws Refused where one of its files is gone or other than listed
   */
  verify: (situs: string, id: string, how: 'trusting' | 'thorough') => Promise<void>;
  /** Replaces the signature of a release that stands there; absent: its files cannot be reached. */
  seal?: (situs: string, id: string, signature: (list: string) => string) => Promise<void>;
  /**
   * Puts a release on air in one stroke and adds a line to the record, for which there is room before; what the one
   * before named by content stays to be had.
   */
  show: (situs: string, id: string, line: string) => Promise<void>;
  /** Adds a line to the record of what was shown before. */
  note: (situs: string, line: string) => Promise<void>;
  /** Removes releases; never the one on air. */
  drop: (situs: string, ids: readonly string[]) => Promise<void>;
}
