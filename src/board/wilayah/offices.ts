import { alamat } from '../../koleksi/situs/alamat.ts';
import type { Kantor, PapanWilayah } from '../../model/papan/wilayah.ts';
import type { PapanSitus } from '../../model/papan.ts';
import { pointsOf } from './place-codes.ts';

const written = alamat.pick({ desa_kelurahan: true, kecamatan: true }).strip();

/** Where the office of each body is: by the code of the register, else by the names in its own address. */
export const officesOf = (situs: readonly PapanSitus[], regions: readonly PapanWilayah[]): Kantor[] =>
  situs.map((one) => {
    const { alamat: address } = one.umpan?.situs ?? {};
    const kode =
      regions.find((region) => region.kode === one.row.kode_wilayah)?.kode ?? byName(address, regions);
    const [titik] = pointsOf(address && typeof address === 'object' && Reflect.get(address, 'koordinat'));
    return { situs: one, ...(kode !== undefined && { kode }), ...(titik && { titik }) };
  });

/** A village only inside the kecamatan that is named with it: two of them may share a name. */
function byName(address: unknown, regions: readonly PapanWilayah[]): string | undefined {
  const { data } = written.safeParse(address);
  const isNamed = (name: string | undefined, region: PapanWilayah): boolean =>
    name !== undefined &&
    name.toLowerCase().replace(/^(kecamatan|kelurahan|desa)\s+/, '') === region.nama.toLowerCase();
  const above = regions.find((one) => one.jenis === 'kecamatan' && isNamed(data?.kecamatan, one));
  const inside = regions.find((one) => one.induk === above?.kode && isNamed(data?.desa_kelurahan, one));
  return inside?.kode ?? above?.kode;
}
