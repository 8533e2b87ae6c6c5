import * as z from 'zod';

/** Mean answer to the question of one unsur. */
const mean = z.number().min(1).max(4);

/** Mean answers of the nine unsur on the scale 1–4 (PermenPANRB 14/2017, belum dibaca), order of the questionnaire. */
export const unsur = z.strictObject({
  persyaratan: mean.meta({
    label: 'Persyaratan',
    help: 'Apakah syarat sesuai dengan jenis layanannya?',
    example: 3.48,
  }),
  prosedur: mean.meta({
    label: 'Sistem, mekanisme, dan prosedur',
    help: 'Apakah prosedurnya mudah?',
    example: 3.34,
  }),
  waktu: mean.meta({ label: 'Waktu penyelesaian', help: 'Apakah waktunya sesuai janji?', example: 3.03 }),
  biaya: mean.meta({
    label: 'Biaya atau tarif',
    help: 'Apakah biayanya wajar dan sesuai yang diumumkan?',
    example: 3.89,
  }),
  produk: mean.meta({
    label: 'Produk spesifikasi jenis pelayanan',
    help: 'Apakah hasilnya sesuai yang dijanjikan?',
    example: 3.5,
  }),
  kompetensi: mean.meta({ label: 'Kompetensi pelaksana', help: 'Apakah petugas mampu?', example: 3.54 }),
  perilaku: mean.meta({ label: 'Perilaku pelaksana', help: 'Apakah petugas sopan dan ramah?', example: 3.6 }),
  pengaduan: mean.meta({
    label: 'Penanganan pengaduan, saran, dan masukan',
    help: 'Apakah pengaduan ditangani?',
    example: 3.37,
  }),
  sarana: mean.meta({ label: 'Sarana dan prasarana', help: 'Apakah sarananya memadai?', example: 2.98 }),
});

export type Unsur = z.output<typeof unsur>;
export type NamaUnsur = keyof Unsur;

/** Keys of the nine, in the order of the questionnaire. */
export const namaUnsur = unsur.keyof();
