import { koleksiNamed } from '../../koleksi/index.ts';
import { monthText } from '../../model/days.ts';
import { regionMapOf } from '../../model/map/region-map.ts';
import { byText } from '../../model/order.ts';
import { MOST_ROWS } from '../../model/papan/daftar.ts';
import { type IsiSitus, MOST_ON_SITUS, type SitusFacts } from '../../model/papan/situs.ts';
import { regionsOf } from '../../model/papan/wilayah.ts';
import type { PapanIsian, PapanSitus } from '../../model/papan.ts';
import type { Ask } from '../ask.ts';
import { byWork } from '../by-work.ts';
import { gapsOf } from '../gaps.ts';
import { HOME, pageKind } from '../page-kind.ts';
import { daysOfYear, tahunOf, yearUntil } from '../year-of-days.ts';

/** Koleksi whose newest records tell what a body does just now. */
const NEWS = ['berita', 'pengumuman', 'agenda', 'peringatan'];
const SHOWN = 8;

/** `/situs/<id>/`: one body, its state, its gaps, its newest records. */
export const situs = pageKind<SitusFacts>('situs', (ask) =>
  ask.situs.map((one) => ({
    address: `/situs/${one.row.id}/`,
    judul: one.row.nama,
    ringkasan: `Keadaan situs ${one.row.nama} di papan ${ask.bahan.kabupaten.identitas.lcc.singkatan}.`,
    trail: [HOME],
    facts: () => factsOf(one, ask),
  })),
);

async function factsOf(one: PapanSitus, ask: Ask): Promise<SitusFacts> {
  const { id, induk, jenis } = one.row;
  const above = induk === undefined ? undefined : ask.situsOf(induk);
  const year = yearUntil(ask.tanggal);
  const letak = await placeOf(one, ask);
  return {
    situs: one,
    ...(above && { induk: above }),
    unit: ask.situs.filter(({ row }) => row.induk === id),
    syarat: basicsOf(one, ask),
    belum: gapsOf(one, ask),
    riwayat: ask.bahan.riwayat
      .filter((line) => line.situs === id)
      .toSorted((a, b) => byText(b.tanggal, a.tanggal)),
    bulan: await monthsOf(id, ask),
    sejenis: ask.situs
      .filter(({ row, umpan }) => row.jenis === jenis && typeof umpan?.dikerjakan === 'number')
      .toSorted((a, b) => byWork(b, a)),
    tahun: tahunOf(
      (await daysOfYear(ask)).filter((day) => day.situs === id),
      year,
    ),
    hari: year.hari,
    terbaru: await newestOf(id, ask),
    pejabat: await ask.store.newest({ koleksi: 'pejabat', situs: id }, { most: MOST_ROWS }),
    isi: await contentOf(one, ask),
    ...(letak && { letak }),
  };
}

function basicsOf({ umpan }: PapanSitus, { bahan }: Ask): SitusFacts['syarat'] {
  const basics = umpan?.syaratDasar;
  if (!basics) return [];
  return bahan.aturan.syarat_dasar.map(({ kunci, nama }) => ({ nama, ada: !basics.belum.includes(kunci) }));
}

/** Its figures in the months that a store which stays has kept. */
async function monthsOf(id: string, ask: Ask): Promise<SitusFacts['bulan']> {
  const all = await ask.once('acuan', () => ask.store.baselines());
  return all
    .filter(({ situs: one }) => one === id)
    .map(({ bulan, dikerjakan }) => ({ bulan, label: monthText(bulan), dikerjakan }));
}

async function newestOf(id: string, { store, tanggal }: Ask): Promise<PapanIsian[]> {
  const lists: PapanIsian[] = [];
  for (const koleksi of NEWS)
    if (koleksiNamed(koleksi)) lists.push(...(await store.newest({ koleksi, situs: id }, { most: SHOWN })));
  const dayOf = ({ diterbitkan = '' }: PapanIsian): string => diterbitkan;
  return lists
    .filter((isian) => dayOf(isian) <= tanggal)
    .toSorted((a, b) => byText(dayOf(b), dayOf(a)) || byText(a.id, b.id))
    .slice(0, SHOWN);
}

function contentOf({ row: { id }, jumlah: all }: PapanSitus, { store }: Ask): Promise<IsiSitus[]> {
  return Promise.all(
    all.map(async ({ koleksi, jumlah, contoh }) => ({
      ...{ koleksi, jumlah, contoh },
      ...(jumlah > MOST_ON_SITUS
        ? { baris: [], address: `/situs/${id}/${koleksi}/` }
        : { baris: await store.newest({ koleksi, situs: id }, { most: MOST_ON_SITUS }) }),
    })),
  );
}

/** The region that the body answers for; a village stands in the outline of its kecamatan. */
async function placeOf({ row }: PapanSitus, ask: Ask): Promise<SitusFacts['letak']> {
  const { kabupaten } = ask.bahan;
  const own = regionsOf(kabupaten.wilayah).find(({ kode }) => kode === row.kode_wilayah);
  if (!own) return undefined;
  const peta = await ask.once('peta kabupaten', async () => regionMapOf(kabupaten));
  const kode = own.jenis === 'kecamatan' ? own.kode : own.induk;
  return { kode, label: own.label, address: own.address, ...(peta && { peta }) };
}
