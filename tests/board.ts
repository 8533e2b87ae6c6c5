import { openBoard } from '../src/board/open-board.ts';
import { folderSource, harvestSitus, openStore, type Store } from '../src/harvest/index.ts';
import type { Kabupaten } from '../src/model/kabupaten.ts';
import type { Papan, PapanBahan, PapanDalam, PapanTertahan } from '../src/model/papan.ts';
import { current } from '../src/rules/rulesets/all.ts';
import { ruleListOf } from '../src/run/build/papan/rule-list.ts';

interface Given {
  /** Folder of finished sites; one that is not there has none. */
  keluaran: string;
  tanggal: string;
  sisi?: Papan['sisi'];
  riwayat?: PapanBahan['riwayat'];
  tertahan?: Readonly<Record<string, PapanTertahan>>;
  diperiksa?: Readonly<Record<string, string>>;
  dalam?: PapanDalam;
}

/** The board of finished sites, drawn from a store in memory, while `work` lasts. */
export async function withBoard<T>(
  kabupaten: Kabupaten,
  { keluaran, tanggal, sisi = 'umum', riwayat = [], tertahan = {}, diperiksa = {}, dalam }: Given,
  work: (papan: Papan, store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore();
  try {
    for (const { id } of kabupaten.register)
      await harvestSitus(folderSource(keluaran, id), store, { tanggal });
    const bahan = { kabupaten, riwayat, aturan: ruleListOf(current) };
    const asked = { store, bahan, tanggal, tertahan, diperiksa, ...(dalam && { dalam }) };
    return await work(await openBoard(sisi, asked), store);
  } finally {
    await store.close();
  }
}

/** Text of a document of the board. @throws Error where it has none at that address */
export async function documentIn({ documents }: Papan, address: string): Promise<string> {
  const found = documents.find((one) => one.address === address);
  if (!found) throw new Error(`no document at ${address}`);
  const body = await found.body();
  return typeof body === 'string' ? body : (await Array.fromAsync(body)).join('');
}
