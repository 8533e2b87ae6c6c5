import { daysBefore } from '../model/days.ts';
import type { Today } from '../text/today.ts';
import { coversYear } from './facts/find-dokumen.ts';
import { isProcedure } from './facts/ppid-procedures.ts';
import type { RuleInput } from './input.ts';
import type { OwnWork } from './ruleset.ts';

/** One of the ten things that citizens need first of a situs. */
interface Syarat {
  kunci: string;
  /** As a list names it. */
  nama: string;
  isThere: (own: RuleInput['situs'], limits: Limits) => boolean;
}

interface Limits {
  today: Today;
  /** Days that news is new. */
  hari: number;
  /** Years of which a document will do. */
  tahun: readonly number[];
}

const SYARAT: readonly Syarat[] = [
  { kunci: 'alamat', nama: 'alamat', isThere: ({ identitas }) => Boolean(identitas.alamat?.jalan) },
  {
    kunci: 'telepon',
    nama: 'telepon',
    isThere: ({ identitas: { kontak } }) => Boolean(kontak?.telepon?.length || kontak?.whatsapp),
  },
  {
    kunci: 'jam',
    nama: 'jam pelayanan',
    isThere: ({ identitas }) => Boolean(identitas.jam_pelayanan?.length),
  },
  { kunci: 'kepala', nama: 'kepala kantor', isThere: ({ identitas }) => Boolean(identitas.kepala?.nama) },
  { kunci: 'tugas', nama: 'tugas', isThere: ({ identitas }) => Boolean(identitas.teks?.tugas) },
  {
    kunci: 'layanan',
    nama: 'satu layanan dengan biaya dan waktu',
    isThere: ({ items }) =>
      items.layanan.some(({ data }) => data.biaya_tarif !== undefined && Boolean(data.jangka_waktu)),
  },
  {
    kunci: 'pengaduan',
    nama: 'tempat mengadu',
    isThere: ({ identitas: { pengaduan } }) =>
      Boolean(pengaduan?.alamat || pengaduan?.telepon || pengaduan?.surel),
  },
  { kunci: 'ppid', nama: 'prosedur PPID', isThere: ({ items }) => items.ppid.some(isProcedure) },
  {
    kunci: 'dokumen',
    nama: 'dokumen tahun ini',
    isThere: ({ items }, { tahun }) =>
      items.dokumen.some((item) =>
        tahun.some((year) => coversYear(item, year) || item.data.tanggal_penetapan?.startsWith(`${year}-`)),
      ),
  },
  {
    kunci: 'kabar',
    nama: 'berita atau pengumuman baru',
    isThere: ({ items }, { today, hari }) =>
      [...items.berita, ...items.pengumuman].some(
        ({ tanggal }) =>
          tanggal !== undefined &&
          !today.isBefore(tanggal) &&
          today.ask((day) => tanggal >= daysBefore(day, hari)),
      ),
  },
];

/** How many of the ten a body has done itself, and which it has not. */
export interface SyaratDasar {
  terpenuhi: number;
  dari: number;
  /** Keys of those that are not there yet, in the order of the ten. */
  belum: readonly string[];
}

/** @param own a situs of which the body's own words alone are left */
export function syaratDasarOf(
  { situs }: RuleInput,
  { kabar_hari, dokumen_tahun_lalu_sampai }: OwnWork['syarat_dasar'],
  today: Today,
): SyaratDasar {
  const tahun = today.year;
  const limits: Limits = {
    today,
    hari: kabar_hari,
    tahun: today.ask((day) => day.slice(5) <= dokumen_tahun_lalu_sampai) ? [tahun, tahun - 1] : [tahun],
  };
  const belum = SYARAT.filter(({ isThere }) => !isThere(situs, limits)).map(({ kunci }) => kunci);
  return { terpenuhi: SYARAT.length - belum.length, dari: SYARAT.length, belum };
}

/** Keys and names of the ten, in their order. */
export const SYARAT_NAMES: readonly { kunci: string; nama: string }[] = SYARAT.map(({ kunci, nama }) => ({
  kunci,
  nama,
}));

export const syaratName = (kunci: string): string => SYARAT.find((one) => one.kunci === kunci)?.nama ?? kunci;
