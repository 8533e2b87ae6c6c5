import { labelTeksWords } from '../koleksi/situs/teks.ts';
import { structureOf } from './pejabat-facts.ts';
import type { Situs } from './situs.ts';
import { successionOf } from './succession.ts';

/** What the profile of a body tells beside its own texts. */
export function profilOf(situs: Situs) {
  const { teks } = situs.identitas;
  const { register, urusan, identitas } = situs.kabupaten;
  return {
    /** Where its texts come from, in words. */
    origin: teks?.label && labelTeksWords(teks.label, identitas.nama_pendek),
    posts: structureOf(situs.items.pejabat, situs.today),
    urusan: situs.urusan.map((kode) => ({
      kode,
      nama: urusan.find((one) => one.kode === kode)?.nama ?? kode,
    })),
    pendahulu: successionOf(situs).pendahulu,
    /** Bodies under it that have not ended. */
    units: register.filter(
      ({ induk, aktif_sampai: sampai }) => induk === situs.id && situs.today.isWithin(undefined, sampai),
    ),
    /** Pages that the menu shows under the profile. */
    below: situs.items.halaman.filter(({ data }) => (data.menu ?? 'profil') === 'profil'),
  };
}
