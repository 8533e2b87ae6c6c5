import { kecamatanOf } from '../../model/map/kecamatan-of.ts';
import { evenly } from '../../model/map/program-places.ts';
import { regionAt } from '../../model/map/region-at.ts';
import type { Simbol } from '../../model/papan/peta.ts';
import type { BarisProgram } from '../../model/papan/program.ts';
import { NO_MONEY, type PapanWilayah, regionsOf, type UangWilayah } from '../../model/papan/wilayah.ts';
import type { Ask } from '../ask.ts';
import { programRows } from '../program/rows.ts';
import { codesOf, koleksiWithPlaces, pointsOf } from './place-codes.ts';
import { addMoney, addRecord, addWork, type RegionIndex } from './region-index.ts';

/** Money of no single kecamatan stands under these. */
export const WHOLE = 'seluruh';
export const ELSEWHERE = 'luar';
export const UNKNOWN = 'tanpa';
const EVERY = 'semua';

export interface Regions {
  all: readonly PapanWilayah[];
  byKode: ReadonlyMap<string, PapanWilayah>;
  /** Year of budget that is shown: this one, or the last before it. */
  tahun?: number;
  /** By the code of a region, and by `WHOLE`, `ELSEWHERE`, `UNKNOWN`. */
  at: (key: string) => RegionIndex;
  /** All works of that year. */
  seluruh: UangWilayah;
  /** Those works, by body and code. */
  works: readonly BarisProgram[];
  /** Works and other records where they lie exactly. */
  titik: readonly Simbol[];
  /** Works, potensi of each code that is written, without those below it and without what has its own point. */
  written: ReadonlyMap<string, number>;
}

/** All records that name a place, gone through once for all pages that ask. */
export const regionsIn = (ask: Ask): Promise<Regions> => ask.once('wilayah', () => indexRegions(ask));

type Titik = { bujur: number; lintang: number };

/** So many points of their own are drawn. */
const MOST_POINTS = 500;

async function indexRegions(ask: Ask): Promise<Regions> {
  const { kabupaten } = ask.bahan;
  const all = regionsOf(kabupaten.wilayah);
  const byKode = new Map(all.map((one) => [one.kode, one]));
  const found = new Map<string, RegionIndex>();
  const at = (key: string): RegionIndex => {
    const known = found.get(key) ?? { uang: new Map(), kerja: [], terlambat: 0, isi: new Map() };
    found.set(key, known);
    return known;
  };
  const works = await countedWorks(ask);
  const tahun = yearShown(works, ask.tanggal);
  const titik: Simbol[] = [];
  const written = new Map<string, number>();

  /** Keys of what something lies in, once for each; a point without a code lies in the outline around it. */
  const keysOf = (codes: readonly string[], points: readonly Titik[]): string[] => {
    const around = points.flatMap((one) => regionAt(kabupaten.batas ?? [], one) ?? []);
    const keys = (codes.length > 0 ? codes : around).map((code) =>
      code === kabupaten.identitas.kode ? WHOLE : byKode.has(code) ? code : ELSEWHERE,
    );
    return keys.length > 0 ? [...new Set(keys)] : [UNKNOWN];
  };
  const withAbove = (keys: readonly string[]): string[] => [
    ...new Set(keys.flatMap((key) => (byKode.has(key) ? [key, kecamatanOf(key)] : [key]))),
  ];
  const mark = (
    lapis: Simbol['lapis'],
    nama: string,
    keys: readonly string[],
    points: readonly Titik[],
  ): void => {
    for (const one of points) if (titik.length < MOST_POINTS) titik.push({ lapis, ...one, nama, jumlah: 1 });
    if (points.length > 0) return;
    for (const key of keys) written.set(`${lapis} ${key}`, (written.get(`${lapis} ${key}`) ?? 0) + 1);
  };

  for (const row of works) {
    const points = row.titik ?? [];
    const keys = keysOf(row.lokasi, points);
    const parts = keys.includes(WHOLE) ? [WHOLE] : keys;
    const pagu = evenly(row.pagu, parts.length);
    const spent = row.realisasi === undefined ? undefined : evenly(row.realisasi, parts.length);
    const whole = { isNew: true, contoh: row.contoh };
    addMoney(at(EVERY), row.tahun, { ...whole, pagu: row.pagu, realisasi: row.realisasi });
    const touched = new Set<string>();
    parts.forEach((key, i) => {
      for (const one of withAbove([key])) {
        const isNew = !touched.has(one);
        touched.add(one);
        const share = { pagu: pagu[i] ?? 0, realisasi: spent?.[i] };
        addMoney(at(one), row.tahun, { isNew, contoh: row.contoh, ...share });
        if (isNew && row.tahun === tahun) addWork(at(one), row);
      }
    });
    if (row.tahun === tahun) mark('program', row.nama, parts, points);
  }
  for (const koleksi of koleksiWithPlaces(ask)) {
    if (koleksi === 'program') continue;
    for await (const isian of ask.store.each({ koleksi })) {
      const points = pointsOf(isian.data['koordinat']);
      const keys = keysOf(codesOf(isian), points);
      for (const key of withAbove(keys)) addRecord(at(key), isian);
      if (koleksi === 'potensi') mark('potensi', isian.judul, keys, points);
    }
  }
  const seluruh = (tahun === undefined ? undefined : at(EVERY).uang.get(tahun)) ?? NO_MONEY;
  return {
    all,
    byKode,
    seluruh,
    works: works.filter((row) => row.tahun === tahun),
    ...(tahun !== undefined && { tahun }),
    at,
    titik,
    written,
  };
}

/** Rows of the lowest level: what bodies have written themselves, and illustrations only while there is nothing else. */
async function countedWorks(ask: Ask): Promise<readonly BarisProgram[]> {
  const lowest = (await programRows(ask)).filter(({ terendah }) => terendah);
  const own = lowest.filter(({ contoh }) => !contoh);
  return own.length > 0 ? own : lowest;
}

/** The year of today where it has a budget, else the last one before it, else the first after it. */
function yearShown(works: readonly BarisProgram[], tanggal: string): number | undefined {
  const years = [...new Set(works.map(({ tahun }) => tahun))].sort((a, b) => b - a);
  return years.find((tahun) => tahun <= Number(tanggal.slice(0, 4))) ?? years.at(-1);
}
