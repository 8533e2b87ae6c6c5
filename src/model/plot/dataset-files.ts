import { meantAmong } from '../../text/inside.ts';
import type { Download, Item, Situs } from '../situs.ts';
import type { DataTable } from './data-table.ts';
import { type FileView, fileViewOf } from './file-view.ts';

/** One file of a dataset: what can be downloaded, and how it is shown where it is a table. */
export interface DatasetFile {
  nama: string;
  download?: Download;
  table?: DataTable;
  view?: FileView;
}

export function filesOfDataset(
  { data, judul }: Item<'dataset'>,
  { downloads, tables }: Pick<Situs, 'downloads' | 'tables'>,
): DatasetFile[] {
  return (data.berkas ?? []).map(({ berkas, nama = judul }) => {
    const download = meantAmong(downloads, berkas, '');
    const table = download && tables.get(download.address);
    if (!table) return { nama, ...(download && { download }) };
    return { nama, download, table, view: fileViewOf(table, data.variabel ?? [], { satuan: data.satuan }) };
  });
}
