import { levelOf, parentOf } from '../../koleksi/program/kode.ts';
import type { Program } from '../../koleksi/program/schema.ts';
import { yearShare } from '../../model/days.ts';
import type { BarisProgram } from '../../model/papan/program.ts';
import { keadaanOf } from '../../model/papan/program.ts';
import type { PapanIsian } from '../../model/papan.ts';
import { paguOf, terpakaiOf } from '../../model/program-totals.ts';
import type { Ask } from '../ask.ts';
import { withOwners } from '../list-facts.ts';

/** Every row of every budget, worked out once for all pages and tables; by situs and id. */
export const programRows = (ask: Ask): Promise<readonly BarisProgram[]> =>
  ask.once('program', async () => {
    const rows: BarisProgram[] = [];
    let own: PapanIsian[] = [];
    // Rows come body by body, and only those of one body and year lie above and below each other.
    for await (const isian of ask.store.each({ koleksi: 'program' })) {
      if (own.length > 0 && own[0]?.situs !== isian.situs) {
        rows.push(...rowsOf(own, ask));
        own = [];
      }
      own.push(isian);
    }
    return [...rows, ...rowsOf(own, ask)];
  });

function rowsOf(own: readonly PapanIsian[], ask: Ask): BarisProgram[] {
  const years = Map.groupBy(withOwners(own, ask), ({ isian }) => dataOf(isian).tahun);
  return [...years.values()].flatMap((year) => {
    const names = new Map(year.map(({ isian }) => [dataOf(isian).kode, isian.judul]));
    const parents = new Set([...names.keys()].flatMap(ancestorsOf));
    return year.map(({ isian, pemilik }) => {
      const { kode } = dataOf(isian);
      const diAtas = ancestorsOf(kode).flatMap((one) => names.get(one) ?? []);
      const row = rowOf(isian, Number(ask.tanggal.slice(0, 4)));
      return { pemilik, ...row, terendah: !parents.has(kode), diAtas };
    });
  });
}

/** Records of this koleksi were judged by its published schema before they came into the store. */
const dataOf = ({ data }: PapanIsian): Program => data as unknown as Program;

/** Codes that lie above one, the highest first. */
function ancestorsOf(kode: string): string[] {
  const parent = parentOf(kode);
  return parent === undefined ? [] : [...ancestorsOf(parent), parent];
}

function rowOf(isian: PapanIsian, year: number): Omit<BarisProgram, 'pemilik' | 'terendah' | 'diAtas'> {
  const data = dataOf(isian);
  const { tahun, status, realisasi, realisasi_fisik: fisik, per_tanggal: perTanggal } = data;
  const terpakai = terpakaiOf(data);
  const waktu = perTanggal === undefined ? undefined : timeOf(tahun, perTanggal);
  const tertinggal = terpakai === undefined || waktu === undefined ? undefined : Math.round(waktu - terpakai);
  const told = {
    ...(status && { status }),
    ...(realisasi !== undefined && { realisasi }),
    ...(fisik !== undefined && { fisik }),
    ...(tertinggal !== undefined && { tertinggal }),
  };
  return {
    ...{ url: isian.url, nama: isian.judul, kode: data.kode, tahun, tingkat: levelOf(data.kode) },
    contoh: isian.contoh,
    paguMurni: data.pagu_murni,
    ...(data.pagu_perubahan !== undefined && { paguPerubahan: data.pagu_perubahan }),
    pagu: paguOf(data),
    ...told,
    ...(terpakai !== undefined && { terpakai }),
    ...(perTanggal && { perTanggal }),
    ...(waktu !== undefined && { waktu }),
    ...(data.sumber_dana && { sumberDana: data.sumber_dana }),
    lokasi: data.lokasi ?? [],
    ...(data.koordinat && { titik: data.koordinat.map(({ bujur, lintang }) => ({ bujur, lintang })) }),
    keadaan: keadaanOf({ tahun, ...told }, year),
  };
}

/** Figures counted after the end of a budget year tell of all of it. */
const timeOf = (tahun: number, day: string): number =>
  Number(day.slice(0, 4)) > tahun ? 100 : Number(day.slice(0, 4)) < tahun ? 0 : yearShare(day);
