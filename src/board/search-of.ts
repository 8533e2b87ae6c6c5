import { byText } from '../model/order.ts';
import { MOST_OF_EACH, MOST_SEARCHED } from '../model/papan/cari.ts';
import { koleksiLabel } from '../model/papan/koleksi-label.ts';
import type { PapanIsian, PapanSitus } from '../model/papan.ts';
import type { SearchRecord } from '../model/search-records.ts';
import type { Ask } from './ask.ts';
import { koleksiNames } from './koleksi-names.ts';

/** What citizens come for is found whole, however much there is. */
const ALWAYS = 'layanan';

/** How many records there are, and how many of them the search knows. */
export function searchSize({ situs }: Pick<Ask, 'situs'>): { isian: number; terindeks: number } {
  const counts = new Map<string, number>();
  for (const { koleksi, jumlah } of situs.flatMap((one) => one.jumlah))
    counts.set(koleksi, (counts.get(koleksi) ?? 0) + jumlah);
  const isian = [...counts.values()].reduce((sum, one) => sum + one, 0);
  if (isian <= MOST_SEARCHED) return { isian, terindeks: isian };
  const known = [...counts].map(([koleksi, jumlah]) =>
    koleksi === ALWAYS ? jumlah : Math.min(jumlah, MOST_OF_EACH),
  );
  return { isian, terindeks: known.reduce((sum, one) => sum + one, 0) };
}

/** Bodies, and the records of all of them, in order of address: the index depends on the order. */
export async function searchRecordsOf(ask: Ask): Promise<SearchRecord[]> {
  const { isian, terindeks } = searchSize(ask);
  const records = ask.situs.map(bodyRecord);
  for (const koleksi of koleksiNames(ask)) {
    if (isian === terindeks || koleksi === ALWAYS) {
      for await (const one of ask.store.each({ koleksi })) records.push(itemRecord(one, ask));
    } else {
      const newest = await ask.store.newest({ koleksi }, { most: MOST_OF_EACH });
      records.push(...newest.map((one) => itemRecord(one, ask)));
    }
  }
  return records.sort((a, b) => byText(a.url, b.url));
}

const bodyRecord = ({ row }: PapanSitus): SearchRecord => ({
  url: `/situs/${row.id}/`,
  content: [row.nama, row.singkatan, ...(row.sebutan_lain ?? []), row.host].join('\n'),
  meta: {
    title: row.nama,
    jenis: 'Badan',
    kata_kunci: [row.singkatan, ...(row.sebutan_lain ?? [])].join(' '),
  },
});

function itemRecord(isian: PapanIsian, { situsOf }: Ask): SearchRecord {
  const row = situsOf(isian.situs)?.row;
  const { kata_kunci: keywords, isi_teks: body, isi_html: _, ...data } = isian.data;
  const words = [isian.judul, isian.ringkasan ?? '', ...wordsIn(data), typeof body === 'string' ? body : ''];
  const contoh = isian.contoh ? ' (contoh)' : '';
  return {
    url: row ? `https://${row.host}${isian.url}` : isian.url,
    content: words.filter((text) => text !== '').join('\n'),
    meta: {
      title: isian.judul,
      jenis: `${koleksiLabel(isian.koleksi).judul}, ${row?.singkatan ?? isian.situs}${contoh}`,
      ...(Array.isArray(keywords) && keywords.length > 0 && { kata_kunci: keywords.join(' ') }),
      ...(isian.diterbitkan && { tanggal: isian.diterbitkan }),
    },
  };
}

/** Words that people would look for: of an address, a code or a mark for programs there are none. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return /\s/.test(value) || /^\p{Lu}\p{L}+$/u.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsIn);
}
