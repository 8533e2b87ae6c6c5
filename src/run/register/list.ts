import { kunciOn } from '../../koleksi/kabupaten/kunci.ts';
import type { BarisRegister } from '../../koleksi/kabupaten/register.ts';

/** A body as the list shows it. */
export interface ListedRow extends Pick<BarisRegister, 'id' | 'nama' | 'jenis' | 'host' | 'status'> {
  induk: string | null;
  status_sejak: string | null;
  /** Only proposed, and not confirmed by the body. */
  host_usulan: boolean;
  /** Keys that are taken on that day. */
  kunci: number;
  dilaporkan: BarisRegister['dilaporkan'] | null;
}

/** Every body of the register in its order; what was only reported stands apart from its state. */
export const listedRows = (register: readonly BarisRegister[], tanggal: string): ListedRow[] =>
  register.map(({ id, nama, jenis, induk, host, host_bukti, status, status_sejak, kunci, dilaporkan }) => ({
    ...{ id, nama, jenis, induk: induk ?? null, host, host_usulan: host_bukti === 'asumsi' },
    ...{ status, status_sejak: status_sejak ?? null },
    kunci: kunciOn(kunci, tanggal).length,
    dilaporkan: dilaporkan ?? null,
  }));
