import type { Isian } from '../koleksi/records.ts';
import { isSalah, type Problem } from '../problems/problem.ts';
import { type Html, html } from './html.ts';

/** State of an isian, each with its own shape and word: no state is told by colour alone. */
export const KEADAAN = {
  bermasalah: ['✕', 'Bermasalah'],
  menunggu: ['◐', 'Belum diisi'],
  draf: ['○', 'Draf'],
  terjadwal: ['◷', 'Terjadwal'],
  berakhir: ['◌', 'Berakhir'],
  tinjau: ['↻', 'Perlu ditinjau'],
  terbit: ['●', 'Terbit'],
} as const;

export type Keadaan = keyof typeof KEADAAN;

export interface JudgedBy {
  /** Of the isian's file. */
  problems: readonly Problem[];
  tanggal: string;
  /** Whether the day of its review has passed. */
  isDue?: boolean;
}

export function keadaanOf(isian: Isian | undefined, { problems, tanggal, isDue = false }: JudgedBy): Keadaan {
  const { data } = isian ?? {};
  if (!data || problems.some(isSalah)) return 'bermasalah';
  if (data.draf === true) return 'draf';
  if (data.belum_diisi === true) return 'menunggu';
  if (typeof data.terbit === 'string' && data.terbit > tanggal) return 'terjadwal';
  if (typeof data.berakhir === 'string' && data.berakhir < tanggal) return 'berakhir';
  return isDue ? 'tinjau' : 'terbit';
}

export function keadaanHtml(keadaan: Keadaan): Html {
  const [shape, word] = KEADAAN[keadaan];
  return html`<span class="st st--${keadaan}"><span aria-hidden="true">${shape}</span> ${word}</span>`;
}
