import type { Penerbitan } from '../koleksi/kabupaten/penerbitan.ts';
import type { BarisRegister } from '../koleksi/kabupaten/register.ts';
import type { Kabupaten } from '../model/kabupaten.ts';
import { BOARDS } from './boards.ts';

/** What publishing asks of a folder: a situs of the register, or a board of the command center, which has no row there. */
export interface PublishedRow extends Pick<BarisRegister, 'id' | 'host' | 'host_bukti' | 'kunci'> {
  /** Whose key signs it; absent: its own. */
  signedAs?: string;
  /** Absent: a situs. */
  board?: keyof typeof BOARDS;
}

/** Everything that this kabupaten can publish. The internal board only where it has a host. */
export const publishedRows = (
  kabupaten: Kabupaten,
  penerbitan: Pick<Penerbitan, 'server'>,
): PublishedRow[] => [...kabupaten.register, ...boardRows(kabupaten, penerbitan)];

export function boardRows(
  { identitas: { lcc } }: Kabupaten,
  { server }: Pick<Penerbitan, 'server'>,
): PublishedRow[] {
  const { host, host_bukti, kunci } = lcc;
  const signed = { signedAs: BOARDS.umum, ...(kunci && { kunci }) };
  return [
    { id: BOARDS.umum, host, ...(host_bukti === 'asumsi' && { host_bukti }), ...signed, board: 'umum' },
    ...(server?.internal === undefined
      ? []
      : [{ id: BOARDS.dalam, host: server.internal, ...signed, board: 'dalam' as const }]),
  ];
}
