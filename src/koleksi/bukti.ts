import * as z from 'zod';

/**
 * How well a fact is known.
 *
 * `terverifikasi`: named in a source; `sebagian`: only a part of it is; `belum_terverifikasi`: from general
 * knowledge or inference; `asumsi`: our own proposal, to be confirmed by the kabupaten.
 */
export const bukti = z.enum(['terverifikasi', 'sebagian', 'belum_terverifikasi', 'asumsi']);

export type Bukti = z.output<typeof bukti>;
