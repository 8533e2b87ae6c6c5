import * as z from 'zod';
import { alamatTautan } from '../alamat-tautan.ts';
import { common, day, judul } from '../common.ts';
import { lampiran } from '../lampiran.ts';

/** One pengumuman, as an editor writes it at the top of `pengumuman/<slug>.md`. */
export const pengumuman = z.strictObject({
  judul: judul.meta({
    label: 'Judul',
    help: 'Sebut apa yang berubah atau apa yang perlu dilakukan.',
    example: 'Perubahan jadwal layanan laboratorium',
  }),
  tanggal: day.meta({
    label: 'Tanggal',
    help: 'Hari diumumkan.',
    example: '2026-11-23',
  }),
  berlaku_sampai: day.optional().meta({
    label: 'Berlaku sampai',
    help: 'Hari terakhir berlaku. Pengumuman tetap dapat dibaca sesudahnya; isi "berakhir" bila harus hilang.',
    example: '2026-12-11',
  }),
  nomor: z.string().max(80).optional().meta({
    label: 'Nomor',
    help: 'Nomor surat pengumuman, bila ada.',
    example: '440/123/2026',
  }),
  kategori: z.string().min(2).max(40).optional().meta({
    label: 'Kategori',
    help: 'Satu kata pengelompok, sama ejaannya di semua pengumuman.',
    example: 'Seleksi',
  }),
  tautan: alamatTautan.optional().meta({
    label: 'Tautan',
    help: 'Alamat keterangan lengkapnya, bila ada di tempat lain.',
    example: 'https://spse.contoh.go.id/',
  }),
  lampiran,
  ...common,
});

export type Pengumuman = z.output<typeof pengumuman>;
