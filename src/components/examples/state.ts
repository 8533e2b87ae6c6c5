/** States in which a component is shown: what stands in the situs around it. */
export const STATES = {
  kosong: 'Belum ada isian, situs.yaml kosong',
  celah: 'Satu isian dengan kunci wajib saja, dan satu yang belum diisi',
  satu: 'Satu isian, semua kunci terisi',
  banyak: 'Tiga puluh isian, nama resmi yang terpanjang',
  contoh: 'Dua isian, semuanya contoh',
} as const;

export type State = keyof typeof STATES;
