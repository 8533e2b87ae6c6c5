/** The page `/peta-situs/`. */
export const texts = {
  ringkas: (jumlah: number) => `${jumlah} halaman, dikelompokkan menurut isinya.`,
  utama: 'Halaman utama',
  beranda: 'Beranda',
} as const;
