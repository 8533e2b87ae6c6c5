/** What stands on and beside maps. */
export const texts = {
  letak: 'Letak',
  letakDi: (nama: string, wilayah: string) => `Letak ${nama} di ${wilayah}`,
  petaKecamatan: (nama: string, banyak: number) =>
    `Peta ${nama} dengan ${banyak} desa dan kelurahan, bernomor seperti daftar di sampingnya.`,
  sekeliling: (nama: string) => `Di sekelilingnya: ${nama}.`,
  nomorDiDaftar: (nama: string) =>
    `${nama}. Nomor sama dengan nomor di daftar; titik tidak menunjukkan letak kantor.`,
  /** What is said of money on the map of a kabupaten, and on that of one kecamatan. */
  program: {
    kabupaten: {
      judul: 'Menurut kecamatan',
      satuan: 'Kecamatan',
      urut: 'Urut dari barat laut ke tenggara.',
      peta: (banyak: number, _nama: string) => `Peta ${banyak} kecamatan.`,
      sisanya: (rupiah: string) =>
        `Sisanya, ${rupiah}, untuk seluruh kabupaten atau belum ditulis lokasinya.`,
    },
    kecamatan: {
      judul: 'Menurut desa dan kelurahan',
      satuan: 'Desa atau kelurahan',
      urut: 'Urut menurut kode wilayah.',
      peta: (banyak: number, nama: string) => `Peta ${banyak} desa dan kelurahan di ${nama}.`,
      sisanya: (rupiah: string) =>
        `Sisanya, ${rupiah}, untuk seluruh kecamatan, di luarnya, atau belum ditulis lokasinya.`,
    },
  },
  utara: 'U',
  skema: (kabupaten: string) => `Skema letak kecamatan di ${kabupaten}.`,
  indikatif: 'Peta indikatif, bukan rujukan batas resmi.',
} as const;
