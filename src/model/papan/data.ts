import type { ColumnWords } from '../plot/chart.ts';
import type { DataTable } from '../plot/data-table.ts';
import type { FileView } from '../plot/file-view.ts';
import type { BarisIsian, Elsewhere } from './daftar.ts';

/** A file of a dataset; `table` and `view` are absent where it is no table, or was not read. */
export interface BerkasData {
  nama?: string;
  /** Root-relative address in its situs. */
  url: string;
  jenis: string;
  ukuran: number;
  table?: DataTable;
  view?: FileView;
}

export interface BarisData extends BarisIsian {
  deskripsi?: string;
  periode?: string;
  frekuensi?: string;
  sumber?: string;
  lisensi?: string;
  satuan?: string;
  words: readonly ColumnWords[];
  berkas: readonly BerkasData[];
  /** Where it is shown in full on the board. */
  address: string;
}

/** `/data/`: the newest datasets of all bodies; `/data/<situs>/`: those of one. */
export interface DataFacts {
  jumlah: number;
  baris: readonly BarisData[];
  /** Bodies with datasets. */
  situs: readonly { nama: string; jumlah: number; address: string }[];
  tahun: Elsewhere['tahun'];
}
