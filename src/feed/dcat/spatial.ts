import type { Situs } from '../../model/situs.ts';
import { type Node, words } from './context.ts';

/** A region by its code of Kemendagri, with its name and a point in it where they are known. */
export function spatialOf(kode: string, { kabupaten }: Pick<Situs, 'kabupaten'>): Node {
  const { identitas, wilayah } = kabupaten;
  const row = wilayah.find((one) => one.kode === kode);
  const nama = kode === identitas.kode ? identitas.nama : row && `${KIND[row.jenis]} ${row.nama}`;
  return {
    '@type': 'dct:Location',
    'dct:identifier': kode,
    ...(nama && { 'skos:prefLabel': words(nama) }),
    ...(row?.bujur !== undefined &&
      row.lintang !== undefined && {
        'dcat:centroid': { '@value': `POINT(${row.bujur} ${row.lintang})`, '@type': 'geo:wktLiteral' },
      }),
  };
}

const KIND = { kecamatan: 'Kecamatan', kelurahan: 'Kelurahan', desa: 'Desa' } as const;
