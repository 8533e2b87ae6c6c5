import { dayPlus, daysThrough } from '../../model/month.ts';
import {
  type BarisRapat,
  HARI_RAPAT,
  MOST_BICARA,
  type RapatFacts,
  type Sebab,
} from '../../model/papan/rapat.ts';
import type { PapanSitus } from '../../model/papan.ts';
import { isSalah } from '../../problems/problem.ts';
import { workdayAfter } from '../answer-day.ts';
import type { Ask } from '../ask.ts';
import { byWork } from '../by-work.ts';
import { golonganOf } from '../golongan.ts';
import { headPost } from '../head-title.ts';
import { HOME, pageKind } from '../page-kind.ts';

/** Content that is older says that nobody writes. */
const STALE_DAYS = 90;
/** Three weeks to be connected. */
const GRACE_DAYS = 21;
/** Bodies that one office can help within a week. */
const MOST_HELPED = 2;

/** `/rapat/` of the internal board: one sheet for the meeting of the Sekretaris Daerah. */
export const rapat = pageKind<RapatFacts>('rapat', (ask) => [
  {
    address: '/rapat/',
    judul: 'Bahan rapat Sekretaris Daerah',
    ringkasan: 'Siapa yang terhubung, siapa yang perlu dibicarakan, dan apa yang diputuskan; satu lembar.',
    trail: [HOME],
    menu: 'Rapat',
    hidden: true,
    facts: async () => factsOf(ask),
  },
]);

function factsOf(ask: Ask): RapatFacts {
  const { situs, tanggal, bahan } = ask;
  const { status, jumlah, dilaporkan } = golonganOf('', situs);
  const bicara = spokenOf(ask);
  const keeper = ask.situsOf(bahan.kabupaten.identitas.peran?.register ?? '');
  const verified = situs.filter(
    ({ row }) => row.status === 'terhubung' && row.dilaporkan?.status === 'terhubung',
  );
  return {
    jumlah: {
      semua: jumlah,
      terhubung: status.terhubung,
      terbatas: status.terbatas,
      terdaftar: status.terdaftar,
      belum: status.belum,
      dilaporkan: dilaporkan - verified.length,
    },
    baru: situs.filter(({ row }) => row.status === 'terhubung' && isRecent(row.status_sejak, tanggal)).length,
    bicara: bicara.slice(0, MOST_BICARA),
    tenggat: workdayAfter(tanggal, GRACE_DAYS),
    dijawab: workdayAfter(tanggal),
    dampingi: bicara.slice(0, MOST_HELPED).map((one) => one.situs.row.nama),
    penjaga: keeper?.row.singkatan ?? bahan.kabupaten.identitas.lcc.singkatan,
    puji: praised(situs),
  };
}

const isRecent = (day: string | undefined, tanggal: string): boolean =>
  day !== undefined && day > dayPlus(tanggal, -HARI_RAPAT) && day <= tanggal;

/** Who stands out by its own work, of all and of the kecamatan. */
function praised(situs: readonly PapanSitus[]): RapatFacts['puji'] {
  const best = situs.toSorted(byWork);
  const areas = best.filter(({ row }) => row.jenis === 'kecamatan');
  return [...new Set([best[0], areas[0]])].flatMap((one) => {
    const done = one?.umpan?.dikerjakan ?? 0;
    return one && done > 0 ? [{ nama: one.row.nama, dikerjakan: done }] : [];
  });
}

const ORDER: readonly Sebab['kind'][] = [
  'tertahan',
  'menunggu',
  'basi',
  'tanpa_situs',
  'dilaporkan',
  'belum',
];

/** Perangkat daerah first; then by what is most pressing; then who fulfils least of what citizens need first. */
function spokenOf(ask: Ask): BarisRapat[] {
  const rows = ask.situs.flatMap((situs): BarisRapat[] => {
    const sebab = causeOf(situs, ask);
    return sebab ? [{ situs, kepala: headPost(situs), sebab }] : [];
  });
  const rank = ({ sebab }: BarisRapat): number => ORDER.indexOf(sebab.kind);
  const isUnit = ({ situs: { row } }: BarisRapat): number => Number(row.induk !== undefined);
  const basics = ({ situs: { umpan } }: BarisRapat): number => umpan?.syaratDasar?.terpenuhi ?? 0;
  return rows.toSorted(
    (a, b) => isUnit(a) - isUnit(b) || rank(a) - rank(b) || basics(a) - basics(b) || byWork(b.situs, a.situs),
  );
}

function causeOf(
  { row, umpan, diperbarui, tertahan }: PapanSitus,
  { tanggal, dalam }: Ask,
): Sebab | undefined {
  const basics = umpan?.syaratDasar;
  if (row.status === 'dihentikan') return undefined;
  if (tertahan)
    return { kind: 'tertahan', salah: (dalam?.pemeriksaan[row.id]?.masalah ?? []).filter(isSalah).length };
  if (!umpan) return { kind: 'tanpa_situs' };
  if (row.status === 'terhubung' || row.status === 'terbatas') {
    const hari = diperbarui ? daysThrough(diperbarui, tanggal) - 1 : 0;
    return hari > STALE_DAYS ? { kind: 'basi', hari } : undefined;
  }
  if (row.status === 'terdaftar') return { kind: 'menunggu', sejak: row.status_sejak ?? tanggal };
  const counts = { terpenuhi: basics?.terpenuhi ?? 0, dari: basics?.dari ?? 10 };
  return row.dilaporkan?.status === 'terhubung'
    ? { kind: 'dilaporkan', ...counts }
    : { kind: 'belum', ...counts };
}
