import { type Jenis, jenisWords } from '../koleksi/jenis.ts';
import { zonaWaktuWords } from '../koleksi/kabupaten/zona-waktu.ts';
import type { Alamat } from '../koleksi/situs/alamat.ts';
import type { BarisJam } from '../koleksi/situs/jam-pelayanan.ts';
import type { STATUS_KEPALA } from '../koleksi/situs/kepala.ts';
import { timeRange, timeText } from './days.ts';
import type { Situs } from './situs.ts';

/** Bodies that plan and report on a budget of their own (PP 18/2016); the others stand in that of their induk. */
export const hasOwnBudget = (jenis: Jenis): boolean =>
  !['kelurahan', 'puskesmas', 'rsud', 'uptd', 'bagian', 'satuan_pendidikan'].includes(jenis);

/** The address of the office by lines; `jalan` is absent while it is not filled in, the place is always known. */
export function addressLines({
  identitas,
  kabupaten,
  jenis,
}: Pick<Situs, 'identitas' | 'kabupaten' | 'jenis'>): { jalan?: string; tempat: string[] } {
  const { jalan, desa_kelurahan, kecamatan, kode_pos } = identitas.alamat ?? {};
  const { nama, provinsi } = kabupaten.identitas;
  const near = [desa_kelurahan, kecamatan && jenis !== 'kecamatan' ? `Kecamatan ${kecamatan}` : undefined];
  const far = [nama, [provinsi, kode_pos].filter(Boolean).join(' ')];
  const tempat = [near, far].map((line) => line.filter(Boolean).join(', ')).filter(Boolean);
  return { ...(jalan && { jalan }), tempat };
}

/** Opens the place in a map on the web: few desktops know `geo:`. */
export function mapHref(alamat: Alamat | undefined): string | undefined {
  const at = alamat?.koordinat;
  return (
    at &&
    `https://www.openstreetmap.org/?mlat=${at.lintang}&mlon=${at.bujur}#map=17/${at.lintang}/${at.bujur}`
  );
}

/** What the hours of an office depend on. */
interface Office {
  identitas: Pick<Situs['identitas'], 'jam_pelayanan'>;
  kabupaten: { identitas: Pick<Situs['kabupaten']['identitas'], 'zona_waktu'> };
}

export interface HoursRow {
  hari: string;
  /** One line for each stretch of time; none: closed. */
  hours: readonly string[];
  keterangan?: string;
}

/** Office hours by day, with the break taken out, and the name of their time zone. */
export function hoursOf({ identitas, kabupaten }: Office): { rows: HoursRow[]; zone: string } {
  const rows = (identitas.jam_pelayanan ?? []).map((row) => {
    const keterangan =
      row.keterangan && row.keterangan.toLowerCase() !== 'tutup' ? row.keterangan : undefined;
    return {
      hari: row.hari.replace('–', ' sampai '),
      hours: stretchesOf(row),
      ...(keterangan && { keterangan }),
    };
  });
  const names = {
    WIB: 'Waktu Indonesia Barat',
    WITA: 'Waktu Indonesia Tengah',
    WIT: 'Waktu Indonesia Timur',
  };
  const short = zonaWaktuWords[kabupaten.identitas.zona_waktu].singkatan;
  return { rows, zone: Object.entries(names).find(([key]) => key === short)?.[1] ?? short };
}

function stretchesOf({ buka, tutup, istirahat }: BarisJam): string[] {
  if (!buka) return [];
  if (!tutup) return [`mulai ${timeText(buka)}`];
  const [from, to] = istirahat?.split(/ ?[–-] ?/) ?? [];
  return from && to ? [timeRange(buka, from), timeRange(to, tutup)] : [timeRange(buka, tutup)];
}

const STATUS: Readonly<Record<(typeof STATUS_KEPALA)[number], { short?: string; words: string }>> = {
  definitif: { words: 'Pejabat definitif' },
  plt: { short: 'Plt.', words: 'Pelaksana tugas' },
  plh: { short: 'Plh.', words: 'Pelaksana harian' },
  pj: { short: 'Pj.', words: 'Penjabat' },
};

/** Post, name and status of the head; what is absent is a gap. */
export function headOf({ identitas, jenis }: Pick<Situs, 'identitas' | 'jenis'>) {
  const { jabatan = jenisWords[jenis].kepala, nama, status, sejak } = identitas.kepala ?? {};
  return {
    jabatan,
    nama: nama ?? undefined,
    status: status && STATUS[status].words,
    statusShort: status && STATUS[status].short,
    sejak,
  };
}
