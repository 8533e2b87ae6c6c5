import { KATEGORI_INFORMASI, type KategoriInformasi } from '../koleksi/ppid/kategori.ts';
import type { KelasPpid } from '../koleksi/ppid/schema.ts';
import type { Item } from './situs.ts';

type PpidItem = Item<'ppid'>;

/** One kind of information that a class must hold; without isian it is not there yet. */
export interface KindOfInformation {
  nama: string;
  item?: PpidItem;
}

const KINDS = Object.entries(KATEGORI_INFORMASI) as [
  KategoriInformasi,
  (typeof KATEGORI_INFORMASI)[KategoriInformasi],
][];

/** Kinds of one class in the order of the law, each with its page; a page that waits for its content does not count. */
export function kindsOf(ppid: readonly PpidItem[], kelas: KelasPpid): KindOfInformation[] {
  return KINDS.filter(([, kind]) => kind.kelas === kelas).map(([kategori, { nama }]) => {
    const item = ppid.find(({ data }) => data.kategori === kategori && data.belum_diisi !== true);
    return { nama, ...(item && { item }) };
  });
}

/** Pages of a class that stand for none of its kinds, in list order. */
export const othersOf = (ppid: readonly PpidItem[], kelas: KelasPpid): PpidItem[] =>
  ppid.filter(({ data }) => data.kelas === kelas && data.kategori === undefined);

/** Yearly reports, newest first. */
export function reportsOf(ppid: readonly PpidItem[]) {
  return ppid
    .flatMap((item) => (item.data.laporan ? [{ item, laporan: item.data.laporan }] : []))
    .sort((a, b) => b.laporan.tahun - a.laporan.tahun);
}

/** One stretch of the procedure, in working days. `siapa`: whose time it is. */
export interface Stretch {
  hari: number;
  /** Said before the number: `+` for what may come on top. */
  tanda?: string;
  judul: string;
  jelas: string;
  siapa: 'kami' | 'lebih' | 'anda';
}

/** From request to dispute, to scale: UU 14/2008 pasal 22 ayat 7 and 8, 36, 37 ayat 2. */
export const STRETCHES: readonly Stretch[] = [
  { hari: 10, judul: 'Dijawab PPID', jelas: 'sejak permohonan dicatat', siapa: 'kami' },
  { hari: 7, tanda: '+', judul: 'Bila diperpanjang', jelas: 'dengan alasan tertulis', siapa: 'lebih' },
  {
    hari: 30,
    judul: 'Anda dapat mengajukan keberatan',
    jelas: 'kepada atasan PPID, bila ditolak, tidak dijawab, atau tidak puas',
    siapa: 'anda',
  },
  { hari: 30, judul: 'Tanggapan atasan PPID', jelas: 'tertulis, dengan alasan', siapa: 'kami' },
  { hari: 14, judul: 'Sengketa', jelas: 'Anda dapat ke Komisi Informasi', siapa: 'anda' },
];

/** Where each stretch begins and how wide it is, in percent of the whole with two decimals. */
export function placedStretches(stretches: readonly Stretch[]): { x: number; width: number }[] {
  const all = stretches.reduce((sum, { hari }) => sum + hari, 0);
  let before = 0;
  return stretches.map(({ hari }) => {
    const placed = { x: percent(before, all), width: percent(hari, all) };
    before += hari;
    return placed;
  });
}

const percent = (part: number, all: number): number => Math.round((part / all) * 10_000) / 100;
