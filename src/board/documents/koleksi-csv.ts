import { TYPES } from '../../feed/media-types.ts';
import { byText } from '../../model/order.ts';
import type { PapanIsian } from '../../model/papan.ts';
import { CSV_MARK, type CsvValue, csvLine } from '../../text/csv-text.ts';
import type { Ask } from '../ask.ts';
import type { DocumentKind } from '../document-kinds.ts';
import { koleksiNames } from '../koleksi-names.ts';

/** Bodies are for pages and feeds; a cell of a table holds facts. */
const LEFT_OUT = new Set(['isi_html', 'isi_teks']);

/** `/<koleksi>.csv`: every record of a koleksi of all bodies, with its own fields behind those that all have. */
export const koleksiCsv: DocumentKind = (ask) =>
  koleksiNames(ask).map((koleksi) => ({
    address: `/${koleksi}.csv`,
    type: TYPES.csv,
    body: async () => tableOf(koleksi, ask),
  }));

async function* tableOf(koleksi: string, ask: Ask): AsyncGenerator<string> {
  const own = await keysOf(koleksi, ask);
  yield CSV_MARK +
    csvLine([
      ...['situs', 'nama_situs', 'id', 'judul', 'ringkasan', 'diterbitkan', 'diperbarui', 'berlaku_sampai'],
      ...['contoh', 'alamat', ...own],
    ]);
  for await (const isian of ask.store.each({ koleksi })) yield csvLine(rowOf(isian, own, ask));
}

/** Keys that any of them has; gone through once more, so that no table is wider than what is there. */
async function keysOf(koleksi: string, { store }: Ask): Promise<string[]> {
  const keys = new Set<string>();
  for await (const { data } of store.each({ koleksi })) for (const key of Object.keys(data)) keys.add(key);
  return [...keys].filter((key) => !LEFT_OUT.has(key)).sort(byText);
}

function rowOf(isian: PapanIsian, own: readonly string[], { situsOf }: Ask): CsvValue[] {
  const row = situsOf(isian.situs)?.row;
  const inFull = (address: string): string =>
    row && address.startsWith('/') ? `https://${row.host}${address}` : address;
  return [
    ...[isian.situs, row?.nama, isian.id, isian.judul, isian.ringkasan],
    ...[isian.diterbitkan, isian.diperbarui, isian.berlakuSampai],
    isian.contoh ? 'ya' : '',
    inFull(isian.url),
    ...own.map((key) => cellOf(isian.data[key], inFull)),
  ];
}

/** Figures and words as they are, a list in one cell, a file by its address; what has parts as JSON. */
function cellOf(value: unknown, inFull: (address: string) => string): CsvValue {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object'))
    return value.map(String).join(' | ');
  const url: unknown = Reflect.get(value, 'url');
  return typeof url === 'string' ? inFull(url) : JSON.stringify(value);
}
