/**
 * How the newest harvest of a situs ended, each with the word that people read.
 *
 * `tak_ada_umpan`: its host answers, and has no feed; `gagal_lcc`: the command center itself failed, which says nothing
 * of the situs.
 */
export const KEADAAN = {
  baru: 'baru',
  berubah: 'berubah',
  tetap: 'tetap',
  sebagian: 'sebagian',
  ditahan: 'ditahan',
  tak_ada_umpan: 'tak ada umpan',
  tak_terjangkau: 'tak terjangkau',
  tls_gagal: 'TLS gagal',
  terlalu_besar: 'terlalu besar',
  tidak_sah: 'tidak sah',
  dicurigai_diubah: 'dicurigai diubah',
  dihentikan: 'dihentikan',
  gagal_lcc: 'gagal di LCC',
} as const;

export type Keadaan = keyof typeof KEADAAN;

/** Who can mend it. */
export type Milik = 'situs' | 'jaringan' | 'lcc';

const SOUND: ReadonlySet<Keadaan> = new Set(['baru', 'berubah', 'tetap', 'dihentikan']);

/** Whether somebody has to do something. */
export const isFaulty = (keadaan: Keadaan): boolean => !SOUND.has(keadaan);

/** Whose a state is; a state without a fault is nobody's. */
export function milikOf(keadaan: Keadaan): Milik | undefined {
  if (!isFaulty(keadaan)) return undefined;
  if (keadaan === 'tak_terjangkau') return 'jaringan';
  return keadaan === 'gagal_lcc' ? 'lcc' : 'situs';
}
