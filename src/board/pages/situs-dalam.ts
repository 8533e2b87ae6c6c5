import { byText } from '../../model/order.ts';
import type { SitusDalamFacts } from '../../model/papan/dalam.ts';
import type { PapanSitus } from '../../model/papan.ts';
import { isSalah } from '../../problems/problem.ts';
import type { Ask } from '../ask.ts';
import { harvestStatesOf } from '../harvest-state.ts';
import { HOME, pageKind } from '../page-kind.ts';
import { visitsOf } from '../visits-of.ts';

/** `/situs/<id>/` of the internal board: what is to be mended in one situs, and whom to call. */
export const situsDalam = pageKind<SitusDalamFacts>('situs-dalam', (ask) =>
  ask.situs.map((situs) => ({
    address: `/situs/${situs.row.id}/`,
    judul: situs.row.nama,
    ringkasan: `Yang perlu dibenahi di situs ${situs.row.nama}, dan siapa yang dihubungi.`,
    trail: [HOME],
    hidden: true,
    facts: () => factsOf(situs, ask),
  })),
);

async function factsOf(situs: PapanSitus, ask: Ask): Promise<SitusDalamFacts> {
  const { dalam, bahan } = ask;
  const { id } = situs.row;
  const { masalah = [], temuan = [] } = dalam?.pemeriksaan[id] ?? {};
  const rules = new Map(bahan.aturan.aturan.map((one) => [one.kode, one]));
  const kunjungan = visitsOf(ask).get(id);
  const panen = (await harvestStatesOf(ask)).get(id);
  return {
    situs,
    salah: masalah.filter(isSalah),
    catatan: masalah.filter((one) => !isSalah(one)),
    temuan: temuan
      .flatMap(({ kode, masalah: found }) => {
        const aturan = rules.get(kode);
        return aturan && found.length > 0 ? [{ aturan, masalah: found }] : [];
      })
      .toSorted((a, b) => b.aturan.bobot - a.aturan.bobot),
    kontak: (dalam?.kontak ?? []).filter((person) => person.situs === id),
    riwayat: bahan.riwayat
      .filter((line) => line.situs === id)
      .toSorted((a, b) => byText(b.tanggal, a.tanggal)),
    ...(kunjungan && { kunjungan }),
    ...(panen && { panen }),
  };
}
