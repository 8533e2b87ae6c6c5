import type { Situs } from './situs.ts';

/** Names of regions by their codes: `Desa Sukau Datang`, `Kecamatan Topos`; an unknown code stays a code. */
export function placeNames({ kabupaten }: Pick<Situs, 'kabupaten'>, codes: readonly string[]): string[] {
  return codes.map((kode) => {
    if (kode === kabupaten.identitas.kode) return kabupaten.identitas.nama;
    const found = kabupaten.wilayah.find((one) => one.kode === kode);
    return found ? `${found.jenis[0]?.toUpperCase()}${found.jenis.slice(1)} ${found.nama}` : kode;
  });
}
