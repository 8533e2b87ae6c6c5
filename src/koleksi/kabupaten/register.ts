import * as z from 'zod';
import { bukti } from '../bukti.ts';
import { hostName, kodeSkpd, kodeUrusan, kodeWilayah, situsId } from '../identifiers.ts';
import { jenis } from '../jenis.ts';
import { dilaporkan } from './dilaporkan.ts';
import { kunciRegister } from './kunci.ts';
import { STATUS_REGISTER } from './status-register.ts';
import { sumber } from './sumber.ts';

/** One row of the register: what is trusted about a body that must have a situs. */
export const barisRegister = z.strictObject({
  id: situsId.meta({
    label: 'Tanda pengenal',
    help: 'Nama folder situs: huruf kecil, angka, dan tanda hubung. Tidak diubah lagi.',
    example: 'dinkes',
  }),
  nama: z.string().min(3).max(160).meta({
    label: 'Nama resmi',
    help: 'Nama lengkap menurut peraturan daerah, tanpa nama kabupaten.',
    example: 'Dinas Kesehatan',
  }),
  singkatan: z.string().min(2).max(40).meta({
    label: 'Singkatan',
    help: 'Sebutan pendek yang dipakai sehari-hari.',
    example: 'Dinkes',
  }),
  sebutan_lain: z
    .array(z.string())
    .optional()
    .meta({
      label: 'Sebutan lain',
      help: 'Sebutan yang juga dipakai warga atau media.',
      example: ['Dinkeskab'],
    }),
  jenis,
  induk: situsId.optional().meta({
    label: 'Induk',
    help: 'Tanda pengenal perangkat daerah di atasnya; hanya untuk unit kerja.',
    example: 'dinkes',
  }),
  host: hostName.meta({
    label: 'Nama host',
    help: 'Alamat situs tanpa https.',
    example: 'dinkes.contohkab.go.id',
  }),
  host_bukti: bukti.optional().meta({
    label: 'Bukti host',
    help: 'Tulis asumsi bila nama host baru diusulkan; situsnya belum boleh diterbitkan ke sana.',
    example: 'asumsi',
  }),
  kode_wilayah: kodeWilayah.optional().meta({
    label: 'Kode wilayah',
    help: 'Kode kecamatan atau kelurahan menurut Kemendagri. Jenis lain tidak mengisinya.',
    example: '99.01.05',
  }),
  kode_skpd: kodeSkpd.nullable().optional().meta({
    label: 'Kode SKPD',
    help: 'Kode dari SIPD. Kosongkan selama belum diketahui.',
    example: '1.02.0.00.0.00.01.0000',
  }),
  urusan: z
    .array(kodeUrusan)
    .optional()
    .meta({
      label: 'Bidang urusan',
      help: 'Kode bidang urusan yang dipegang.',
      example: ['1.02'],
    }),
  urusan_bukti: bukti.optional().meta({
    label: 'Bukti urusan',
    help: 'Tulis belum_terverifikasi bila bidang urusan disimpulkan dari namanya saja.',
    example: 'belum_terverifikasi',
  }),
  ckan_org: z.string().optional().meta({
    label: 'Nama di portal data',
    help: 'Nama organisasi di portal Satu Data, bila berbeda dari tanda pengenal.',
    example: 'dinas-kesehatan',
  }),
  pendahulu: z
    .array(situsId)
    .optional()
    .meta({
      label: 'Pendahulu',
      help: 'Tanda pengenal perangkat daerah yang digantikan.',
      example: ['dinkessos'],
    }),
  penerus: z
    .array(situsId)
    .optional()
    .meta({
      label: 'Penerus',
      help: 'Tanda pengenal perangkat daerah penggantinya.',
      example: ['dinkesppkb'],
    }),
  aktif_sejak: z.iso.date().optional().meta({
    label: 'Aktif sejak',
    help: 'Hari perangkat daerah mulai bekerja dengan nama ini.',
    example: '2017-01-02',
  }),
  aktif_sampai: z.iso.date().optional().meta({
    label: 'Aktif sampai',
    help: 'Hari terakhir perangkat daerah memakai nama ini.',
    example: '2026-12-31',
  }),
  kunci: z
    .array(kunciRegister)
    .optional()
    .meta({
      label: 'Kunci publik',
      help: 'Kunci untuk memeriksa tanda tangan terbitan; diisi oleh perintah kunci.',
      example: [
        { id: '21fe31dfa154a261', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', sejak: '2026-11-24' },
      ],
    }),
  sumber: sumber.optional().meta({
    label: 'Sumber',
    help: 'Dari mana LCC membaca situs ini. Bila kosong: dari situs yang dibangun di sini.',
    example: { jenis: 'http', alamat: 'https://dinkes.contohkab.go.id/' },
  }),
  status: z.enum(STATUS_REGISTER).meta({
    label: 'Keadaan pendaftaran',
    help: 'Diubah oleh perintah register, tidak dengan tangan.',
    example: 'belum',
  }),
  status_sejak: z.iso.date().optional().meta({
    label: 'Keadaan sejak',
    help: 'Hari keadaan pendaftaran terakhir berubah.',
    example: '2026-11-24',
  }),
  dilaporkan: dilaporkan.optional().meta({
    label: 'Yang dilaporkan pihak lain',
    help: 'Keadaan menurut berita atau surat, dengan sumbernya. Tidak dihitung sebagai sudah diperiksa.',
    example: { status: 'terhubung', sumber: 'Surat Dinas Kesehatan 045/12/2026' },
  }),
  bukti: bukti.meta({
    label: 'Bukti',
    help: 'Seberapa pasti nama dan keberadaannya.',
    example: 'terverifikasi',
  }),
  catatan: z.string().optional().meta({
    label: 'Catatan',
    help: 'Apa yang belum pasti dan perlu ditanyakan.',
    example: 'Nama lengkap perlu dicocokkan dengan peraturan daerah.',
  }),
});

/** `_kabupaten/register.yaml`: all bodies that must have a situs, in the order in which they are listed. */
export const register = z.strictObject({
  situs: z
    .array(barisRegister)
    .min(1)
    .meta({
      label: 'Daftar situs',
      help: 'Satu baris untuk setiap perangkat daerah dan unit kerja.',
      example: [
        {
          id: 'dinkes',
          nama: 'Dinas Kesehatan',
          singkatan: 'Dinkes',
          jenis: 'dinas',
          host: 'dinkes.contohkab.go.id',
          status: 'belum',
          bukti: 'terverifikasi',
        },
      ],
    }),
});

export type BarisRegister = z.output<typeof barisRegister>;
export type Register = z.output<typeof register>;
