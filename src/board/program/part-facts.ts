import { byText, byTitle } from '../../model/order.ts';
import { MOST_ROWS } from '../../model/papan/daftar.ts';
import {
  type BagianProgram,
  type BarisProgram,
  jumlahOf,
  KEADAAN,
  type KelompokProgram,
  type OpsiProgram,
  type ProgramFacts,
  type RincianProgram,
  SARINGAN,
  type Saringan,
} from '../../model/papan/program.ts';
import { KEADAAN_NAMA, type Names, SARINGAN_NAMA } from './names.ts';
import { addressOf, type Part, type Parts, type Pilihan } from './parts.ts';

/** What all parts share. */
export interface Around {
  parts: Parts;
  names: Names;
  values: Values;
  /** Day of the build. */
  tanggal: string;
}

/** What the page of one part shows. */
export function partFacts({ pilihan, rows }: Part, around: Around): ProgramFacts {
  const { parts, names, values } = around;
  const sendiri = rows.filter(({ contoh }) => !contoh);
  const contoh = rows.filter((row) => row.contoh);
  const chosen = SARINGAN.filter((one) => pilihan[one] !== undefined);
  return {
    terpilih: chosen.map((saringan) => ({
      saringan,
      nama: names[saringan](pilihan[saringan] ?? ''),
      lepas: nearest({ ...without(pilihan, saringan) }, parts),
    })),
    saringan: SARINGAN.map((saringan) => ({
      ...{ saringan, nama: SARINGAN_NAMA[saringan] },
      opsi: optionsOf(saringan, { pilihan, parts, names, values }),
    })),
    sendiri: bagianOf(sendiri, pilihan, around),
    contoh: bagianOf(contoh, pilihan, around),
    rincian: SARINGAN.filter((one) => one !== 'keadaan' && pilihan[one] === undefined).flatMap((saringan) => {
      const baris = breakdownOf(saringan, { pilihan, parts, names, values, ofContoh: sendiri.length === 0 });
      return baris.length > 1 ? [{ saringan, nama: SARINGAN_NAMA[saringan], baris }] : [];
    }),
    csv: `${addressOf(pilihan)}program.csv`,
  };
}

/** Of works that are not late so many stand on a page that others continue. */
const FEW = 8;

function bagianOf(
  rows: readonly BarisProgram[],
  pilihan: Pilihan,
  { parts, tanggal }: Around,
): BagianProgram {
  let room = MOST_ROWS;
  const kelompok = KEADAAN.flatMap((keadaan): KelompokProgram[] => {
    const own = rows.filter((row) => row.keadaan === keadaan).sort(byDelay);
    if (own.length === 0) return [];
    const semua = addressOf({ ...pilihan, keadaan });
    const isContinued = pilihan.keadaan === undefined && parts.has(semua);
    const baris = own.slice(0, isContinued && keadaan !== 'terlambat' ? Math.min(room, FEW) : room);
    room -= baris.length;
    return [
      {
        ...{ keadaan, nama: KEADAAN_NAMA[keadaan], jumlah: jumlahOf(own), baris },
        ...(isContinued && baris.length < own.length && { semua }),
      },
    ];
  });
  const shown = kelompok.reduce(
    (sum, { baris, semua, jumlah }) => sum + (semua ? jumlah.kegiatan : baris.length),
    0,
  );
  const years = [...new Set(rows.map(({ tahun }) => tahun))].sort((a, b) => b - a);
  const tahun = years.find((one) => one <= Number(tanggal.slice(0, 4))) ?? years[0];
  return {
    jumlah: jumlahOf(rows),
    ...(tahun !== undefined && {
      utama: { tahun, jumlah: jumlahOf(rows.filter((row) => row.tahun === tahun)) },
    }),
    kelompok,
    selebihnya: rows.length - shown,
  };
}

/** Late ones by their delay, all others by their money. */
const byDelay = (a: BarisProgram, b: BarisProgram): number =>
  (a.keadaan === 'terlambat' ? (b.tertinggal ?? 0) - (a.tertinggal ?? 0) : 0) ||
  b.tahun - a.tahun ||
  b.pagu - a.pagu ||
  byText(a.pemilik.id, b.pemilik.id) ||
  byText(a.kode, b.kode);

