import type { DaftarFacts } from '../../model/papan/daftar.ts';
import { koleksiLabel } from '../../model/papan/koleksi-label.ts';
import { MOST_ON_SITUS } from '../../model/papan/situs.ts';
import { listFacts } from '../list-facts.ts';
import { HOME, pageKind } from '../page-kind.ts';

/** `/situs/<id>/<koleksi>/`: the records of one koleksi of one body, where they are too many for its page. */
export const situsKoleksi = pageKind<DaftarFacts>('daftar', (ask) =>
  ask.situs.flatMap(({ row: { id, nama }, jumlah }) =>
    jumlah
      .filter((one) => one.jumlah > MOST_ON_SITUS)
      .map(({ koleksi }) => ({
        address: `/situs/${id}/${koleksi}/`,
        judul: `${koleksiLabel(koleksi).judul} ${nama}`,
        ringkasan: koleksiLabel(koleksi).ringkasan,
        trail: [HOME, { label: nama, address: `/situs/${id}/` }],
        facts: async () => ({ ...(await listFacts(ask, { koleksi, situs: id })), tahun: [], situs: [] }),
      })),
  ),
);
