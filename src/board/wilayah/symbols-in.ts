import type { Simbol } from '../../model/papan/peta.ts';
import type { Kantor } from '../../model/papan/wilayah.ts';
import type { Ask } from '../ask.ts';
import { isAlertOf, type PeringatanIsian } from './alerts.ts';
import type { Regions } from './index-regions.ts';

/** Everything at its point: what knows its own point there, the rest at the point of the region that it names. */
export function symbolsIn(
  { bahan: { kabupaten } }: Pick<Ask, 'bahan'>,
  { written, titik, byKode }: Regions,
  offices: readonly Kantor[],
  alerts: readonly PeringatanIsian[],
): Simbol[] {
  const points = new Map(
    kabupaten.wilayah.flatMap(({ kode, bujur, lintang }) =>
      bujur === undefined || lintang === undefined ? [] : [[kode, { bujur, lintang }] as const],
    ),
  );
  const atRegion = (lapis: Simbol['lapis'], kode: string, jumlah: number): Simbol[] => {
    const point = points.get(kode) ?? points.get(byKode.get(kode)?.induk ?? '');
    const nama = byKode.get(kode)?.label;
    return point && nama !== undefined ? [{ lapis, ...point, nama, jumlah }] : [];
  };
  const counted = [...written].flatMap(([key, jumlah]) => {
    const [lapis = '', kode = ''] = key.split(' ');
    return lapis === 'program' || lapis === 'potensi' ? atRegion(lapis, kode, jumlah) : [];
  });
  const exact = offices.flatMap(({ situs, titik: own }): Simbol[] =>
    own ? [{ lapis: 'tempat', ...own, nama: situs.row.nama, jumlah: 1 }] : [],
  );
  const near = Map.groupBy(
    offices.filter((one) => !one.titik),
    ({ kode = '' }) => kode,
  );
  const kecamatan = kabupaten.wilayah.filter(({ jenis }) => jenis === 'kecamatan');
  return [
    ...counted,
    ...exact,
    ...[...near].flatMap(([kode, all]) => atRegion('tempat', kode, all.length)),
    ...kecamatan.flatMap(({ kode }) => {
      const own = alerts.filter((alert) => isAlertOf(alert, kode)).length;
      return own > 0 ? atRegion('peringatan', kode, own) : [];
    }),
    ...titik,
  ];
}
