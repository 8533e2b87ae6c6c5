import { daysBefore } from '../../model/days.ts';
import type { KunjunganDalamFacts } from '../../model/papan/dalam.ts';
import { HARI_KUNJUNGAN } from '../../model/papan.ts';
import type { Ask } from '../ask.ts';
import { HOME, pageKind } from '../page-kind.ts';
import { visitsOf } from '../visits-of.ts';

/** `/kunjungan/` of the internal board: how often the sites were read. */
export const kunjunganDalam = pageKind<KunjunganDalamFacts>('kunjungan-dalam', (ask) => [
  {
    address: '/kunjungan/',
    judul: 'Kunjungan 30 hari',
    ringkasan: 'Halaman yang dibuka orang dan yang dibaca robot, dihitung dari catatan server.',
    trail: [HOME],
    menu: 'Kunjungan',
    hidden: true,
    facts: async () => factsOf(ask),
  },
]);

function factsOf(ask: Ask): KunjunganDalamFacts {
  const visits = visitsOf(ask);
  const baris = ask.situs.flatMap((situs) => {
    const kunjungan = visits.get(situs.row.id);
    return kunjungan ? [{ situs, kunjungan }] : [];
  });
  const total = (who: 'orang' | 'robot'): number =>
    baris.reduce((sum, { kunjungan }) => sum + kunjungan[who], 0);
  return {
    baris: baris.toSorted((a, b) => b.kunjungan.orang - a.kunjungan.orang),
    tanpa: ask.situs.filter(({ row }) => !visits.has(row.id)),
    ...{ orang: total('orang'), robot: total('robot') },
    dari: daysBefore(ask.tanggal, HARI_KUNJUNGAN - 1),
    sampai: ask.tanggal,
    rusak: ask.dalam?.kunjungan === 'tidak_terbaca',
  };
}
