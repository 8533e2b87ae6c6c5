import type { KeptState } from '../harvest/index.ts';
import { type ZonaWaktu, zonaWaktuWords } from '../koleksi/kabupaten/zona-waktu.ts';
import type { KeadaanPanen } from '../model/papan/dalam.ts';
import { KEADAAN, milikOf } from '../model/papan/keadaan.ts';
import type { PapanSitus } from '../model/papan.ts';
import { momentText } from '../model/peringatan-facts.ts';
import type { Ask } from './ask.ts';
import { harvestMessage } from './harvest-message.ts';

/** How every situs stands that was ever read over the network, by its id; worked out once for all pages. */
export const harvestStatesOf = ({ once, store, bahan, situsOf }: Ask): Promise<Map<string, KeadaanPanen>> =>
  once('keadaan-panen', async () => {
    const { zona_waktu: zone, nama } = bahan.kabupaten.identitas;
    const rows = (await store.states()).flatMap((kept) => {
      const situs = situsOf(kept.situs);
      return situs ? [[kept.situs, stateOf(kept, situs, { zone, nama })] as const] : [];
    });
    return new Map(rows);
  });

function stateOf(
  { keadaan, sumber, sejak, diperiksa, sehat, masalah }: KeptState,
  situs: PapanSitus,
  { zone, nama }: { zone: ZonaWaktu; nama: string },
): KeadaanPanen {
  const milik = milikOf(keadaan);
  const since = momentIn(sejak, zone);
  return {
    ...{ keadaan, kata: KEADAAN[keadaan], sumber, sejak: since, masalah },
    diperiksa: momentIn(diperiksa, zone),
    ...(sehat !== undefined && { sehat: momentIn(sehat, zone) }),
    ...(milik && {
      milik,
      pesan: harvestMessage({ keadaan, milik, sejak: since, masalah, row: situs.row, pengirim: nama }),
    }),
  };
}

/** `20 November 2026, 05.10 WIB`. @param moment ISO 8601 in UTC */
export function momentIn(moment: string, zone: ZonaWaktu): string {
  const { hoursAhead, singkatan } = zonaWaktuWords[zone];
  const local = new Date(Date.parse(moment) + hoursAhead * HOUR_MS).toISOString();
  return momentText(local.slice(0, 16), singkatan);
}

const HOUR_MS = 3_600_000;
