import type { StoredSitus } from '../harvest/index.ts';
import { semuaKoleksi } from '../koleksi/index.ts';
import type { BarisRegister } from '../koleksi/kabupaten/register.ts';
import { byText } from '../model/order.ts';
import type { PapanJumlah, PapanSitus, PapanUmpan } from '../model/papan.ts';
import type { Ask, Asked } from './ask.ts';

/** What the board asks, with every body of the register joined to what its feed tells. */
export async function openAsk({ store, bahan, tanggal, tertahan, diperiksa, dalam }: Asked): Promise<Ask> {
  const stored = new Map((await store.situs()).map((one) => [one.id, one]));
  const counts = Map.groupBy(await store.counts(), ({ situs }) => situs);
  const situs = bahan.kabupaten.register.map((row): PapanSitus => {
    const own = tertahan[row.id];
    return {
      ...joined(row, stored.get(row.id), counts.get(row.id) ?? []),
      ...(own && { tertahan: own }),
    };
  });
  const byId = new Map(situs.map((one) => [one.row.id, one]));
  const kept = new Map<string, Promise<unknown>>();
  return {
    ...{ store, bahan, tanggal, diperiksa, situs },
    situsOf: (id) => byId.get(id),
    ...(dalam && { dalam }),
    once: <T>(name: string, work: () => Promise<T>) => {
      const known = kept.get(name) ?? work();
      kept.set(name, known);
      return known as Promise<T>;
    },
  };
}

function joined(
  row: BarisRegister,
  stored: StoredSitus | undefined,
  counts: readonly PapanJumlah[],
): PapanSitus {
  const jumlah = counts.filter((one) => one.jumlah > 0).toSorted((a, b) => rankOf(a) - rankOf(b));
  const newest = jumlah
    .flatMap(({ diperbarui }) => diperbarui ?? [])
    .toSorted(byText)
    .at(-1);
  return {
    row,
    ...(stored && { umpan: umpanOf(stored) }),
    jumlah,
    isian: jumlah.reduce((sum, one) => sum + one.jumlah, 0),
    contoh: jumlah.reduce((sum, one) => sum + one.contoh, 0),
    ...(newest && { diperbarui: newest }),
  };
}

/** Place of a koleksi in menus; one that is not known stands after all others. */
function rankOf({ koleksi }: PapanJumlah): number {
  const rank = semuaKoleksi.findIndex(({ name }) => name === koleksi);
  return rank === -1 ? semuaKoleksi.length : rank;
}

function umpanOf({ sumber, manifest: { tanggal, situs, kepatuhan } }: StoredSitus): PapanUmpan {
  const basics = kepatuhan?.syarat_dasar;
  return {
    ...{ sumber, tanggal, situs },
    dikerjakan: kepatuhan?.dikerjakan ?? null,
    syaratDasar: basics
      ? { terpenuhi: basics.terpenuhi, dari: basics.dari, belum: basics.belum ?? [] }
      : null,
    hasil: (kepatuhan?.hasil ?? []).map(({ kode, status, dijaga, bukti }) => ({
      ...{ kode, status },
      dijaga: dijaga === true,
      ...(bukti && { bukti }),
    })),
  };
}
