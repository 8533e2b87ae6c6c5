import { JENIS, jenisWords } from '../../koleksi/jenis.ts';
import { daysBetween, kesegaranOf } from '../../model/papan/age.ts';
import type { BerandaFacts, GolonganJenis } from '../../model/papan/beranda.ts';
import type { PapanSitus } from '../../model/papan.ts';
import type { Ask } from '../ask.ts';
import { byWork } from '../by-work.ts';
import { golonganOf } from '../golongan.ts';
import { HOME, pageKind } from '../page-kind.ts';
import { reasonsOf } from '../reasons.ts';
import { daysOfYear } from '../year-of-days.ts';

/** `/`: who is connected and who is not. */
export const beranda = pageKind<BerandaFacts>('beranda', (ask) => [
  {
    address: '/',
    judul: HOME.label,
    ringkasan: `Keadaan setiap situs di ${ask.bahan.kabupaten.identitas.nama}: yang terhubung, yang belum, dan yang sudah dikerjakan.`,
    trail: [],
    menu: HOME.label,
    facts: async () => {
      const { situs } = ask;
      const top = situs.filter(({ row }) => row.induk === undefined);
      return {
        perangkatDaerah: golonganOf('perangkat daerah', top),
        kecamatan: golonganOf(
          'kecamatan',
          top.filter(({ row }) => row.jenis === 'kecamatan'),
        ),
        unitKerja: golonganOf(
          'unit kerja',
          situs.filter(({ row }) => row.induk !== undefined),
        ),
        jenis: byJenis(situs),
        angka: { ...figuresOf(situs), segar: await freshOf(ask) },
        isian: situs.reduce((sum, one) => sum + one.isian, 0),
        contoh: situs.reduce((sum, one) => sum + one.contoh, 0),
        bicara: reasonsOf(situs),
        baris: situs.toSorted(byWork),
      };
    },
  },
]);

const byJenis = (situs: readonly PapanSitus[]): GolonganJenis[] =>
  JENIS.flatMap((jenis) => {
    const those = situs.filter(({ row }) => row.jenis === jenis);
    if (those.length === 0) return [];
    const dikerjakan = averageOf(those.map(({ umpan }) => umpan?.dikerjakan));
    const syarat = averageOf(those.map(({ umpan }) => umpan?.syaratDasar?.terpenuhi));
    return [
      {
        ...golonganOf(jenisWords[jenis].nama, those),
        ...(dikerjakan !== undefined && { dikerjakan }),
        ...(syarat !== undefined && { syarat }),
      },
    ];
  });

function figuresOf(situs: readonly PapanSitus[]): Omit<BerandaFacts['angka'], 'segar'> {
  const basics = situs.flatMap(({ umpan }) => umpan?.syaratDasar ?? []);
  return {
    dinilai: basics.length,
    dikerjakan: averageOf(situs.map(({ umpan }) => umpan?.dikerjakan)) ?? 0,
    syarat: averageOf(basics.map(({ terpenuhi }) => terpenuhi)) ?? 0,
    syaratDari: basics[0]?.dari ?? 10,
  };
}

/** Bodies that have told something of their own within a month. */
async function freshOf(ask: Ask): Promise<number> {
  const days = await daysOfYear(ask);
  const fresh = days.filter(
    ({ tanggal, jumlah, contoh }) =>
      jumlah > contoh && kesegaranOf(daysBetween(tanggal, ask.tanggal)) === 'segar',
  );
  return new Set(fresh.map(({ situs }) => situs)).size;
}

/** Of those that have a figure. */
function averageOf(figures: readonly (number | null | undefined)[]): number | undefined {
  const known = figures.filter((one) => typeof one === 'number');
  return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0) / known.length;
}
