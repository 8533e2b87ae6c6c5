import type { ReadSitus } from '../koleksi/records.ts';
import type { Problem } from '../problems/problem.ts';
import type { Judgement } from '../rules/judge.ts';
import type { Html } from './html.ts';
import type { Version } from './riwayat/history.ts';

/** What was asked, after the door has judged host, origin and size. */
export interface RoomRequest {
  method: 'GET' | 'POST';
  /** Decoded, below the room's own address: `/berita/`. */
  address: string;
  query: URLSearchParams;
  /** Of a POST from a form; empty else. */
  form: URLSearchParams;
}

/** Who asks, and for which office. */
export interface RoomSession {
  situs: string;
  /** Name of the office. */
  nama: string;
  /** Where the room stands: `/_tulis`. */
  base: string;
  /** Must come back with every form. */
  token: string;
  /** `YYYY-MM-DD` */
  tanggal: string;
  /** Of the clock, `09.12`, for "Tersimpan 09.12". */
  jam: string;
  /** Eight signs that no id has yet: `7f3k2m9q`. */
  acak: () => string;
  /** Account, where there are some. */
  akun?: string;
  /** Where the real page of an address of the situs is seen. */
  lihat: (address: string) => string;
  /** More words of the menu: address below `base`, and its word. */
  menu?: readonly (readonly [address: string, word: string])[];
  /** Stands beside "Simpan", as "Ajukan" does. */
  besideSave?: (path: string) => Html | undefined;
}

/** What is known of the folder after its newest reading. */
export interface RoomKnown {
  problems: readonly Problem[];
  /** Absent where the folder cannot be read at all. */
  read?: ReadSitus;
  judgement?: Judgement;
  /** Address of the page of a file, where it has one. */
  addressOf: (path: string) => string | undefined;
}

/** The folder of one office. Paths are below it, with `/`, and were judged by `pathAllowed`. */
export interface RoomFolder {
  known: () => Promise<RoomKnown>;
  /** `undefined`: no such file. @throws Error with Node's `code` */
  text: (path: string) => Promise<string | undefined>;
  /** Names of the files in one folder of the office, sorted. */
  names: (below: string) => Promise<readonly string[]>;
  /** Writes in one stroke; what stood there stays among the versions. `null` takes the file away. */
  write: (path: string, content: string | Uint8Array | null) => Promise<void>;
  /** Work on one file, one after the other. */
  alone: <T>(path: string, work: () => Promise<T>) => Promise<T>;
  /** The text that a form was opened with, by the id that `versiOf` gave it. */
  opened: (path: string, versi: string) => Promise<string | undefined>;
  /** Called with each text that a form is opened with. */
  remember: (path: string, versi: string, text: string) => void;
  /** Newest first. */
  versions: (path: string) => Promise<readonly Version[]>;
  versionText: (path: string, id: string) => Promise<string | undefined>;
}

export type RoomAnswer =
  | { kind: 'page'; status: number; title: string; main: Html; here?: string }
  /** Address below the room's own. */
  | { kind: 'redirect'; to: string }
  | { kind: 'problem'; status: number; problem: Problem }
  /** What our own script asked for. */
  | { kind: 'json'; status: number; value: unknown };

export interface Asked {
  request: RoomRequest;
  session: RoomSession;
  folder: RoomFolder;
  /** Named parts of the pattern. */
  at: Readonly<Record<string, string>>;
}

/** One row of the table of routes. */
export interface Route {
  method: 'GET' | 'POST';
  /** `/:koleksi/:slug/` */
  pattern: string;
  act: 'baca' | 'tulis';
  answer: (asked: Asked) => Promise<RoomAnswer>;
}
