import { daysBetween } from '../../model/papan/age.ts';
import { type DindingSitus, type DindingStatus, MOST } from '../../model/papan/dinding.ts';
import type { PapanSitus } from '../../model/papan.ts';
import type { Ask } from '../ask.ts';
import { golonganOf } from '../golongan.ts';

/** Days after which content is told as old. */
const OLD = 180;

/** How far all bodies have come, and what of them needs somebody soonest. */
export function statusFacts({ situs, tanggal }: Pick<Ask, 'situs' | 'tanggal'>): DindingStatus {
  const top = situs.filter(({ row }) => row.induk === undefined);
  const below = situs.filter(({ row }) => row.induk !== undefined);
  const groups = [
    golonganOf('perangkat daerah', top),
    golonganOf(
      'kecamatan',
      top.filter(({ row }) => row.jenis === 'kecamatan'),
    ),
    golonganOf('unit kerja', below),
  ];
  const all = golonganOf('situs', situs);
  const tiles = [...top, ...below].slice(0, MOST.situs);
  return {
    jumlah: all.jumlah,
    status: all.status,
    dilaporkan: all.dilaporkan,
    golongan: groups
      .filter(({ jumlah }) => jumlah > 0)
      .map(({ nama, jumlah, status, dilaporkan }) => ({
        nama,
        jumlah,
        terhubung: status.terhubung,
        dilaporkan,
      })),
    situs: tiles.map((one) => tileOf(one, tanggal)),
    lainnya: situs.length - tiles.length,
    tindak: urgentOf(situs, tanggal),
  };
}

const daysOf = ({ diperbarui }: PapanSitus, tanggal: string): number | undefined =>
  diperbarui === undefined ? undefined : Math.max(0, daysBetween(diperbarui, tanggal));

function tileOf(one: PapanSitus, tanggal: string): DindingSitus {
  const { row, umpan, isian, contoh } = one;
  const hari = daysOf(one, tanggal);
  return {
    nama: row.singkatan,
    status: row.status,
    ...(row.dilaporkan?.status === 'terhubung' && row.status !== 'terhubung' && { lapor: true as const }),
    ...(typeof umpan?.dikerjakan === 'number' && { kerja: umpan.dikerjakan }),
    ...(hari !== undefined && { hari }),
    ...(isian > 0 && isian === contoh && { contoh: true as const }),
  };
}

/** Held back first, then those that nothing was ever read from, then those whose content is oldest. */
function urgentOf(situs: readonly PapanSitus[], tanggal: string): DindingStatus['tindak'] {
  const active = situs.filter(({ row }) => row.status !== 'dihentikan');
  const old = active
    .flatMap((one) => {
      const hari = daysOf(one, tanggal);
      return hari !== undefined && hari > OLD
        ? [{ nama: one.row.singkatan, sebab: 'isi lebih dari enam bulan', hari }]
        : [];
    })
    .sort((a, b) => b.hari - a.hari);
  return [
    ...active
      .filter(({ tertahan }) => tertahan)
      .map(({ row }) => ({ nama: row.singkatan, sebab: 'isi terbaru perlu diperbaiki' })),
    ...active
      .filter(({ umpan }) => !umpan)
      .map(({ row }) => ({ nama: row.singkatan, sebab: 'belum ada situs' })),
    ...old,
  ].slice(0, MOST.tindak);
}
