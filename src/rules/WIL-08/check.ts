import { levelOf } from '../../koleksi/program/kode.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

/** Work that stands somewhere once it is done. */
const PHYSICAL =
  /\b(pembangunan|rehabilitasi|rekonstruksi|pemeliharaan|peningkatan|penggantian|pengerasan)\b.*\b(gedung|bangunan|jalan|jembatan|irigasi|drainase|saluran|puskesmas|sekolah|kantor|pasar|rumah|talud|embung|sumur|spam)\b/i;

export const check: Check = ({ situs, placeOf }) =>
  each(
    situs.items.program.filter(
      ({ data, judul }) => levelOf(data.kode) === 'sub_kegiatan' && PHYSICAL.test(judul),
    ),
    (item) =>
      item.data.lokasi?.length || item.data.koordinat?.length
        ? undefined
        : { where: placeOf(item, 'nama'), subject: item.judul },
    '/program/',
  );
