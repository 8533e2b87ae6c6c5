import * as z from 'zod';

/** How a post is held. `plt`: pelaksana tugas; `plh`: pelaksana harian; `pj`: penjabat. */
export const STATUS_KEPALA = ['definitif', 'plt', 'plh', 'pj'] as const;

/** Head of the body. Name and post are public (UU 14/2008 pasal 18 ayat 2 huruf b); nothing else of the person is. */
export const kepala = z.strictObject({
  jabatan: z.string().min(3).optional().meta({
    label: 'Jabatan',
    help: 'Sebutan jabatan. Kosongkan bila sama dengan sebutan umum, seperti Kepala Dinas atau Camat.',
    example: 'Kepala Pelaksana',
  }),
  nama: z.string().min(3).nullable().optional().meta({
    label: 'Nama',
    help: 'Nama dan gelar. Jangan menulis NIP atau tanggal lahir.',
    example: 'Nama Pejabat, S.Sos., M.Si.',
  }),
  status: z.enum(STATUS_KEPALA).optional().meta({
    label: 'Status jabatan',
    help: 'definitif, plt, plh, atau pj.',
    example: 'definitif',
  }),
  sejak: z.iso.date().optional().meta({
    label: 'Sejak',
    help: 'Hari mulai memegang jabatan.',
    example: '2026-01-06',
  }),
  gambar: z.string().optional().meta({
    label: 'Foto',
    help: 'Letak foto di folder situs.',
    example: 'gambar/kepala.jpg',
  }),
  gambar_alt: z.string().optional().meta({
    label: 'Teks pengganti foto',
    help: 'Apa yang terlihat pada foto, untuk pembaca layar.',
    example: 'Kepala dinas di ruang kerjanya',
  }),
});

export type Kepala = z.output<typeof kepala>;
