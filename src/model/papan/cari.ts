/** What `/cari/` shows before anything is asked. */
export interface CariFacts {
  /** Records of all bodies, and how many of them the search knows. */
  isian: number;
  terindeks: number;
  koleksi: readonly { nama: string; jumlah: number; address: string }[];
  badan: number;
}

/** Up to so many records are all found; of more only the newest of each koleksi. */
export const MOST_SEARCHED = 20_000;
export const MOST_OF_EACH = 200;
