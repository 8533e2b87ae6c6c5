import { quote } from '../../problems/words.ts';
import { each } from '../judge/verdict.ts';
import { below } from '../judge/wilayah.ts';
import type { Check } from '../rule.ts';

const FIRST = { kelurahan: '1', desa: '2' } as const;

export const check: Check = ({ situs }) => {
  const { wilayah } = situs.kabupaten;
  const own = wilayah.filter(({ kode }) => kode === situs.kodeWilayah);
  return each([...own, ...below(wilayah, situs.kodeWilayah)], ({ kode, nama, jenis }) => {
    const [, , , fourth] = kode.split('.');
    const isRight = jenis === 'kecamatan' ? fourth === undefined : fourth?.startsWith(FIRST[jenis]) === true;
    const kind = `${jenis[0]?.toUpperCase()}${jenis.slice(1)}`;
    return isRight
      ? undefined
      : { where: { path: '_kabupaten/wilayah.csv' }, subject: `${kind} ${nama}`, detail: quote(kode) };
  });
};
