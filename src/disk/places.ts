import path from 'node:path';

/**
 * Where a run keeps what is not finished: `<keluaran>/.tukar/`, on the same disk, so that a rename moves a whole
 * situs at once.
 */
export interface Places {
  keluaran: string;
  tukar: string;
  /** `siap/<situs>`: being filled. Worthless when the run was cut off. */
  siap: string;
  /** `lama/<situs>`: the last good folder, set aside while the new one takes its place. */
  lama: string;
  /** `hapus/<situs>`: no longer needed, perhaps half removed. */
  hapus: string;
}

export function placesIn(keluaran: string): Places {
  const tukar = path.join(keluaran, '.tukar');
  return {
    keluaran,
    tukar,
    siap: path.join(tukar, 'siap'),
    lama: path.join(tukar, 'lama'),
    hapus: path.join(tukar, 'hapus'),
  };
}
