import type { Keadaan, Saringan } from '../../model/papan/program.ts';
import { slugOf } from '../../text/names.ts';
import type { Ask } from '../ask.ts';
import { type Pilihan, programParts, SELURUH, TANPA } from './parts.ts';

export const SARINGAN_NAMA: Readonly<Record<Saringan, string>> = {
  kecamatan: 'Kecamatan',
  urusan: 'Urusan',
  situs: 'Perangkat daerah',
  dana: 'Sumber dana',
  keadaan: 'Keadaan',
  tahun: 'Tahun anggaran',
};

export const KEADAAN_NAMA: Readonly<Record<Keadaan, string>> = {
  terlambat: 'Terlambat',
  dipantau: 'Dipantau',
  'belum-dilaporkan': 'Belum dilaporkan',
  'sesuai-waktu': 'Sesuai waktu',
  direncanakan: 'Direncanakan',
  berhenti: 'Ditunda atau dibatalkan',
  selesai: 'Selesai',
  'tahun-berakhir': 'Tahun anggaran berakhir',
};

/** What people read for the values of addresses. */
export type Names = Readonly<Record<Saringan, (value: string) => string>>;

export const programNames = (ask: Ask): Promise<Names> =>
  ask.once('program names', async () => {
    const { urusan, wilayah } = ask.bahan.kabupaten;
    const danas = new Map<string, string>();
    for (const { pilihan, rows } of (await programParts(ask)).values())
      if (pilihan.dana && !danas.has(pilihan.dana))
        danas.set(pilihan.dana, rows[0]?.sumberDana ?? 'Belum disebut');
    const kecamatan = new Map([
      ...wilayah.flatMap(({ jenis, nama }): [string, string][] =>
        jenis === 'kecamatan' ? [[slugOf(nama), nama]] : [],
      ),
      [SELURUH, 'Seluruh kabupaten'],
      [TANPA, 'Tempat belum disebut'],
    ]);
    const urusans = new Map(urusan.map(({ kode, nama }) => [kode, nama]));
    return {
      kecamatan: (value) => kecamatan.get(value) ?? value,
      urusan: (value) => urusans.get(value) ?? `Urusan ${value}`,
      situs: (value) => ask.situsOf(value)?.row.nama ?? value,
      dana: (value) => danas.get(value) ?? value,
      keadaan: (value) => KEADAAN_NAMA[value as Keadaan] ?? value,
      tahun: (value) => value,
    };
  });

/** `Program kerja 2026 di Kecamatan Contoh, Pendidikan`. */
export function titleOf({ tahun, kecamatan, ...others }: Pilihan, names: Names): string {
  const place =
    kecamatan === undefined
      ? ''
      : kecamatan === SELURUH
        ? ' untuk seluruh kabupaten'
        : kecamatan === TANPA
          ? ' yang tempatnya belum disebut'
          : ` di Kecamatan ${names.kecamatan(kecamatan)}`;
  const rest = (Object.entries(others) as [keyof typeof others, string][]).map(([one, value]) =>
    one === 'dana'
      ? `sumber dana ${names.dana(value)}`
      : one === 'keadaan'
        ? names.keadaan(value).toLowerCase()
        : names[one](value),
  );
  return `${['Program kerja', tahun].filter(Boolean).join(' ')}${place}${rest.length > 0 ? `: ${rest.join(', ')}` : ''}`;
}
