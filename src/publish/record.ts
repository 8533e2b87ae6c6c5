import * as z from 'zod';
import { jsonIn } from '../text/json.ts';

/** Version of the lines; within 1.x keys are only added. */
const VERSI = '1.0';

const moment = z.iso.datetime({ offset: true });
const count = z.int().nonnegative();

/** A release that was shown: one line of the record. */
const released = z.object({
  versi: z.string(),
  rilis: z.string(),
  /** Grows with everything that is signed. */
  urutan: z.int().min(1),
  waktu: moment,
  /** Version; `null` where the work was killed before it could write. */
  program: z.string().nullable(),
  commit: z.string().nullable(),
  skor: z.number().nullable(),
  dikerjakan: z.number().nullable(),
  berkas: count,
  ukuran: count,
  /** Hash of what is news in it, of a board. */
  sari: z.string().optional(),
  halaman: z.object({ jumlah: count, baru: count, berubah: count, dihapus: count }),
});

/** A release that was shown again. */
const shownAgain = z.object({
  versi: z.string(),
  kembali: z.string(),
  urutan: z.int().min(1),
  waktu: moment,
});

export type Released = z.output<typeof released>;
export type ShownAgain = z.output<typeof shownAgain>;
export type RecordLine = Released | ShownAgain;

/** The record of one situs, oldest line first. A line that cannot be read tells nothing and is passed over. */
export const recordIn = (text: string): RecordLine[] =>
  text.split('\n').flatMap((line) => {
    const value = jsonIn(line);
    return released.safeParse(value).data ?? shownAgain.safeParse(value).data ?? [];
  });

export const recordLine = (line: DistributiveOmit<RecordLine, 'versi'>): string =>
  `${JSON.stringify({ versi: VERSI, ...line })}\n`;

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Id of the release that a line showed. */
export const shownBy = (line: RecordLine): string => ('rilis' in line ? line.rilis : line.kembali);

export const isReleased = (line: RecordLine): line is Released => 'rilis' in line;

/** The release that was on air at a moment; `undefined`: none yet. */
export function shownAt(record: readonly RecordLine[], waktu: string): string | undefined {
  const last = record.filter((line) => Date.parse(line.waktu) <= Date.parse(waktu)).at(-1);
  return last && shownBy(last);
}

/** When a release was made, in milliseconds since 1970; `undefined`: the record does not say. */
export function releasedMs(record: readonly RecordLine[], id: string): number | undefined {
  const line = record.filter(isReleased).find(({ rilis }) => rilis === id);
  return line && Date.parse(line.waktu);
}

/** The highest `urutan` that was ever used. */
export const lastUrutan = (record: readonly RecordLine[]): number =>
  Math.max(0, ...record.map(({ urutan }) => urutan));

/** Ids of the last `count` releases that were on air, the newest first. */
export const lastShown = (record: readonly RecordLine[], count: number): string[] =>
  [...new Set(record.map(shownBy).reverse())].slice(0, count);
