import type { Root } from 'mdast';
import type { Problem } from '../problems/problem.ts';
import type { Batas } from './kabupaten/batas.ts';
import type { Kabupaten as KabupatenYaml } from './kabupaten/kabupaten.ts';
import type { BarisRegister } from './kabupaten/register.ts';
import type { BarisTautan } from './kabupaten/tautan.ts';
import type { BarisUrusan } from './kabupaten/urusan.ts';
import type { BarisWilayah } from './kabupaten/wilayah.ts';

/** The checked tree of a body: only allow-listed elements and blocks with literal attributes. */
export type Tree = Root;

/** `[line, column]`, 1-based, of each key path in the top part or the row: `jam_pelayanan.0.hari`. */
export type Places = Readonly<Record<string, readonly [line: number, column: number]>>;

/** A link or picture as written in a body, to be resolved between files by the model. */
export interface Reference {
  kind: 'link' | 'image' | 'file';
  written: string;
  line: number;
  column: number;
  length: number;
}

export interface Heading {
  depth: number;
  text: string;
  /** Anchor, unique in its page. */
  slug: string;
}

export interface Body {
  /** File it stands in, below the situs's folder: paths in it are relative to that file. */
  path: string;
  tree: Tree;
  headings: readonly Heading[];
  references: readonly Reference[];
}

/** One isian as read: its values by the schema of its koleksi, and where each stands in the file. */
export interface Isian {
  koleksi: string;
  /** File name or code made clean; last part of the address. */
  slug: string;
  id: string;
  /** Where `id` comes from: a rename changes an id that comes from the path. */
  idFrom: 'key' | 'path';
  /** File below the situs's folder, NFC, with `/`. */
  path: string;
  data: Readonly<Record<string, unknown>>;
  places: Places;
  body?: Body;
  /** The `.md` of the same code as this row of a table: the model lays it over the row on the days it shows. */
  addition?: Isian;
}

export type FileKind =
  | 'md'
  | 'mdx'
  | 'yaml'
  | 'csv'
  | 'xlsx'
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'gif'
  | 'pdf'
  | 'docx'
  | 'geojson'
  | 'svg';

/** One plain file of the situs, judged by its bytes. */
export interface ContentFile {
  /** Below the situs's folder, NFC, with `/`. */
  path: string;
  /** Absolute, as the disk spells it. */
  onDisk: string;
  size: number;
  kind: FileKind;
  /** SHA-256 of its bytes, hex. Present for pictures and downloads. */
  sha256?: string;
  /** Upright size in pixels. Present for pictures. */
  width?: number;
  height?: number;
  /** Present for PDF where it can be read. */
  pages?: number;
  /** Present for PDF, Excel and Word. */
  inside?: Inside;
}

/** A file of the folder that is not published and that no page can offer; it is searched for private data all the same. */
export interface LeftOutFile {
  /** Below the situs's folder, NFC, with `/`. */
  path: string;
  /** What its owner can do so that it is published. */
  perbaikan: string;
  /** Decoded text of a file that is text. */
  text?: string;
  /** Present for PDF, Excel and Word that are not too large to be opened. */
  inside?: Inside;
}

/**
 * What was found out about a document that is offered as it is.
 *
 * `part` and `none` never count as clean: what was not read may hold anything.
 */
export interface Inside extends InsideFacts {
  read: 'whole' | 'part' | 'none';
  /** Why it is not published as it is; absent where all of it was read and nothing stands against it. */
  faults?: readonly InsideFault[];
}

/** Why a document was not read, or not to its end; or what in it may not go out. */
export type InsideFault =
  | { code: 'LOCKED' }
  /** `part`: what of it, where not all. */
  | { code: 'BROKEN'; part?: string }
  | { code: 'LONG'; pages: number }
  /** There is more in it than the limit of that name; how much, in bytes, where it is known. */
  | {
      code: 'LARGE';
      of: 'xlsxUnpackedBytes' | 'docxUnpackedBytes' | 'pdfUnpackedBytes' | 'pdfTextBytes';
      size?: number;
    }
  /** Given up for the time or the memory that it took: another machine may see more. */
  | { code: 'HEAVY'; limit: 'time' | 'memory' }
  | { code: 'ATTACHED'; part: string }
  | { code: 'COMMANDS' };

/** What the rules must know of a document; places as people call them: `halaman 3`. */
export interface InsideFacts {
  /** Where numbers in the form of a NIK stand. */
  nik?: readonly string[];
  /** Where a NIP stands. */
  nip?: readonly string[];
  /** Whether anything in it can be read aloud: a scan has no text. */
  hasText?: boolean;
  /** The row of headings of a sheet. */
  headings?: readonly string[];
  /** How many pages a PDF has. */
  pages?: number;
}

/** One row of `alihkan.csv`, and where its cells stand. */
export interface Redirect {
  lama: string;
  baru: string;
  places: Places;
}

/** What one folder holds: checked records, or problems, or both for different files. */
export interface ReadSitus {
  id: string;
  files: ReadonlyMap<string, ContentFile>;
  /** Every other file that is told by a note. */
  leftOut?: readonly LeftOutFile[];
  /** Values of `situs.yaml`, and their places. */
  situs: { data: Readonly<Record<string, unknown>>; places: Places } | undefined;
  isian: readonly Isian[];
  /** Illustrations that were set aside, where the folder is read for the public. */
  samples?: readonly Isian[];
  /** Rows of `alihkan.csv`, in its order. */
  redirects?: readonly Redirect[];
  /** Bodies of files whose top part could not be read: their links are followed all the same. */
  looseBodies?: readonly Body[];
  /** Decoded text of each file that a later problem may quote. */
  texts: ReadonlyMap<string, string>;
  problems: readonly Problem[];
}

/** What all sites share: `content/_kabupaten/`, read once per run. */
export interface KabupatenRecords {
  identitas: KabupatenYaml;
  register: readonly BarisRegister[];
  wilayah: readonly BarisWilayah[];
  urusan: readonly BarisUrusan[];
  tautan: readonly BarisTautan[];
  /** `lambang.svg`, its text; absent: the theme's own neutral emblem. */
  lambang?: string;
  /** Outlines of `batas-kecamatan.geojson`; absent: the schematic of points. */
  batas?: readonly Batas[];
}
