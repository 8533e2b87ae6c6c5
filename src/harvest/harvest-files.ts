import { sha256Of } from '../feed/hash.ts';
import { decodeText } from '../text/decode.ts';
import { type Source, SourceFault } from './source.ts';
import type { Store } from './store/store.ts';

/** The tables of a situs' open data, so that they can be drawn; one that cannot be read is asked for again next time, and the board says that it has it not. */
export async function harvestFiles(source: Source, store: Store): Promise<void> {
  for (const { url, sha256 } of await store.filesWanted(source.situs)) {
    const teks = await textOf(source, url, sha256);
    if (teks !== undefined) await store.keepFile({ situs: source.situs, sha256, teks });
  }
}

async function textOf(source: Source, url: string, sha256: string): Promise<string | undefined> {
  try {
    const bytes = await source.file(url);
    return sha256Of(bytes) === sha256 ? decodeText(bytes)?.text : undefined;
  } catch (error) {
    if (error instanceof SourceFault) return undefined;
    throw error;
  }
}
