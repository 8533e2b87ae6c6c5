import type { Fault } from '../fault.ts';
import type { SitusYaml } from './schema.ts';

/** What is wrong between the fields of `situs.yaml` that each are right. */
export function faultsOfSitus({ kepala, jam_pelayanan = [] }: SitusYaml): Fault[] {
  return [
    ...faultsBetween(kepala, 'kepala', 'gambar_alt', 'gambar'),
    ...jam_pelayanan.flatMap((row, index) => [
      ...faultsBetween(row, `jam_pelayanan.${index}`, 'tutup', 'buka'),
      ...faultsBetween(row, `jam_pelayanan.${index}`, 'buka', 'tutup'),
    ]),
  ];
}

function faultsBetween<T extends object>(
  data: T | undefined,
  path: string,
  key: keyof T & string,
  because: keyof T & string,
): Fault[] {
  const alone = data?.[because] !== undefined && data[key] === undefined;
  return alone ? [{ kind: 'together', key: `${path}.${key}`, because: `${path}.${because}` }] : [];
}
