import { suggest } from '../../problems/suggest.ts';
import { quote } from '../../problems/words.ts';
import { placeOfOwn } from '../folder.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder, situs }) => {
  const { wilayah } = situs.kabupaten;
  const { kecamatan, desa_kelurahan } = situs.identitas.alamat ?? {};
  const written = [
    { key: 'alamat.kecamatan', nama: kecamatan, isKecamatan: true },
    { key: 'alamat.desa_kelurahan', nama: desa_kelurahan, isKecamatan: false },
  ].flatMap(({ nama, ...rest }) => (nama === undefined ? [] : [{ nama, ...rest }]));
  return each(written, ({ key, nama, isKecamatan }) => {
    const known = wilayah
      .filter(({ jenis }) => (jenis === 'kecamatan') === isKecamatan)
      .map((one) => one.nama);
    if (known.includes(nama)) return undefined;
    const nearest = suggest(nama, known);
    const detail = nearest === undefined ? '' : `; yang terdekat ${quote(nearest)}`;
    return { where: placeOfOwn(folder, key), subject: quote(nama), detail };
  });
};
