import { TYPES } from '../../feed/media-types.ts';
import type { PapanSitus } from '../../model/papan.ts';
import type { DocumentKind } from '../document-kinds.ts';

/** `/situs.json`: every body of the register, where whoever reads all feeds begins. @see src/feed/schema/situs-list.ts */
export const situsJson: DocumentKind = ({ situs, diperiksa }) => [
  {
    address: '/situs.json',
    type: TYPES.json,
    body: async () => JSON.stringify({ situs: situs.map((one) => rowOf(one, diperiksa[one.row.id])) }),
  },
];

/** What was only reported stands apart from what the register has verified. */
const rowOf = ({ row, umpan }: PapanSitus, checked: string | undefined): Record<string, unknown> => ({
  id: row.id,
  nama: row.nama,
  jenis: row.jenis,
  induk: row.induk ?? null,
  host: row.host,
  umpan: `https://${row.host}/lcc.json`,
  status: row.status,
  status_sejak: row.status_sejak ?? null,
  ...(row.dilaporkan && { dilaporkan: row.dilaporkan }),
  ...(umpan && { dikerjakan: umpan.dikerjakan, syarat_dasar: umpan.syaratDasar }),
  ...(umpan && checked && { diperiksa: checked }),
});
