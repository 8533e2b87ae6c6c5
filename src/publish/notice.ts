import * as z from 'zod';
import { jsonIn } from '../text/json.ts';

/** A situs that is not on air as its content says, and the kode of what keeps it back. */
export interface KeptBack {
  id: string;
  kode: readonly string[];
}

/** What an unattended run came to. */
export interface Outcome {
  keptBack: readonly KeptBack[];
  /** How many sites are on air as their content says. */
  sound: number;
  /** What ended the run before its end, in words. */
  halted?: string;
}

const told = z.object({ sejak: z.string(), sidik: z.string() });

/** The failure that was told last; `null`: all was well then. */
export type Told = z.output<typeof told> | null;

/** @param text what the last run left, `''` where none did; what cannot be read was never told */
export const toldIn = (text: string): Told => told.nullable().safeParse(jsonIn(text) ?? null).data ?? null;

export interface Notice {
  /** Absent: nothing to tell, since it was told or nothing happened. */
  text?: string;
  told: Told;
}

/**
 * What has to be told after a run: a failure once, another one once more, and once that all is well again.
 *
 * @param last what was told before
 * @param waktu now, as people read it
 * @param nama name of the kabupaten
 */
export function noticeOf(
  outcome: Outcome,
  last: Told,
  { waktu, nama }: { waktu: string; nama: string },
): Notice {
  const { keptBack, halted } = outcome;
  if (keptBack.length === 0 && halted === undefined) {
    if (!last) return { told: null };
    return {
      told: null,
      text: `Penerbitan situs ${nama} sudah pulih, ${waktu}. Gangguannya sejak ${last.sejak}.`,
    };
  }
  const sidik = [
    ...keptBack.map(({ id, kode }) => `${id} ${[...kode].sort().join(' ')}`).sort(),
    halted ?? '',
  ].join('\n');
  if (last?.sidik === sidik) return { told: last };
  return { told: { sejak: last?.sejak ?? waktu, sidik }, text: failureText(outcome, { waktu, nama }) };
}

function failureText(
  { keptBack, sound, halted }: Outcome,
  { waktu, nama }: { waktu: string; nama: string },
): string {
  const [first] = keptBack;
  return [
    `Penerbitan situs ${nama}, ${waktu}.`,
    ...(halted === undefined ? [] : [`Terhenti sebelum selesai: ${halted}`]),
    ...(keptBack.length === 0 ? [] : [`${keptBack.length} situs tidak terbit:`]),
    ...keptBack.map(({ id, kode }) => `- ${id}: ${kode.join(', ') || 'belum sampai gilirannya'}`),
    `Yang sedang tayang tidak berubah; ${sound} situs sudah seperti isinya.`,
    ...(first ? [`Lihat sebabnya: npm run check ${first.id}`] : []),
    'Kabar ini dikirim sekali; kabar berikutnya bila keadaannya berubah atau pulih.',
  ].join('\n');
}
