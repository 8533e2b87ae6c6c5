import type { Situs } from './situs.ts';

/** One body before or after this one, as a link. */
export interface Successor {
  nama: string;
  href: string;
}

type Facts = Pick<Situs, 'pendahulu' | 'penerus' | 'aktifSampai'> & {
  kabupaten: Pick<Situs['kabupaten'], 'register'>;
};

/** Whether the body has handed over its work: it owes the law nothing any more, and its situs is kept as it was. */
export const hasEnded = ({
  penerus,
  aktifSampai,
  today,
}: Pick<Situs, 'penerus' | 'aktifSampai' | 'today'>): boolean =>
  penerus.length > 0 && aktifSampai !== undefined && today.isAfter(aktifSampai);

/** The bodies that this one follows, and those that follow it; one that the register does not know is left out. */
export function successionOf({ kabupaten, pendahulu, penerus }: Facts): {
  pendahulu: Successor[];
  penerus: Successor[];
} {
  const linked = (ids: readonly string[]): Successor[] =>
    ids.flatMap((id) => {
      const row = kabupaten.register.find((one) => one.id === id);
      return row ? [{ nama: row.nama, href: `https://${row.host}/` }] : [];
    });
  return { pendahulu: linked(pendahulu), penerus: linked(penerus) };
}
