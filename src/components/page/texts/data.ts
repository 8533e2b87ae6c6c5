/** The page `/data/`. */
export const texts = {
  berkas: 'Berkas',
  berkasJelas: 'Alamatnya tetap, dan boleh dibaca siapa saja tanpa kunci.',
  isi: 'Isi',
  isiJelas: 'Banyaknya isian di tiap koleksi.',
  banyaknya: 'Banyaknya isian',
  koleksi: 'Koleksi',
  isian: 'Isian',
  aturan: 'Aturan pakai',
  sumber: (nama: string) => `Isi boleh dipakai ulang dengan menyebut ${nama} sebagai sumber.`,
  bentuk: 'Uang ditulis dalam rupiah penuh, persen dari 0 sampai 100, tanggal seperti 2026-11-24.',
  contoh: 'Isian bertanda `contoh` hanya contoh dan tidak menyatakan keadaan sebenarnya.',
  kunci: 'Kunci yang tidak Anda kenal boleh diabaikan; kunci baru dapat bertambah tanpa mengubah yang lama.',
} as const;
