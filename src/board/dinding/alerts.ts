import { zonaWaktuWords } from '../../koleksi/kabupaten/zona-waktu.ts';
import { kecamatanOf } from '../../model/map/kecamatan-of.ts';
import { type DindingPeringatan, MOST } from '../../model/papan/dinding.ts';
import { placeNames } from '../../model/places.ts';
import type { Ask } from '../ask.ts';
import { openAlerts } from '../wilayah/alerts.ts';

/** Longest text of one line of an alert. */
const LONGEST = 160;

/** Alerts of today and later, the gravest first, with all that a wall says of them. */
export async function alertFacts(ask: Ask): Promise<DindingPeringatan[]> {
  const { kabupaten } = ask.bahan;
  const { hoursAhead } = zonaWaktuWords[kabupaten.identitas.zona_waktu];
  const open = (await openAlerts(ask)).slice(0, MOST.peringatan);
  return open.map(({ judul, situs, contoh, ringkasan, data }) => {
    const codes = data.wilayah ?? [];
    const words = data.dampak ?? ringkasan;
    return {
      ...{
        judul,
        tingkat: data.tingkat,
        pemilik: ask.situsOf(situs)?.row.singkatan ?? situs,
        mulai: localTime(data.mulai, hoursAhead),
      },
      ...(data.selesai !== undefined && { selesai: localTime(data.selesai, hoursAhead) }),
      wilayah: placeNames({ kabupaten }, codes).slice(0, 6),
      kode: [...new Set(codes.map(kecamatanOf))],
      ...(words !== undefined && { dampak: cut(words) }),
      tindakan: (data.tindakan ?? []).slice(0, 4).map(cut),
      kontak: (data.kontak ?? []).slice(0, 2).map(({ nama, nomor }) => ({ nama, nomor })),
      ...(contoh && { contoh: true as const }),
    };
  });
}

/** `2026-11-24T12:00:00+08:00`, as feeds write it, in the zone of the kabupaten: `2026-11-24T12:00`; a day stays one. */
function localTime(time: string, hoursAhead: number): string {
  const ms = Date.parse(time);
  if (time.length <= 16 || Number.isNaN(ms)) return time;
  return new Date(ms + hoursAhead * 3_600_000).toISOString().slice(0, 16);
}

const cut = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
