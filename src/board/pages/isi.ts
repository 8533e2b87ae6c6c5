import { byText } from '../../model/order.ts';
import type { BarisKoleksi, IsiFacts } from '../../model/papan/isi.ts';
import { koleksiLabel } from '../../model/papan/koleksi-label.ts';
import type { Ask } from '../ask.ts';
import { koleksiNames } from '../koleksi-names.ts';
import { HOME, pageKind } from '../page-kind.ts';

/** `/isi/`: every koleksi of all bodies, also one that only a feed knows. */
export const isi = pageKind<IsiFacts>('isi', (ask) => [
  {
    address: '/isi/',
    judul: 'Seluruh isi',
    ringkasan: 'Semua yang dibaca dari semua situs, menurut macamnya.',
    trail: [HOME],
    menu: 'Seluruh isi',
    facts: async () => {
      const koleksi = koleksiNames(ask).map((name) => rowOf(name, ask));
      return {
        jumlah: koleksi.reduce((sum, one) => sum + one.jumlah, 0),
        contoh: koleksi.reduce((sum, one) => sum + one.contoh, 0),
        koleksi,
      };
    },
  },
]);

/** Where people find a koleksi by more than its records alone. */
const OWN: Readonly<Record<string, string>> = { dataset: '/data/' };

function rowOf(name: string, { situs }: Ask): BarisKoleksi {
  const own = situs.flatMap(({ jumlah }) => jumlah.filter(({ koleksi }) => koleksi === name));
  const { judul: nama, ringkasan, satuan } = koleksiLabel(name);
  const diperbarui = own
    .flatMap((one) => one.diperbarui ?? [])
    .sort(byText)
    .at(-1);
  return {
    ...{ nama, ringkasan, satuan, address: OWN[name] ?? `/${name}/`, csv: `/${name}.csv` },
    jumlah: own.reduce((sum, one) => sum + one.jumlah, 0),
    contoh: own.reduce((sum, one) => sum + one.contoh, 0),
    situs: own.length,
    ...(diperbarui && { diperbarui }),
  };
}
