import { filesOfDataset } from '../../model/plot/dataset-files.ts';
import type { Situs } from '../../model/situs.ts';
import { type Example, inStates, withProps } from '../examples/example.ts';
import { longTitle } from '../examples/long-title.ts';
import DataRows from './DataRows.astro';
import FileView from './FileView.astro';
import LinePlot from './LinePlot.astro';
import Lines from './Lines.astro';

const LONG = longTitle(3);

const viewOf = (situs: Situs) => {
  const [item] = situs.items.dataset;
  const found = item && filesOfDataset(item, situs)[0];
  return (
    found?.table && found.view && { table: found.table, view: found.view, words: item?.data.variabel ?? [] }
  );
};

export const examples: readonly Example[] = [
  ...inStates('plot/DataRows', DataRows, 'isi', (situs) => {
    const found = viewOf(situs);
    return found && { table: found.table, rows: found.table.rows, columns: [0, 1], words: [], caption: LONG };
  }),
  ...inStates('plot/FileView', FileView, 'isi', viewOf),
  ...withProps('plot/LinePlot', LinePlot, 'isi', {
    satu: { nama: 'IKM', points: [{ label: '2026', value: 82.4 }] },
    banyak: {
      nama: LONG,
      judul: LONG,
      satuan: 'ton',
      points: Array.from({ length: 24 }, (_, n) => ({
        label: String(2003 + n),
        value: 40 + ((n * 37) % 50),
      })),
      thresholds: [{ value: 60, words: 'batas' }],
    },
  }),
  ...inStates('plot/Lines', Lines, 'isi', (situs) => {
    const chart = viewOf(situs)?.view.chart;
    return chart?.kind === 'garis' ? { lines: chart } : undefined;
  }),
];
