import * as z from 'zod';

/** A day as staff write it: `2026-11-24`, in the zone of the kabupaten. */
export const day = z.iso.date().check(({ value, issues }) => {
  // Of years that no office writes about, a slip of the pen is the likelier reading.
  if (!/^(19|20)\d\d/.test(value)) issues.push({ code: 'invalid_format', format: 'date', input: value });
});

/** `ya` and `tidak` beside YAML's own `true` and `false`. */
export const yesNo = z.codec(z.union([z.boolean(), z.enum(['ya', 'tidak'])]), z.boolean(), {
  decode: (written) => written === true || written === 'ya',
  encode: (value) => value,
});

/** Keys that every isian may have; `judul` or `nama` comes from the koleksi itself. */
export const common = {
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{2,63}$/)
    .optional()
    .meta({
      label: 'Tanda pengenal',
      help: 'Diisi oleh program dan tidak diubah lagi, supaya isian tetap dikenali walau nama berkasnya berganti.',
      example: 'brt-7f3k2m9q',
    }),
  ringkasan: z.string().min(3).max(300).optional().meta({
    label: 'Ringkasan',
    help: 'Satu atau dua kalimat: apa isinya dan untuk siapa.',
    example: 'Jadwal imunisasi kejar untuk anak yang tertinggal vaksin.',
  }),
  diperbarui: day.optional().meta({
    label: 'Tanggal diperbarui',
    help: 'Hari terakhir isinya diubah. Kosongkan bila belum pernah diubah.',
    example: '2026-11-24',
  }),
  gambar: z.string().optional().meta({
    label: 'Gambar',
    help: 'Letak gambar di folder situs.',
    example: 'gambar/rapat.jpg',
  }),
  gambar_alt: z.string().optional().meta({
    label: 'Teks pengganti gambar',
    help: 'Apa yang terlihat pada gambar, untuk pembaca layar.',
    example: 'Warga mengantre di loket pelayanan',
  }),
  kata_kunci: z
    .array(z.string())
    .optional()
    .meta({
      label: 'Kata kunci',
      help: 'Kata yang dipakai warga saat mencari, terutama yang tidak ada di judul.',
      example: ['ktp', 'kependudukan'],
    }),
  penanggung_jawab: z.string().optional().meta({
    label: 'Penanggung jawab',
    help: 'Bidang atau jabatan yang menjaga isi halaman ini.',
    example: 'Subbagian Umum',
  }),
  tinjau_setiap: z
    .string()
    .regex(/^\d{1,2} (bulan|tahun)$/)
    .optional()
    .meta({
      label: 'Ditinjau setiap',
      help: 'Berapa lama sekali isi halaman ini diperiksa kembali. Bila kosong, dipakai kebiasaan koleksinya.',
      example: '6 bulan',
    }),
  ditinjau: day.optional().meta({
    label: 'Tanggal ditinjau',
    help: 'Hari terakhir isinya diperiksa, walau tidak ada yang diubah.',
    example: '2026-11-24',
  }),
  terbit: day.optional().meta({
    label: 'Mulai terbit',
    help: 'Sebelum hari ini isian belum tampil. Kosongkan agar langsung tampil.',
    example: '2026-12-01',
  }),
  berakhir: day.optional().meta({
    label: 'Berakhir',
    help: 'Setelah hari ini isian tidak tampil lagi.',
    example: '2026-12-31',
  }),
  draf: yesNo.optional().meta({
    label: 'Draf',
    help: 'Isi "ya" selama belum siap terbit; isian hanya tampil di pratinjau.',
    example: 'ya',
  }),
  contoh: yesNo.optional().meta({
    label: 'Contoh',
    help: 'Isi "ya" bila isinya hanya contoh dan belum menyatakan keadaan sebenarnya.',
    example: 'ya',
  }),
  belum_diisi: yesNo.optional().meta({
    label: 'Belum diisi',
    help: 'Isi "ya" bila halaman ini menunggu isi dari unit kerja.',
    example: 'ya',
  }),
  draf_konfirmasi: yesNo.optional().meta({
    label: 'Menunggu konfirmasi',
    help: 'Isi "ya" selama isinya belum diperiksa unit kerja; hapus barisnya bila sudah sesuai.',
    example: 'ya',
  }),
  pertanyaan: z.string().max(400).optional().meta({
    label: 'Pertanyaan',
    help: 'Yang perlu dijawab agar halaman yang belum diisi ini dapat ditulis. Tidak tampil di situs.',
    example: 'Siapa yang menetapkan, dan kapan?',
  }),
} as const;

/** `judul` of an isian. */
export const judul = z.string().min(3).max(160).meta({
  label: 'Judul',
  help: 'Sebut isinya dengan kata yang dipakai warga.',
  example: 'Imunisasi kejar untuk anak di desa terpencil',
});
