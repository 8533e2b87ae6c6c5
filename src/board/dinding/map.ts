import { type DindingPeta, MOST } from '../../model/papan/dinding.ts';
import type { Ask } from '../ask.ts';
import { petaFacts } from '../pages/peta.ts';

/** The map of the board as a wall draws it; `undefined` where nobody knows where the kecamatan lie. */
export async function mapFacts(ask: Ask): Promise<DindingPeta | undefined> {
  const { peta, baris, tahun } = await petaFacts(ask);
  if (!peta) return undefined;
  const { kredit_peta: kredit } = ask.bahan.kabupaten.identitas;
  return {
    ...{ lebar: peta.width, tinggi: peta.height },
    ...(peta.outlines.length === 0 && { alas: { d: peta.ground, lebar: peta.groundWidth } }),
    ...(tahun !== undefined && { tahun }),
    wilayah: baris.slice(0, MOST.wilayah).map(({ wilayah, nomor, kelas, uang, terlambat }) => {
      const at = peta.places.find(({ kode }) => kode === wilayah.kode);
      const d = peta.outlines.find(({ kode }) => kode === wilayah.kode)?.path;
      return {
        ...{ kode: wilayah.kode, nama: wilayah.nama, kelas },
        ...(nomor !== undefined && { nomor }),
        ...(at && { x: at.x, y: at.y }),
        ...(d !== undefined && { d }),
        ...{ kegiatan: uang.works, tertinggal: terlambat, pagu: uang.pagu },
      };
    }),
    ...(kredit && { kredit }),
  };
}
