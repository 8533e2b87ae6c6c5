import * as z from 'zod';
import { bukti } from '../bukti.ts';
import { webAddress } from '../identifiers.ts';

/** The links that every situs carries in its footer (`SITE-06`, `LAP-01`, `PBJ-01`, `HUK-01`). */
export const TAUTAN_WAJIB = ['lapor', 'kabupaten', 'ppid_utama', 'jdih', 'lpse', 'lcc'] as const;

export type TautanWajib = (typeof TAUTAN_WAJIB)[number];

export const barisTautan = z.strictObject({
  id: z.enum(TAUTAN_WAJIB).meta({
    label: 'Tanda pengenal',
    help: 'lapor, kabupaten, ppid_utama, jdih, lpse, atau lcc.',
    example: 'lapor',
  }),
  label: z.string().min(3).meta({
    label: 'Tulisan tautan',
    help: 'Kata-kata yang dibaca warga.',
    example: 'SP4N-LAPOR!, pengaduan nasional',
  }),
  url: webAddress.meta({ label: 'Alamat', help: 'Alamat lengkap.', example: 'https://www.lapor.go.id' }),
  bukti: bukti.meta({
    label: 'Bukti',
    help: 'Tulis asumsi bila alamatnya belum dipastikan.',
    example: 'terverifikasi',
  }),
  catatan: z.string().optional().meta({
    label: 'Catatan',
    help: 'Apa yang belum pasti dan perlu ditanyakan.',
    example: 'Alamat perlu dipastikan oleh Bagian Hukum.',
  }),
});

/** `_kabupaten/tautan.yaml`, in the order in which the footer shows them. */
export const tautan = z.strictObject({
  tautan: z.array(barisTautan).meta({
    label: 'Tautan wajib',
    help: 'Enam tautan di kaki setiap halaman.',
    example: [{ id: 'lapor', label: 'SP4N-LAPOR!', url: 'https://www.lapor.go.id', bukti: 'terverifikasi' }],
  }),
});

export type BarisTautan = z.output<typeof barisTautan>;
