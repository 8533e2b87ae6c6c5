import { meantAmong } from '../../text/inside.ts';
import type { Situs } from '../situs.ts';
import type { ColumnWords } from './chart.ts';

/** What a dataset of the situs says of the columns of a published file; nothing where no dataset names it. */
export function wordsOfFile(
  { downloads, items }: Pick<Situs, 'downloads' | 'items'>,
  address: string,
): { words: readonly ColumnWords[]; satuan?: string } {
  const owner = items.dataset.find(({ data }) =>
    data.berkas?.some(({ berkas }) => meantAmong(downloads, berkas, '')?.address === address),
  );
  const satuan = owner?.data.satuan;
  return { words: owner?.data.variabel ?? [], ...(satuan && { satuan }) };
}
