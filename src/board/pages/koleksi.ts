import type { DaftarFacts } from '../../model/papan/daftar.ts';
import { koleksiLabel } from '../../model/papan/koleksi-label.ts';
import type { Ask } from '../ask.ts';
import { elsewhere } from '../elsewhere.ts';
import { koleksiNames } from '../koleksi-names.ts';
import { listFacts } from '../list-facts.ts';
import { HOME, pageKind } from '../page-kind.ts';

/**
 * `/<koleksi>/` and `/<koleksi>/<tahun>/`: records of all bodies, for every koleksi there is, also one that only a feed
 * knows. A koleksi with pages of its own at these addresses stands before this kind in the list.
 */
export const koleksi = pageKind<DaftarFacts>('daftar', async (ask) => {
  const pages = await Promise.all(koleksiNames(ask).map((name) => pagesOf(name, ask)));
  return pages.flat();
});

async function pagesOf(name: string, ask: Ask) {
  const { judul, ringkasan } = koleksiLabel(name);
  const address = `/${name}/`;
  const { tahun, situs } = await elsewhere(ask, name);
  return [
    {
      address,
      judul,
      ringkasan,
      trail: [HOME],
      facts: async () => ({ ...(await listFacts(ask, { koleksi: name })), tahun, situs }),
    },
    ...tahun.map((year) => ({
      address: year.address,
      judul: `${judul} ${year.tahun}`,
      ringkasan,
      trail: [HOME, { label: judul, address }],
      facts: async () => ({
        ...(await listFacts(ask, { koleksi: name, tahun: year.tahun })),
        tahun,
        situs: [],
      }),
    })),
  ];
}
