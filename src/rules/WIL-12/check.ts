import { quote } from '../../problems/words.ts';
import { placeOfOwn } from '../folder.ts';
import { single } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder, situs }) => {
  const { kecamatan, kode_pos } = situs.identitas.alamat ?? {};
  const row = situs.kabupaten.wilayah.find(({ jenis, nama }) => jenis === 'kecamatan' && nama === kecamatan);
  if (!row?.kode_pos || !kode_pos) return { subjects: 0, findings: [] };
  const wrong = {
    where: placeOfOwn(folder, 'alamat.kode_pos'),
    subject: quote(kode_pos),
    detail: `Kecamatan ${row.nama}, yaitu ${row.kode_pos}`,
  };
  return single(kode_pos === row.kode_pos ? undefined : wrong, '/kontak/');
};
