import type { Measured } from './measure.ts';

export const decimal = (value: number): string => value.toFixed(1).replace('.', ',');

export const twoDecimals = (value: number): string => value.toFixed(2).replace('.', ',');

export const memory = (mb: number | undefined): string =>
  mb ? `${Math.round(mb)} MB` : 'tidak dapat diukur di sini';

export const text = ({ seconds, cpuSeconds, peakMb }: Measured): string =>
  `${decimal(seconds)} detik, prosesor ${decimal(cpuSeconds)} detik, ${memory(peakMb)}`;
