import type { BarisRegister } from '../koleksi/kabupaten/register.ts';
import type { Kontak } from '../koleksi/situs/kontak.ts';
import { plainTextOf } from '../text/plain-text.ts';
import type { Kabupaten } from './kabupaten.ts';
import type { Item } from './situs.ts';

/** Where a citizen is led while the body itself cannot be reached. */
export interface Referral {
  kind: 'induk' | 'meja' | 'kabupaten';
  nama: string;
  /** A page of another host that says how it is reached. */
  href: string;
  /** Its own numbers and address, where the kabupaten gives them. */
  telepon?: string;
  whatsapp?: string;
  surel?: string;
}

const ASKS = /hubungi/i;

/** Whether an isian speaks of getting in touch, so that its page must say how. */
export const asksToReach = ({ data, body }: Pick<Item, 'data' | 'body'>): boolean =>
  ASKS.test(JSON.stringify(data)) || (body !== undefined && ASKS.test(plainTextOf(body.tree)));

/** The same of a list, which shows titles and summaries. */
export const listAsksToReach = (items: readonly Pick<Item, 'judul' | 'ringkasan'>[]): boolean =>
  items.some(({ judul, ringkasan = '' }) => ASKS.test(judul) || ASKS.test(ringkasan));

/** Whether a citizen can call or write to the body. */
export const isReachable = (kontak: Kontak | undefined): boolean =>
  Boolean(kontak?.telepon?.[0] ?? kontak?.whatsapp ?? kontak?.surel);

/**
 * The chain from one body upwards: the body above it, then the desk of the kabupaten; its official site, where there is
 * no desk or the desk is this body's own. Only what all sites share is asked: no situs depends on the folder of another.
 */
export function referralsOf(
  { register, identitas, tautan }: Pick<Kabupaten, 'register' | 'identitas' | 'tautan'>,
  row: Pick<BarisRegister, 'id' | 'induk'>,
): Referral[] {
  const hostOf = (id: string | undefined): BarisRegister | undefined =>
    register.find((one) => one.id === id && one.id !== row.id);
  const contactPage = ({ host }: BarisRegister): string => `https://${host}/kontak/`;
  const above = hostOf(row.induk);
  const { meja } = identitas;
  const keeper = hostOf(meja?.situs);
  const official = tautan.find(({ id }) => id === 'kabupaten');
  return [
    ...(above ? [{ kind: 'induk' as const, nama: above.nama, href: contactPage(above) }] : []),
    ...(meja && keeper
      ? [
          {
            kind: 'meja' as const,
            nama: meja.nama,
            href: contactPage(keeper),
            ...(meja.telepon && { telepon: meja.telepon }),
            ...(meja.whatsapp && { whatsapp: meja.whatsapp }),
            ...(meja.surel && { surel: meja.surel }),
          },
        ]
      : official
        ? [{ kind: 'kabupaten' as const, nama: official.label, href: official.url }]
        : []),
  ];
}
