import { ikmOf, type Mutu, mutuOf, nilaiOf } from '../koleksi/skm/ikm.ts';
import { texts } from '../koleksi/skm/texts.ts';
import { namaUnsur, unsur as unsurSchema } from '../koleksi/skm/unsur.ts';
import type { Today } from '../text/today.ts';
import { numberText } from './format.ts';
import type { Item } from './situs.ts';

export interface NilaiUnsur {
  nama: string;
  /** 25 to 100, two decimals. */
  nilai: number;
  mutu: Mutu;
}

/** What one survey says, and how it stands among those of other years. */
export interface SkmFacts {
  ikm: number;
  mutu: Mutu;
  /** In the order of the questionnaire. */
  unsur: readonly NilaiUnsur[];
  lowest: NilaiUnsur;
  highest: NilaiUnsur;
  /** `Naik 1,7 dari 2025. Dua unsur masih C: …`; empty for a first survey without a low unsur. */
  words: string;
  /** One survey a year, oldest first, up to this one's year and beyond. */
  trend: readonly { tahun: number; ikm: number; mutu: Mutu; responden: number }[];
  /** Respondents by each grouping, with their share in percent. */
  respondents: readonly {
    kelompok: string;
    parts: readonly { nilai: string; jumlah: number; share: number }[];
  }[];
}

/** Whether what a survey led to should be done by now and is not. */
export const isLate = (
  {
    keadaan,
    tenggat,
  }: Pick<NonNullable<Item<'skm'>['data']['tindak_lanjut']>[number], 'keadaan' | 'tenggat'>,
  today: Today,
): boolean => keadaan !== 'selesai' && tenggat !== undefined && today.isAfter(tenggat);

export function skmFactsOf(item: Item<'skm'>, all: readonly Item<'skm'>[]): SkmFacts {
  const { data } = item;
  const unsur = namaUnsur.options.map((key): NilaiUnsur => {
    const nilai = nilaiOf(data.unsur[key]);
    return { nama: unsurSchema.shape[key].meta()?.label ?? key, nilai, mutu: mutuOf(nilai) };
  });
  const { ikm, mutu } = ikmOf(namaUnsur.options.map((key) => data.unsur[key]));
  const trend = trendOf(item, all);
  const before = trend.findLast(({ tahun }) => tahun < data.tahun);
  return {
    ikm,
    mutu,
    unsur,
    lowest: unsur.reduce((least, one) => (one.nilai < least.nilai ? one : least)),
    highest: unsur.reduce((most, one) => (one.nilai > most.nilai ? one : most)),
    words: [before && changeWords(ikm, before), lowWords(unsur)].filter(Boolean).join(' '),
    trend,
    respondents: respondentsOf(data),
  };
}

/** Surveys of the same services, one a year: of several in a year the newest, of this year this one. */
function trendOf(item: Item<'skm'>, all: readonly Item<'skm'>[]): SkmFacts['trend'] {
  const same = all.filter(({ data }) => data.layanan === item.data.layanan);
  const byYear = new Map(
    [...same]
      .sort((a, b) => ((a.tanggal ?? '') < (b.tanggal ?? '') ? -1 : 1))
      .map(({ data }) => [data.tahun, data] as const),
  ).set(item.data.tahun, item.data);
  return [...byYear.values()]
    .sort((a, b) => a.tahun - b.tahun)
    .map(({ tahun, responden, unsur }) => ({
      tahun,
      responden,
      ...ikmOf(namaUnsur.options.map((key) => unsur[key])),
    }));
}

function changeWords(ikm: number, before: { tahun: number; ikm: number }): string {
  const change = Math.round((ikm - before.ikm) * 100) / 100;
  if (change === 0) return `Sama dengan ${before.tahun}.`;
  return `${change > 0 ? 'Naik' : 'Turun'} ${numberText(Math.abs(change), 2)} dari ${before.tahun}.`;
}

const COUNT = ['', 'Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh', 'Delapan', 'Sembilan'] as const;

/** Unsur that are not yet good, by name. */
function lowWords(unsur: readonly NilaiUnsur[]): string | undefined {
  const low = unsur.filter(({ mutu }) => mutu === 'C' || mutu === 'D');
  if (low.length === 0) return undefined;
  const names = low.map(({ nama, mutu }) => `${nama.toLowerCase()} (${texts.mutuNama[mutu]})`);
  return `${COUNT[low.length] ?? low.length} unsur perlu diperbaiki: ${names.join('; ')}.`;
}

function respondentsOf({ karakteristik = [] }: Item<'skm'>['data']): SkmFacts['respondents'] {
  return [...Map.groupBy(karakteristik, ({ kelompok }) => kelompok)].map(([kelompok, parts]) => {
    const all = parts.reduce((sum, { jumlah }) => sum + jumlah, 0);
    return {
      kelompok,
      parts: parts.map(({ nilai, jumlah }) => ({
        nilai,
        jumlah,
        share: all === 0 ? 0 : (jumlah / all) * 100,
      })),
    };
  });
}
