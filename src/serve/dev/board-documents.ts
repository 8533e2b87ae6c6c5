import { searchFilesOf } from '../../make/index.ts';
import { boardAppearance } from '../../model/appearance.ts';
import type { Papan, PapanDocument } from '../../model/papan.ts';
import { typeAt } from '../../publish/index.ts';
import type { Answer } from '../answer.ts';
import type { Boards } from './boards.ts';
import type { MadeFiles } from './made-on-request.ts';

const SEARCH = '/pagefind/';

/** What a board has at fixed addresses beside its pages: documents, colours, emblem, search. */
export async function boardDocumentAt(
  address: string,
  papan: Papan,
  { boards, cache }: { boards: Pick<Boards, 'once'>; cache: string },
): Promise<Answer | undefined> {
  const document = papan.documents.find((one) => one.address === address);
  if (document) return { status: 200, type: document.type, body: await wholeOf(document) };
  const look = boardAppearance(papan.kabupaten).get(address);
  if (look) return { status: 200, ...look };
  if (!address.startsWith(SEARCH)) return undefined;
  const file = (await boards.once(papan, () => searchIndex(papan, cache))).get(address);
  return file && { status: 200, ...file };
}

async function wholeOf({ body }: PapanDocument): Promise<string> {
  const text = await body();
  return typeof text === 'string' ? text : (await Array.fromAsync(text)).join('');
}

async function searchIndex(papan: Papan, cache: string): Promise<MadeFiles> {
  const files = await searchFilesOf(await papan.searchRecords(), cache);
  return new Map(files.map(({ path, bytes }) => [`/${path}`, { type: typeAt(path), body: bytes }]));
}
