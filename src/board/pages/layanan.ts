import type { KeperluanFacts, LayananFacts } from '../../model/papan/layanan.ts';
import type { Ask } from '../ask.ts';
import { elsewhere } from '../elsewhere.ts';
import { needsWithServices } from '../layanan/services.ts';
import { HOME, pageKind } from '../page-kind.ts';

const ROOT = { label: 'Layanan', address: '/layanan/' };

/** `/layanan/`: services of all bodies by what a person needs. */
export const layanan = pageKind<LayananFacts>('layanan', async (ask) => [
  {
    address: ROOT.address,
    judul: 'Layanan menurut keperluan',
    ringkasan:
      'Semua layanan dari semua situs, dikelompokkan menurut yang diperlukan, bukan menurut kantornya.',
    trail: [HOME],
    menu: ROOT.label,
    facts: async () => allFacts(ask),
  },
]);

/** `/layanan/<keperluan>/`: all services for one need, with cost, time, requirements and places. */
export const keperluan = pageKind<KeperluanFacts>('keperluan', async (ask) => {
  const all = await needsWithServices(ask);
  const lainnya = all.map(({ slug, nama, address }) => ({ slug, nama, address }));
  return all.map((one) => ({
    address: one.address,
    judul: one.judul,
    ringkasan: one.ringkas,
    trail: [HOME, ROOT],
    facts: async () => ({ keperluan: one, lainnya }),
  }));
});

async function allFacts(ask: Ask): Promise<LayananFacts> {
  const needs = await needsWithServices(ask);
  const providers = needs.flatMap((need) => need.layanan.flatMap(({ penyedia }) => penyedia));
  return {
    jumlah: {
      layanan: providers.length,
      situs: new Set(providers.map(({ pemilik }) => pemilik.id)).size,
      ditetapkan: providers.filter(({ ditetapkan }) => ditetapkan).length,
      contoh: providers.filter(({ contoh }) => contoh).length,
    },
    keperluan: needs,
    ...(await elsewhere(ask, 'layanan')),
  };
}
