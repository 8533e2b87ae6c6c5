import type { HarvestedFleet, OnlineHarvest } from '../../src/harvest/index.ts';
import { numberText } from '../../src/model/format.ts';
import { KEADAAN, milikOf } from '../../src/model/papan/keadaan.ts';

/** One line for a situs: its state, and what came, changed and went. */
export function situsLine({ situs, keadaan, changes }: OnlineHarvest): string {
  const { buat, ubah, hapus, ditahan } = changes;
  const parts = [
    ...(buat > 0 ? [`${numberText(buat)} baru`] : []),
    ...(ubah > 0 ? [`${numberText(ubah)} berubah`] : []),
    ...(hapus > 0 ? [`${numberText(hapus)} dihapus`] : []),
    ...(ditahan > 0 ? [`${numberText(ditahan)} penghapusan ditahan`] : []),
  ];
  return `${situs}: ${KEADAAN[keadaan]}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
}

/** The sum of a harvest. */
export function sumText({ situs, without }: HarvestedFleet): string {
  const counts = Map.groupBy(situs, ({ keadaan }) => keadaan);
  const states = [...counts].map(([keadaan, all]) => `${all.length} ${KEADAAN[keadaan]}`);
  const none = without.length > 0 ? [`${without.length} situs belum dibaca lewat jaringan.`] : [];
  return [`${situs.length} situs dipanen${states.length > 0 ? `: ${states.join(', ')}` : ''}.`, ...none].join(
    ' ',
  );
}

export const jsonText = ({ situs }: HarvestedFleet, tanggal: string): string =>
  JSON.stringify({
    tanggal,
    situs: situs.map(({ situs: id, sumber, keadaan, changes, problems }) => ({
      ...{ id, sumber, keadaan },
      milik: milikOf(keadaan) ?? null,
      jumlah: {
        baru: changes.buat,
        berubah: changes.ubah,
        hapus: changes.hapus,
        tetap: changes.tetap,
        ditahan: changes.ditahan,
      },
      masalah: problems.map(({ kode, tingkat, path, pesan, perbaikan }) => ({
        ...{ kode, tingkat, path, pesan, perbaikan },
      })),
    })),
  });
