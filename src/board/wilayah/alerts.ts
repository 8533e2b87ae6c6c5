import { byGravity, isActive } from '../../koleksi/peringatan/masa.ts';
import type { Peringatan } from '../../koleksi/peringatan/schema.ts';
import type { PapanIsian } from '../../model/papan.ts';
import { Today } from '../../text/today.ts';
import type { Ask } from '../ask.ts';

export type PeringatanIsian = PapanIsian<Peringatan>;

/** Alerts of all bodies that stand today or are still to come, the gravest first, then the newest. */
export const openAlerts = (ask: Ask): Promise<readonly PeringatanIsian[]> =>
  ask.once('peringatan terbuka', async () => {
    const today = new Today(ask.tanggal);
    const open: PeringatanIsian[] = [];
    for await (const isian of ask.store.each({ koleksi: 'peringatan' })) {
      const alert = isian as unknown as PeringatanIsian;
      if (isActive(alert.data, today) || today.isBefore(alert.data.mulai.slice(0, 10))) open.push(alert);
    }
    return open.sort((a, b) => byGravity(a.data, b.data));
  });

/** Those of them that stand today. */
export async function activeAlerts(ask: Ask): Promise<PeringatanIsian[]> {
  const today = new Today(ask.tanggal);
  return (await openAlerts(ask)).filter(({ data }) => isActive(data, today));
}

/** Whether an alert names a region, one inside it, or one around it. */
export const isAlertOf = ({ data }: PeringatanIsian, kode: string): boolean =>
  (data.wilayah ?? []).some(
    (code) => code === kode || code.startsWith(`${kode}.`) || kode.startsWith(`${code}.`),
  );