type Values = Readonly<Record<Saringan, readonly string[]>>;

interface Asked extends Omit<Around, 'tanggal'> {
  pilihan: Pilihan;
}

/** More than these are offered on the page of all alone: pages are as many as bodies, and do not name every body each. */
const MOST_OPTIONS = 40;

/** Every value that has a part of its own, in the order of lists: most works first, the newest year first. */
export function valuesOf(parts: Parts, names: Names): Values {
  const found = Object.fromEntries(
    SARINGAN.map((one) => [one, [] as { value: string; rows: number }[]]),
  ) as Record<Saringan, { value: string; rows: number }[]>;
  for (const { pilihan, rows } of parts.values()) {
    const [only, ...more] = Object.entries(pilihan) as [Saringan, string][];
    if (only && more.length === 0) found[only[0]].push({ value: only[1], rows: rows.length });
  }
  const ordered = (one: Saringan): string[] => {
    const values = found[one];
    if (one === 'keadaan') return KEADAAN.filter((name) => values.some(({ value }) => value === name));
    if (one === 'tahun') return values.map(({ value }) => value).sort((a, b) => byText(b, a));
    return values
      .sort((a, b) => b.rows - a.rows || byTitle(names[one](a.value), names[one](b.value)))
      .map(({ value }) => value);
  };
  return Object.fromEntries(SARINGAN.map((one) => [one, ordered(one)])) as unknown as Values;
}

/** Where each value leads: beside what is chosen where there is such a part, else in its place; the year stays. */
function optionsOf(saringan: Saringan, { pilihan, parts, names, values }: Asked): OpsiProgram[] {
  const isAll = Object.keys(pilihan).length === 0;
  return values[saringan]
    .filter((value, at) => isAll || at < MOST_OPTIONS || value === pilihan[saringan])
    .map((value) => {
      const kini = pilihan[saringan] === value;
      const address = kini ? addressOf(pilihan) : nearest({ ...pilihan, [saringan]: value }, parts, saringan);
      return { nama: names[saringan](value), jumlah: parts.get(address)?.rows.length ?? 0, address, kini };
    });
}

function breakdownOf(
  saringan: Saringan,
  { pilihan, parts, names, values, ofContoh }: Asked & { ofContoh: boolean },
): RincianProgram[] {
  if (!goTogether(saringan, pilihan)) return [];
  const rows = values[saringan].flatMap((value): RincianProgram[] => {
    const address = addressOf({ ...pilihan, [saringan]: value });
    const own = (parts.get(address)?.rows ?? []).filter(({ contoh }) => contoh === ofContoh);
    return own.length === 0 ? [] : [{ nama: names[saringan](value), address, jumlah: jumlahOf(own) }];
  });
  if (saringan === 'tahun') return rows;
  return rows.sort((a, b) => b.jumlah.pagu - a.jumlah.pagu || byTitle(a.nama, b.nama));
}

/** Whether parts are parted further by this: all by year, place and urusan by each other, nothing else by two. */
function goTogether(saringan: Saringan, { tahun: _, ...pilihan }: Pilihan): boolean {
  const chosen = Object.keys(pilihan);
  if (saringan === 'tahun' || chosen.length === 0) return true;
  return chosen.length === 1 && [chosen[0], saringan].sort().join() === 'kecamatan,urusan';
}

const without = (pilihan: Pilihan, saringan: Saringan): Pilihan =>
  Object.fromEntries(Object.entries(pilihan).filter(([one]) => one !== saringan));

/** Address of what is meant, or of the nearest part that is there: without what does not go together with `kept`. */
function nearest(pilihan: Pilihan, parts: Parts, kept?: Saringan): string {
  const tries: Pilihan[] = [pilihan];
  if (kept === undefined) tries.push(without(pilihan, 'tahun'), {});
  else {
    const { tahun } = pilihan;
    const only = { [kept]: pilihan[kept] };
    tries.push({ ...only, ...(tahun && { tahun }) }, only);
  }
  return tries.map(addressOf).find((address) => parts.has(address)) ?? addressOf({});
}
