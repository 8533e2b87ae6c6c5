import { byGravity, isActive } from '../koleksi/peringatan/masa.ts';
import { byTime } from './agenda-facts.ts';
import { dayRange } from './days.ts';
import { isOver } from './pengumuman-facts.ts';
import type { ProgramTotals } from './program-totals.ts';
import type { Item, MenuItem, Situs } from './situs.ts';

/** Services on the home page: two rows of three. */
const SERVICES = 6;

/** Fewer than a row of them would leave it torn. */
const ROW = 3;

/** Those marked as often looked for; where they fill no row, others of the list stand after them. */
export function popularLayanan(layanan: readonly Item<'layanan'>[]): Item<'layanan'>[] {
  const marked = layanan.filter(({ data }) => data.populer === true);
  const others = marked.length < ROW ? layanan.filter((one) => !marked.includes(one)) : [];
  return [...marked, ...others].slice(0, SERVICES);
}

/** Longest name, in characters, that a headline takes in full. */
const LONG = 40;

/** Headline of the home page, an example of a search, and words that people look for. */
export function heroOf(situs: Situs): { judul: string; example: string; often: MenuItem[] } {
  const { nama, singkatan, jenis, items } = situs;
  const judul =
    jenis === 'kecamatan' || jenis === 'kelurahan'
      ? `Layanan dan kabar untuk warga ${nama.replace(/^(Kecamatan|Kelurahan) /, '')}`
      : `Layanan dan informasi ${nama.length > LONG ? singkatan : nama}`;
  const often = items.layanan
    .filter(({ data }) => data.populer === true)
    .flatMap(({ address, data }) => (data.kata_kunci?.[0] ? [{ label: data.kata_kunci[0], address }] : []))
    .slice(0, 3);
  return { judul, example: `Misalnya: ${often[0]?.label ?? 'jam pelayanan'}`, often };
}

/** `Keadaan 20 November 2026.`, or both ends where rows were counted on different days. */
export const asOf = ({ perTanggal }: Pick<ProgramTotals, 'perTanggal'>): string =>
  perTanggal ? `Keadaan ${dayRange(perTanggal.from, perTanggal.to)}.` : 'Tanggal data belum dicatat.';

/** Bands above the page: the gravest first, two at most. */
export const activeWarnings = ({ items, today }: Pick<Situs, 'items' | 'today'>): Item<'peringatan'>[] =>
  items.peringatan
    .filter(({ data }) => isActive(data, today))
    .sort((a, b) => byGravity(a.data, b.data))
    .slice(0, 2);

/** Announcements that hold today, the newest first. */
export const currentPengumuman = ({ items, today }: Pick<Situs, 'items' | 'today'>): Item<'pengumuman'>[] =>
  items.pengumuman.filter(({ data }) => !isOver(data, today));

/** Events that are not over, the nearest first. */
export const comingAgenda = ({ items, today }: Pick<Situs, 'items' | 'today'>): Item<'agenda'>[] =>
  byTime(items.agenda, today).coming;

/** Desa and kelurahan of a kecamatan, by their codes. */
export const regionsBelow = ({ kabupaten, kodeWilayah, jenis }: Situs) =>
  jenis === 'kecamatan' ? kabupaten.wilayah.filter(({ induk }) => induk === kodeWilayah) : [];
