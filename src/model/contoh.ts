import type { SitusYaml } from '../koleksi/situs/schema.ts';

/** A key of `situs.yaml`. */
export type Keterangan = keyof SitusYaml;

/** Whether what the situs says under a key is only an illustration. */
export const isContoh = ({ contoh }: Pick<SitusYaml, 'contoh'>, key: Keterangan): boolean =>
  contoh === true || (Array.isArray(contoh) && contoh.includes(key));
