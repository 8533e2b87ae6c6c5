import * as z from 'zod';
import { day } from '../common.ts';
import { webAddress } from '../identifiers.ts';
import { aksesibilitas } from './aksesibilitas.ts';
import { alamat } from './alamat.ts';
import { jamPelayanan } from './jam-pelayanan.ts';
import { kepala } from './kepala.ts';
import { kontak } from './kontak.ts';
import { pengadaan, pengaduan, ppidPembantu } from './pengelola.ts';
import { teks } from './teks.ts';

const tautanSitus = z.strictObject({
  label: z.string().min(3).meta({
    label: 'Tulisan tautan',
    help: 'Kata-kata yang dibaca warga.',
    example: 'Jadwal imunisasi nasional',
  }),
  url: webAddress.meta({ label: 'Alamat', help: 'Alamat lengkap.', example: 'https://kemkes.go.id' }),
});

/** `situs.yaml`: what a body says of itself. What only the register may say stands there. */
export const situs = z.strictObject({
  alamat: alamat.optional().meta({
    label: 'Alamat',
    help: 'Tempat kantor.',
    example: { jalan: 'Jalan Merdeka Nomor 12', kecamatan: 'Contoh Utara', kode_pos: '57101' },
  }),
  kontak: kontak.optional().meta({
    label: 'Kontak',
    help: 'Cara menghubungi kantor.',
    example: { telepon: ['(0274) 512345'], surel: 'dinkes@contohkab.go.id' },
  }),
  jam_pelayanan: jamPelayanan.optional().meta({
    label: 'Jam pelayanan',
    help: 'Satu baris untuk hari yang jamnya sama.',
    example: [{ hari: 'Senin–Kamis', buka: '07.30', tutup: '16.00', istirahat: '12.00–13.00' }],
  }),
  kepala: kepala.optional().meta({
    label: 'Kepala kantor',
    help: 'Jabatan, nama, dan statusnya.',
    example: { nama: 'Nama Pejabat, S.Sos.', status: 'plt' },
  }),
  tautan: z
    .array(tautanSitus)
    .optional()
    .meta({
      label: 'Tautan terkait',
      help: 'Tautan yang sering dibutuhkan warga; tautan wajib kabupaten sudah ada di kaki halaman.',
      example: [{ label: 'Kementerian Kesehatan', url: 'https://kemkes.go.id' }],
    }),
  teks: teks.optional().meta({
    label: 'Teks profil',
    help: 'Tugas, fungsi, dasar hukum, dan teks lain di halaman profil.',
    example: { tugas: 'Membantu Bupati melaksanakan urusan pemerintahan bidang kesehatan.' },
  }),
  ppid_pembantu: ppidPembantu.optional().meta({
    label: 'PPID Pembantu',
    help: 'Pejabat yang melayani permintaan informasi di kantor ini.',
    example: { jabatan: 'Sekretaris Dinas' },
  }),
  pengaduan: pengaduan.optional().meta({
    label: 'Pengaduan',
    help: 'Penanggung jawab pengaduan dan cara menghubunginya.',
    example: { pengelola: 'Subbagian Umum' },
  }),
  pengadaan: pengadaan.optional().meta({
    label: 'Pengadaan',
    help: 'Tempat pengadaan kantor ini diumumkan.',
    example: { sirup_id: '123456' },
  }),
  aksesibilitas: aksesibilitas.optional().meta({
    label: 'Aksesibilitas',
    help: 'Kapan kantor ini meninjau aksesibilitas situsnya, dan berapa lama menjawab kendala.',
    example: { ditinjau: '2026-11-24', jawab_hari_kerja: 5 },
  }),
  diperbarui: day.optional().meta({
    label: 'Tanggal diperbarui',
    help: 'Hari terakhir isi berkas ini diubah.',
    example: '2026-11-24',
  }),
  contoh: z
    .union([z.literal(true), z.array(z.string())])
    .optional()
    .meta({
      label: 'Contoh',
      help: 'Tulis true bila seluruhnya hanya contoh, atau sebut isian mana yang hanya contoh.',
      example: ['alamat', 'kontak'],
    }),
});

export type SitusYaml = z.output<typeof situs>;
