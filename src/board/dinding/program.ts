import { yearShare } from '../../model/days.ts';
import { byText } from '../../model/order.ts';
import { type DindingProgram, MOST } from '../../model/papan/dinding.ts';
import { type BarisProgram, jumlahOf } from '../../model/papan/program.ts';
import type { Ask } from '../ask.ts';
import { regionsIn } from '../wilayah/index-regions.ts';

/** Works of the year that is shown, over the lowest level; `undefined` while nobody has any. */
export async function programFacts(ask: Ask): Promise<DindingProgram | undefined> {
  const { tahun, works } = await regionsIn(ask);
  if (tahun === undefined || works.length === 0) return undefined;
  const { pagu, terpakai, fisik, dilaporkan, realisasi } = jumlahOf(works);
  const year = Number(ask.tanggal.slice(0, 4));
  const late = works.filter(({ keadaan }) => keadaan === 'terlambat').sort(byDelay);
  return {
    ...{ tahun, kegiatan: works.length, contoh: works.filter(({ contoh }) => contoh).length, pagu },
    ...(dilaporkan > 0 && { realisasi }),
    ...share('terpakai', terpakai),
    ...share('fisik', fisik),
    waktu: tahun < year ? 100 : tahun > year ? 0 : tenth(yearShare(ask.tanggal)),
    badan: [...Map.groupBy(works, ({ pemilik }) => pemilik.id).values()]
      .map(bodyOf)
      .sort((a, b) => b.pagu - a.pagu || byText(a.nama, b.nama))
      .slice(0, MOST.badan),
    tertinggal: late.slice(0, MOST.tertinggal).map(({ nama, pemilik, tertinggal = 0, pagu: own }) => ({
      ...{ nama, pemilik: pemilik.singkatan, poin: tertinggal, pagu: own },
    })),
    jumlahTertinggal: late.length,
  };
}

const byDelay = (a: BarisProgram, b: BarisProgram): number =>
  (b.tertinggal ?? 0) - (a.tertinggal ?? 0) ||
  b.pagu - a.pagu ||
  byText(a.pemilik.id + a.kode, b.pemilik.id + b.kode);

function bodyOf(rows: readonly BarisProgram[]): DindingProgram['badan'][number] {
  const { pagu, terpakai } = jumlahOf(rows);
  return { nama: rows[0]?.pemilik.singkatan ?? '', pagu, ...share('terpakai', terpakai) };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

const share = <Key extends string>(key: Key, value: number | undefined): { [K in Key]?: number } =>
  (value === undefined ? {} : { [key]: tenth(value) }) as { [K in Key]?: number };
