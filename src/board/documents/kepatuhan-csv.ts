import { TYPES } from '../../feed/media-types.ts';
import { csvText } from '../../text/csv-text.ts';
import type { DocumentKind } from '../document-kinds.ts';

/** `/kepatuhan.csv`: every verdict of every body. */
export const kepatuhanCsv: DocumentKind = ({ situs, bahan: { aturan } }) => [
  {
    address: '/kepatuhan.csv',
    type: TYPES.csv,
    body: async () => {
      const byKode = new Map(aturan.aturan.map((one) => [one.kode, one]));
      return csvText([
        ['situs', 'nama', 'kode', 'bidang', 'tingkat', 'judul', 'status', 'dijaga', 'bukti'],
        ...situs.flatMap(({ row, umpan }) =>
          (umpan?.hasil ?? []).map(({ kode, status, dijaga, bukti }) => {
            const rule = byKode.get(kode);
            return [
              ...[row.id, row.nama, kode, rule?.bidang, rule?.tingkat, rule?.judul, status],
              dijaga ? 'ya' : '',
              bukti && `https://${row.host}${bukti}`,
            ];
          }),
        ),
      ]);
    },
  },
];
