import { TYPES } from '../../feed/media-types.ts';
import { csvText } from '../../text/csv-text.ts';
import type { DocumentKind } from '../document-kinds.ts';

/** `/situs.csv`: the table of the first page, for a spreadsheet; what was only reported in columns of its own. */
export const situsCsv: DocumentKind = ({ situs }) => [
  {
    address: '/situs.csv',
    type: TYPES.csv,
    body: async () =>
      csvText([
        [
          ...['id', 'nama', 'jenis', 'induk', 'host', 'status', 'status_sejak'],
          ...['dilaporkan', 'dilaporkan_sumber', 'dikerjakan', 'syarat_dasar', 'syarat_dasar_dari'],
          ...['belum_ada', 'diperbarui', 'isian', 'isian_contoh'],
        ],
        ...situs.map(({ row, umpan, diperbarui, isian, contoh }) => [
          ...[row.id, row.nama, row.jenis, row.induk, row.host, row.status, row.status_sejak],
          ...[row.dilaporkan?.status, row.dilaporkan?.sumber, umpan?.dikerjakan ?? undefined],
          ...[umpan?.syaratDasar?.terpenuhi, umpan?.syaratDasar?.dari],
          ...[umpan?.syaratDasar?.belum.join(' '), diperbarui, isian, contoh],
        ]),
      ]),
  },
];
