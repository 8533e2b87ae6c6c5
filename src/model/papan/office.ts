import { type Alamat, alamat } from '../../koleksi/situs/alamat.ts';
import { type BarisJam, jamPelayanan } from '../../koleksi/situs/jam-pelayanan.ts';
import type { PapanSitus } from '../papan.ts';

/** What a body tells of its office; what it leaves open, or writes in another form than ours, is absent. */
export interface PapanKantor {
  alamat?: Alamat;
  telepon: readonly string[];
  jam_pelayanan?: BarisJam[];
  /** The post of its head; never a name, which may be out of date here. */
  kepala?: string;
  /** Which of these are only illustrations. */
  contoh: ReadonlySet<string>;
}

export function officeOf({ umpan }: Pick<PapanSitus, 'umpan'>): PapanKantor {
  const told = umpan?.situs ?? {};
  const place = alamat.safeParse(told['alamat']);
  const hours = jamPelayanan.safeParse(told['jam_pelayanan']);
  const post = wordAt(told['kepala'], 'jabatan');
  const phones = listAt(told['kontak'], 'telepon');
  const samples =
    told['contoh'] === true ? ['alamat', 'kontak', 'jam_pelayanan', 'kepala'] : listAt(told, 'contoh');
  return {
    ...(place.success && { alamat: place.data }),
    telepon: phones,
    ...(hours.success && { jam_pelayanan: hours.data }),
    ...(post !== undefined && { kepala: post }),
    contoh: new Set(samples),
  };
}

const listAt = (value: unknown, key: string): string[] => {
  const found = value && typeof value === 'object' ? Reflect.get(value, key) : undefined;
  return Array.isArray(found) ? found.filter((one): one is string => typeof one === 'string') : [];
};

function wordAt(value: unknown, key: string): string | undefined {
  const found = value && typeof value === 'object' ? Reflect.get(value, key) : undefined;
  return typeof found === 'string' ? found : undefined;
}
