import { single } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ situs }) => {
  const where = { path: '_kabupaten/register.yaml' };
  if (!situs.kodeWilayah) return single({ where, subject: situs.id, detail: 'belum ditulis' });
  const row = situs.kabupaten.wilayah.find(({ kode }) => kode === situs.kodeWilayah);
  if (!row) return single({ where, subject: situs.id, detail: 'tidak ada dalam daftar' });
  const isRight = row.jenis === situs.jenis && situs.nama.toLowerCase().includes(row.nama.toLowerCase());
  return single(
    isRight ? undefined : { where, subject: situs.id, detail: `adalah milik ${row.jenis} ${row.nama}` },
    '/profil/',
  );
};
