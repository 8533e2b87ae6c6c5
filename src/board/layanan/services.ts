import type { Layanan } from '../../koleksi/layanan/schema.ts';
import { biayaText, isSettled, timeShort } from '../../model/layanan-facts.ts';
import { byText, byTitle } from '../../model/order.ts';
import type { BarisIsian } from '../../model/papan/daftar.ts';
import type { Keperluan, LayananPapan, PenyediaLayanan } from '../../model/papan/layanan.ts';
import type { Ask } from '../ask.ts';
import { withOwners } from '../list-facts.ts';
import { KEPERLUAN, LAINNYA } from './keperluan.ts';
import { needsOf } from './needs-of.ts';

/** A service with its needs. */
interface Placed extends LayananPapan {
  best: string;
  also: readonly string[];
  penyedia: PenyediaLayanan[];
}

/** Every need with its services, worked out once; one without any keeps its address. */
export const needsWithServices = (ask: Ask): Promise<readonly Keperluan[]> =>
  ask.once('layanan', async () => {
    const services = [...(await servicesByName(ask)).values()].sort(byReach);
    return [...KEPERLUAN, LAINNYA].map(({ kata: _, ...need }) => ({
      ...need,
      address: `/layanan/${need.slug}/`,
      layanan: services.filter(({ best }) => best === need.slug).map(plain),
      juga: services.filter(({ also }) => also.includes(need.slug)).map(plain),
    }));
  });

const plain = ({ best: _, also: __, ...service }: Placed): LayananPapan => service;

/** What most bodies give stands first: it is what most people come for. */
const byReach = (a: Placed, b: Placed): number =>
  b.penyedia.length - a.penyedia.length || byTitle(a.judul, b.judul);

async function servicesByName(ask: Ask): Promise<Map<string, Placed>> {
  const services = new Map<string, Placed>();
  for await (const isian of ask.store.each({ koleksi: 'layanan' })) {
    const [row] = withOwners([isian], ask);
    if (!row) continue;
    // Judged by the published schema of its koleksi before it came into the store.
    const data = isian.data as unknown as Layanan;
    const said = {
      judul: isian.judul,
      kataKunci: data.kata_kunci ?? [],
      kelompok: data.kelompok ?? '',
      ringkasan: isian.ringkasan ?? '',
    };
    const key = isian.judul.toLowerCase();
    const service = services.get(key) ?? {
      judul: isian.judul,
      ...(isian.ringkasan && { ringkasan: isian.ringkasan }),
      penyedia: [],
      ...needsOf(said),
    };
    service.penyedia.push(providerOf(row, data, ask));
    services.set(key, service);
  }
  for (const { penyedia } of services.values())
    penyedia.sort((a, b) => byTitle(a.pemilik.nama, b.pemilik.nama) || byText(a.url, b.url));
  return services;
}

function providerOf({ isian, pemilik }: BarisIsian, data: Layanan, { situsOf }: Ask): PenyediaLayanan {
  const jenis = situsOf(pemilik.id)?.row.jenis;
  const biaya = biayaText(data);
  return {
    ...{ pemilik, url: isian.url, contoh: isian.contoh },
    ...(jenis && { jenis }),
    ...(biaya && { biaya }),
    ...(data.jangka_waktu && { waktu: timeShort(data.jangka_waktu) }),
    ...(data.unit && { unit: data.unit }),
    syarat: data.persyaratan ?? [],
    ditetapkan: isSettled(data),
    ...(data.tautan_daring && { daring: data.tautan_daring }),
  };
}
