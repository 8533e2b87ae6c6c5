import { type KoleksiName, semuaKoleksi } from '../koleksi/index.ts';
import type { Koleksi } from '../koleksi/koleksi.ts';
import type { Isian } from '../koleksi/records.ts';
import { meantAmong } from '../text/inside.ts';
import { plainTextOf } from '../text/plain-text.ts';
import type { Today } from '../text/today.ts';
import { inListOrder } from './order.ts';
import { reviewBy } from './review.ts';
import type { Item, Picture, Situs } from './situs.ts';

/** Longest summary made from a body, in characters. */
const SUMMARY = 180;

interface Facts {
  /** Those that show on the day of the build. */
  isian: readonly Isian[];
  today: Today;
  pictures: ReadonlyMap<string, Omit<Picture, 'alt'>>;
}

/** The isian of a situs by koleksi, each koleksi in its own order. */
export function itemsOf({ isian, ...facts }: Facts): Situs['items'] {
  const byKoleksi = Map.groupBy(isian, ({ koleksi }) => koleksi);
  const lists = semuaKoleksi.map((koleksi) => {
    const items = (byKoleksi.get(koleksi.name) ?? []).map((one) => itemOf(koleksi, one, facts));
    return [koleksi.name, inListOrder(items, koleksi.order)] as const;
  });
  // The reader checked every isian with the schema of its koleksi; this is where that knowledge becomes a type.
  return Object.fromEntries(lists) as unknown as Situs['items'];
}

function itemOf(koleksi: Koleksi, isian: Isian, { pictures, today }: Omit<Facts, 'isian'>): Item {
  const { id, slug, path, data, body } = isian;
  const text = (key: string): string | undefined => {
    const value = data[key];
    return typeof value === 'string' ? value : undefined;
  };
  const ringkasan = text('ringkasan') ?? (body && summaryOf(body));
  const tanggal = koleksi.dateOf(data);
  const picture = meantAmong(pictures, text('gambar') ?? '', '');
  return {
    koleksi: koleksi.name as KoleksiName,
    id,
    slug,
    address: koleksi.addressOf(slug, data),
    path,
    judul: koleksi.titleOf?.(data) ?? text(koleksi.titleKey) ?? slug,
    ...(ringkasan && { ringkasan }),
    ...(tanggal && { tanggal }),
    // An agenda of next month was not changed next month.
    ...optional(
      'diperbarui',
      [text('diperbarui'), tanggal].find((day) => day !== undefined && !today.isBefore(day)),
    ),
    contoh: data['contoh'] === true,
    draf: data['draf'] === true,
    ...optional('tinjau_sebelum', reviewBy(data, koleksi)),
    ...(picture && { picture: { ...picture, alt: text('gambar_alt') ?? '' } }),
    data: data as Item['data'],
    ...(body && { body }),
  };
}

const optional = <K extends string>(key: K, value: string | undefined): { [P in K]?: string } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: string };

/** First paragraph of a body, cut at a word. */
function summaryOf({ tree }: NonNullable<Isian['body']>): string | undefined {
  const first = tree.children.find(({ type }) => type === 'paragraph');
  if (!first) return undefined;
  const text = plainTextOf(first).replace(/\s+/g, ' ').trim();
  if (text.length <= SUMMARY) return text || undefined;
  return `${text
    .slice(0, SUMMARY)
    .replace(/\s+\S*$/, '')
    // Half a sign may be left where no space was found.
    .replace(/[,;:.–\uD800-\uDBFF-]+$/, '')}…`;
}
