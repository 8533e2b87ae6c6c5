import { insetMapOf } from '../../model/map/inset-map.ts';
import { kecamatanOf } from '../../model/map/kecamatan-of.ts';
import { regionMapOf } from '../../model/map/region-map.ts';
import { type BarisPeta, classesOf, classOf, type PetaFacts } from '../../model/papan/peta.ts';
import { NO_MONEY, type UangWilayah } from '../../model/papan/wilayah.ts';
import type { Ask } from '../ask.ts';
import { HOME, pageKind } from '../page-kind.ts';
import { activeAlerts, isAlertOf } from '../wilayah/alerts.ts';
import { ELSEWHERE, type Regions, regionsIn, UNKNOWN, WHOLE } from '../wilayah/index-regions.ts';
import { officesOf } from '../wilayah/offices.ts';
import { symbolsIn } from '../wilayah/symbols-in.ts';

/** `/peta/`: what is where, by kecamatan. */
export const peta = pageKind<PetaFacts>('peta', (ask) => [
  {
    address: '/peta/',
    judul: 'Peta',
    ringkasan: `Apa ada di mana di ${ask.bahan.kabupaten.identitas.nama}: program, tempat layanan, potensi, dan peringatan.`,
    trail: [HOME],
    menu: 'Peta',
    facts: () => petaFacts(ask),
  },
]);

/** What stands in the map of the board, also on its wall. */
export async function petaFacts(ask: Ask): Promise<PetaFacts> {
  const { kabupaten } = ask.bahan;
  const regions = await regionsIn(ask);
  const alerts = await activeAlerts(ask);
  const offices = officesOf(ask.situs, regions.all);
  const map = regionMapOf(kabupaten);
  const inset = insetMapOf(kabupaten);
  const rows = regions.all
    .filter(({ jenis }) => jenis === 'kecamatan')
    .map((wilayah): Omit<BarisPeta, 'kelas'> => {
      const { kode } = wilayah;
      const desa = regions.all.filter(({ induk }) => induk === kode);
      const uang = moneyAt(regions, kode);
      const nomor = map?.places.find((place) => place.kode === kode)?.nomor;
      return {
        ...{ wilayah, desa, uang },
        ...(nomor !== undefined && { nomor }),
        perDesa: desa.length > 0 ? Math.round(uang.pagu / desa.length) : uang.pagu,
        terlambat: regions.at(kode).terlambat,
        tempat: offices.filter((office) => office.kode && kecamatanOf(office.kode) === kode).length,
        potensi: regions.at(kode).isi.get('potensi')?.jumlah ?? 0,
        peringatan: alerts.filter((alert) => isAlertOf(alert, kode)).map(({ judul }) => judul),
      };
    })
    .sort((a, b) => (a.nomor ?? 999) - (b.nomor ?? 999));
  const kelas = classesOf(rows.map(({ perDesa }) => perDesa));
  const luar = [
    { label: `Seluruh ${kabupaten.identitas.nama}`, uang: moneyAt(regions, WHOLE) },
    { label: `Di luar ${kabupaten.identitas.nama}`, uang: moneyAt(regions, ELSEWHERE) },
    { label: 'Lokasi belum ditulis', uang: moneyAt(regions, UNKNOWN) },
  ].filter(({ uang }) => uang.works > 0);
  return {
    ...(regions.tahun !== undefined && { tahun: regions.tahun }),
    ...(map && { peta: map }),
    ...(inset && { dekat: inset }),
    baris: rows.map((row) => ({ ...row, kelas: classOf(row.perDesa, kelas) })),
    luar,
    seluruh: regions.seluruh,
    simbol: symbolsIn(ask, regions, offices, alerts),
    titik: kabupaten.wilayah.flatMap(({ nama, jenis, bujur, lintang }) =>
      jenis === 'kecamatan' || bujur === undefined || lintang === undefined
        ? []
        : [{ nama, jenis, bujur, lintang }],
    ),
    kelas,
  };
}

const moneyAt = ({ at, tahun }: Regions, key: string): UangWilayah =>
  (tahun === undefined ? undefined : at(key).uang.get(tahun)) ?? NO_MONEY;
