import { semuaKoleksi } from '../../koleksi/index.ts';
import { byText } from '../../model/order.ts';
import { type DindingKabar, type DindingPerubahan, MOST } from '../../model/papan/dinding.ts';
import { koleksiLabel } from '../../model/papan/koleksi-label.ts';
import type { PapanIsian } from '../../model/papan.ts';
import type { Ask } from '../ask.ts';

/** So many of each koleksi are looked at: those of days to come stand before those of today. */
const LOOKED_AT = 60;
/** What people call news stands before what else bears the same day. */
const NEWS = ['peringatan', 'pengumuman', 'berita'];
/** One busy body leaves room for others. */
const OF_ONE_BODY = 2;

/** Day on which a record is new to people. */
const dayOf = ({ diterbitkan = '', diperbarui = '' }: PapanIsian): string =>
  diperbarui > diterbitkan ? diperbarui : diterbitkan;

/** What is new by its own day, and what comes next. */
export async function changeFacts(ask: Ask): Promise<DindingPerubahan> {
  const { store, tanggal } = ask;
  const seen: PapanIsian[] = [];
  for (const { name } of semuaKoleksi)
    seen.push(...(await store.newest({ koleksi: name }, { most: LOOKED_AT })));
  const past = seen.filter(
    (isian) => dayOf(isian) !== '' && dayOf(isian) <= tanggal && isian.koleksi !== 'agenda',
  );
  const toCome = seen.filter(
    ({ koleksi, diterbitkan = '' }) => koleksi === 'agenda' && diterbitkan >= tanggal,
  );
  const byDay = (a: PapanIsian, b: PapanIsian): number =>
    byText(dayOf(b), dayOf(a)) ||
    NEWS.indexOf(b.koleksi) - NEWS.indexOf(a.koleksi) ||
    byText(a.situs + a.id, b.situs + b.id);
  const shown = new Map<string, number>();
  return {
    hariIni: past.filter((isian) => dayOf(isian) === tanggal).length,
    terbaru: past
      .sort(byDay)
      .filter(({ situs }) => {
        shown.set(situs, (shown.get(situs) ?? 0) + 1);
        return (shown.get(situs) ?? 0) <= OF_ONE_BODY;
      })
      .slice(0, MOST.kabar)
      .map((isian) => kabarOf(isian, dayOf(isian), ask)),
    agenda: toCome
      .sort(
        (a, b) => byText(a.diterbitkan ?? '', b.diterbitkan ?? '') || byText(a.situs + a.id, b.situs + b.id),
      )
      .slice(0, MOST.agenda)
      .map((isian) => kabarOf(isian, isian.diterbitkan ?? tanggal, ask)),
  };
}

const kabarOf = ({ judul, koleksi, situs, contoh }: PapanIsian, hari: string, ask: Ask): DindingKabar => ({
  ...{ judul, jenis: koleksiLabel(koleksi).judul, pemilik: ask.situsOf(situs)?.row.singkatan ?? situs, hari },
  ...(contoh && { contoh: true as const }),
});
