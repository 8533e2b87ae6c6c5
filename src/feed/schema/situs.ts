import * as z from 'zod';
import { hostName, kodeSkpd, kodeUrusan, kodeWilayah, situsId } from '../../koleksi/identifiers.ts';
import { jenis } from '../../koleksi/jenis.ts';
import { situs as situsYaml } from '../../koleksi/situs/schema.ts';
import { opened } from './open.ts';
import { publishedPicture } from './published-file.ts';

const { alamat, kontak, jam_pelayanan, kepala, ...others } = situsYaml.shape;

/** Identity as the register has it, then what the body says of itself in `situs.yaml`. */
const written = z.object({
  id: situsId.meta({ label: 'Tanda pengenal', help: 'Tetap selama badan ini ada.', example: 'dinkes' }),
  nama: z.string().meta({ label: 'Nama resmi', help: 'Nama lengkap.', example: 'Dinas Kesehatan' }),
  singkatan: z.string().meta({ label: 'Singkatan', help: 'Sebutan pendek.', example: 'Dinkes' }),
  jenis,
  induk: situsId
    .nullable()
    .meta({ label: 'Induk', help: 'Badan di atasnya; null bila tidak ada.', example: 'dinkes' }),
  host: hostName.meta({ label: 'Nama host', help: 'Tempat situs.', example: 'dinkes.contohkab.go.id' }),
  kode_wilayah: kodeWilayah.meta({
    label: 'Kode wilayah',
    help: 'Wilayah kerjanya: kabupaten, kecamatan, atau kelurahan.',
    example: '99.01',
  }),
  kode_skpd: kodeSkpd.nullable().meta({
    label: 'Kode SKPD',
    help: 'Kode SIPD; null bila belum diketahui.',
    example: '1.02.0.00.0.00.01.0000',
  }),
  urusan: z
    .array(kodeUrusan)
    .meta({ label: 'Bidang urusan', help: 'Kode bidang urusan yang dipegang.', example: ['1.02'] }),
  alamat,
  kontak,
  jam_pelayanan,
  kepala,
  pendahulu: z
    .array(situsId)
    .meta({ label: 'Pendahulu', help: 'Badan yang digantikannya.', example: ['dinkessos'] }),
  penerus: z
    .array(situsId)
    .nullable()
    .meta({ label: 'Penerus', help: 'Badan penggantinya; null bila tidak ada.', example: ['dinkesppkb'] }),
  aktif_sejak: z.iso.date().optional().meta({
    label: 'Aktif sejak',
    help: 'Hari pertama badan ini bekerja dengan nama ini; tidak ada bila tidak tercatat.',
    example: '2027-01-01',
  }),
  aktif_sampai: z.iso.date().optional().meta({
    label: 'Aktif sampai',
    help: 'Hari terakhir badan ini bertugas sebelum digantikan; tidak ada selama masih bertugas.',
    example: '2026-12-31',
  }),
  ...others,
});

export const situsFeed = opened(
  written,
  new Map([['kepala.gambar', publishedPicture]]),
) as z.ZodType<SitusFeed>;

/** What every reader may rely on; further keys are those of `situs.yaml`. */
export interface SitusFeed {
  id: string;
  nama: string;
  singkatan: string;
  jenis: string;
  host: string;
  kode_wilayah: string;
  urusan: string[];
  pendahulu: string[];
  induk?: string | null;
  kode_skpd?: string | null;
  penerus?: string[] | null;
  aktif_sejak?: string | null;
  aktif_sampai?: string | null;
  [key: string]: unknown;
}
