import * as z from 'zod';
import { hostName, webAddress } from '../identifiers.ts';

/** A path on the server that needs no quotes in any configuration. */
const serverPath = z.string().regex(/^(\/[\w.-]+)+$/);

const server = z.strictObject({
  folder: serverPath.optional().meta({
    label: 'Folder situs',
    help: 'Folder di server yang memuat `<situs>/current`. Bila kosong: `/srv/situs`.',
    example: '/srv/situs',
  }),
  alamat: z
    .array(z.union([z.ipv4(), z.ipv6()]))
    .optional()
    .meta({
      label: 'Alamat server',
      help: 'Alamat IP server, untuk daftar DNS yang diminta.',
      example: ['203.0.113.10', '2001:db8::10'],
    }),
  internal: hostName.optional().meta({
    label: 'Host papan internal',
    help: 'Nama host papan internal, di belakang sandi. Bila kosong, papan internal tidak dilayani.',
    example: 'ruang-lcc.contohkab.go.id',
  }),
  pengguna: z
    .string()
    .regex(/^[a-z_][a-z0-9_-]*$/)
    .optional()
    .meta({
      label: 'Pengguna',
      help: 'Nama pengguna di server yang menjalankan penerbitan. Bila kosong: `situs`.',
      example: 'situs',
    }),
  rantai: serverPath.optional().meta({
    label: 'Rantai sertifikat',
    help: 'Berkas sertifikat dengan rantainya. Bila kosong: tempat certbot menyimpannya.',
    example: '/etc/letsencrypt/live/contohkab.go.id/fullchain.pem',
  }),
  kunci: serverPath.optional().meta({
    label: 'Kunci sertifikat',
    help: 'Berkas kunci sertifikat. Bila kosong: tempat certbot menyimpannya.',
    example: '/etc/letsencrypt/live/contohkab.go.id/privkey.pem',
  }),
});

/** `folder:/srv/situs`, `ssh:situs@server:/srv/situs`; never with a password in it. */
const alamatSasaran = z.string().regex(/^[a-z]+:(?![^@]*:[^@]*@).+$/s);

const kabar = z.strictObject({
  webhook: webAddress.optional().meta({
    label: 'Webhook',
    help: 'Alamat yang dikirimi kabar bila penerbitan malam gagal.',
    example: 'https://pesan.contohkab.go.id/kait/penerbitan',
  }),
  surel: z.email().optional().meta({
    label: 'Surel',
    help: 'Alamat surel yang dikirimi kabar bila penerbitan malam gagal.',
    example: 'situs@contohkab.go.id',
  }),
});

/** The writing room for all offices. */
const ruang = z.strictObject({
  host: hostName.optional().meta({
    label: 'Host ruang tulis',
    help: 'Nama host ruang tulis. Bila kosong: `tulis.` di depan domain kabupaten.',
    example: 'tulis.contohkab.go.id',
  }),
  pratinjau: hostName.optional().meta({
    label: 'Host pratinjau',
    help: 'Akhir nama host pratinjau; di depannya nama situs. Bila kosong: `lihat.` di depan domain kabupaten.',
    example: 'lihat.contohkab.go.id',
  }),
  langsung: z
    .array(z.string().regex(/^[a-z][a-z_]*$/))
    .optional()
    .meta({
      label: 'Tayang langsung',
      help: 'Isian `situs.yaml` dan nama koleksi yang tayang tanpa menunggu persetujuan; Diskominfo melihatnya sesudah itu. Bila kosong: tidak ada.',
      example: ['kontak', 'jam_pelayanan', 'peringatan'],
    }),
});

/** `_kabupaten/penerbitan.yaml`: where sites go out to, and what is asked of them before. It holds no secret. */
export const penerbitan = z.strictObject({
  sasaran: z
    .record(z.string().regex(/^[a-z][a-z0-9-]*$/), alamatSasaran)
    .optional()
    .meta({
      label: 'Sasaran',
      help: 'Nama dan alamat tiap tempat penerbitan, dipakai dengan `--ke <nama>`. Tanpa sandi.',
      example: { server: 'ssh:situs@server.contohkab.go.id:/srv/situs' },
    }),
  baku: z.string().optional().meta({
    label: 'Sasaran baku',
    help: 'Nama sasaran yang dipakai bila `--ke` tidak ditulis.',
    example: 'server',
  }),
  syarat_dasar: z.int().min(0).max(10).optional().meta({
    label: 'Syarat dasar',
    help: 'Berapa dari sepuluh syarat dasar yang harus terpenuhi sebelum sebuah situs terbit. Bila kosong: 0.',
    example: 6,
  }),
  simpan: z.int().min(2).max(1000).optional().meta({
    label: 'Rilis yang disimpan',
    help: 'Berapa rilis terakhir tiap situs yang disimpan di tujuan. Bila kosong: 10.',
    example: 10,
  }),
  server: server.optional().meta({
    label: 'Server',
    help: 'Keadaan server sendiri, untuk `npm run server`.',
    example: { folder: '/srv/situs', alamat: ['203.0.113.10'] },
  }),
  ruang: ruang.optional().meta({
    label: 'Ruang tulis',
    help: 'Ruang tulis bagi semua perangkat daerah, untuk `npm run ruang` dan `npm run server`.',
    example: { host: 'tulis.contohkab.go.id', langsung: ['kontak', 'jam_pelayanan', 'peringatan'] },
  }),
  kabar: kabar.optional().meta({
    label: 'Kabar',
    help: 'Ke mana kegagalan penerbitan malam dikabarkan.',
    example: { surel: 'situs@contohkab.go.id' },
  }),
});

export type Penerbitan = z.output<typeof penerbitan>;
