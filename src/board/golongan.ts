import { STATUS_REGISTER, type StatusRegister } from '../koleksi/kabupaten/status-register.ts';
import type { Golongan } from '../model/papan/beranda.ts';
import type { PapanSitus } from '../model/papan.ts';

/** How far these bodies have come: verified by state, and beside it what was only reported. */
export function golonganOf(nama: string, situs: readonly PapanSitus[]): Golongan {
  const countOf = (status: StatusRegister): number => situs.filter(({ row }) => row.status === status).length;
  return {
    nama,
    jumlah: situs.length,
    status: Object.fromEntries(
      STATUS_REGISTER.map((status) => [status, countOf(status)]),
    ) as Golongan['status'],
    dilaporkan: situs.filter(({ row }) => row.dilaporkan?.status === 'terhubung').length,
  };
}
