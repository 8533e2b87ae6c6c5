/** A list of a koleksi that has no isian yet. */
export const texts = { hubungi: (nama: string) => `Hubungi ${nama}` } as const;
