import { kecamatanMapOf } from '../../model/map/kecamatan-map.ts';
import { regionMapOf } from '../../model/map/region-map.ts';
import { byText } from '../../model/order.ts';
import {
  MOST_NEAR,
  NO_MONEY,
  type PapanWilayah,
  regionsOf,
  type UangWilayah,
  type WilayahFacts,
} from '../../model/papan/wilayah.ts';
import type { PapanIsian } from '../../model/papan.ts';
import { slugOf } from '../../text/names.ts';
import type { Ask } from '../ask.ts';
import { withOwners } from '../list-facts.ts';
import { HOME, pageKind } from '../page-kind.ts';
import { activeAlerts, isAlertOf } from '../wilayah/alerts.ts';
import { type Regions, regionsIn } from '../wilayah/index-regions.ts';
import { officesOf } from '../wilayah/offices.ts';

const PETA = { label: 'Peta', address: '/peta/' };

/** `/peta/<kecamatan>/` and `/peta/<kecamatan>/<desa>/`: what all bodies do in one place. */
export const wilayah = pageKind<WilayahFacts>('wilayah', (ask) => {
  const all = regionsOf(ask.bahan.kabupaten.wilayah);
  return all.map((region) => {
    const above = all.find(({ kode }) => kode === region.induk);
    return {
      address: region.address,
      judul: region.label,
      ringkasan: `Yang dikerjakan, dibangun, dan diumumkan semua perangkat daerah di ${region.label}.`,
      trail: [HOME, PETA, ...(above ? [{ label: above.label, address: above.address }] : [])],
      facts: () => factsOf(region, above, ask),
    };
  });
});

async function factsOf(
  region: PapanWilayah,
  kecamatan: PapanWilayah | undefined,
  ask: Ask,
): Promise<WilayahFacts> {
  const { kabupaten } = ask.bahan;
  const regions = await regionsIn(ask);
  const { kode } = region;
  const { kerja, terlambat, uang, isi } = regions.at(kode);
  const { tahun } = regions;
  const offices = officesOf(ask.situs, regions.all);
  const own = offices
    .filter((one) => one.kode === kode || one.kode?.startsWith(`${kode}.`))
    .sort((a, b) => Number(b.situs.row.kode_wilayah === kode) - Number(a.situs.row.kode_wilayah === kode));
  const above = kecamatan && offices.find(({ situs }) => situs.row.kode_wilayah === kecamatan.kode);
  const alerts = (await activeAlerts(ask)).filter((alert) => isAlertOf(alert, kode));
  const around = kecamatan?.kode ?? kode;
  const peta = await ask.once(
    `peta ${around}`,
    async () => kecamatanMapOf(kabupaten, around) ?? regionMapOf(kabupaten),
  );
  const kodePos = kabupaten.wilayah.find((one) => one.kode === kode)?.kode_pos;
  const desk = own.find(({ situs }) => situs.row.kode_wilayah === kode) ?? above;
  return {
    wilayah: region,
    ...(kodePos !== undefined && { kodePos }),
    ...(kecamatan && { kecamatan }),
    desa: regions.all
      .filter(({ induk }) => induk === kode)
      .map((one) => ({
        wilayah: one,
        uang: moneyOf(regions, one.kode),
        isian: recordsIn(regions, one.kode),
      })),
    tetangga: regions.all.filter(({ induk }) => induk === kecamatan?.kode && kecamatan !== undefined),
    ...(tahun !== undefined && { tahun }),
    uang: moneyOf(regions, kode),
    kerja,
    terlambat,
    program: `/program/kecamatan/${slugOf((kecamatan ?? region).nama)}/`,
    ...(kecamatan && { uangKecamatan: moneyOf(regions, kecamatan.kode) }),
    tahunLain: [...uang]
      .filter(([year]) => year !== tahun)
      .map(([year, money]) => ({ tahun: year, uang: money }))
      .sort((a, b) => b.tahun - a.tahun),
    peringatan: withOwners(alerts as unknown as PapanIsian[], ask),
    isi: [...isi]
      .sort(([a], [b]) => byText(a, b))
      .map(([koleksi, { jumlah, contoh, baris }]) => ({
        koleksi,
        jumlah,
        contoh,
        baris: withOwners(baris, ask),
      })),
    kantor: own,
    ...(above && own.length === 0 && { kantorKecamatan: above }),
    layanan: desk
      ? withOwners(
          await ask.store.newest({ koleksi: 'layanan', situs: desk.situs.row.id }, { most: MOST_NEAR }),
          ask,
        )
      : [],
    ...(peta && { peta }),
    tanda: [kode, ...(kecamatan ? [kecamatan.kode] : [])],
  };
}

const moneyOf = ({ at, tahun }: Regions, kode: string): UangWilayah =>
  (tahun === undefined ? undefined : at(kode).uang.get(tahun)) ?? NO_MONEY;

/** Records that name a place, works left out. */
const recordsIn = ({ at }: Regions, kode: string): number =>
  [...at(kode).isi.values()].reduce((sum, { jumlah }) => sum + jumlah, 0);
