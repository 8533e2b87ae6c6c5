import * as z from 'zod';
import { bukti } from '../bukti.ts';
import { hostName, kodeWilayah, situsId, webAddress } from '../identifiers.ts';
import { JENIS } from '../jenis.ts';
import { kunciRegister } from './kunci.ts';
import { meja } from './meja.ts';
import { namaPalet, palet, paletJenis } from './palet.ts';
import { ZONA_WAKTU } from './zona-waktu.ts';

const buktiField = bukti.optional().meta({
  label: 'Bukti',
  help: 'Seberapa pasti keterangan ini: terverifikasi, sebagian, belum_terverifikasi, atau asumsi.',
  example: 'asumsi',
});

const lcc = z.strictObject({
  nama: z.string().min(3).meta({
    label: 'Nama pusat komando',
    help: 'Nama lengkap pusat data dan komando kabupaten.',
    example: 'Pusat Komando Contoh',
  }),
  singkatan: z.string().min(2).meta({ label: 'Singkatan', help: 'Sebutan pendeknya.', example: 'PKC' }),
  host: hostName.meta({
    label: 'Nama host',
    help: 'Tempat papan pantau dan skema umpan diterbitkan.',
    example: 'lcc.contohkab.go.id',
  }),
  host_bukti: buktiField,
  palet: namaPalet.meta({ label: 'Palet', help: 'Nama palet warna papan pantau.', example: 'nila' }),
  kunci: z
    .array(kunciRegister)
    .optional()
    .meta({
      label: 'Kunci publik',
      help: 'Kunci untuk memeriksa tanda tangan papan pantau; diisi oleh perintah kunci.',
      example: [
        { id: '21fe31dfa154a261', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', sejak: '2026-11-24' },
      ],
    }),
});

const hostKeliru = z.strictObject({
  host: hostName.meta({
    label: 'Nama host',
    help: 'Nama yang sering disangka milik kabupaten ini.',
    example: 'contohbaratkab.go.id',
  }),
  pemilik: z.string().meta({
    label: 'Pemilik',
    help: 'Pemilik sebenarnya.',
    example: 'Kabupaten Contoh Barat',
  }),
  kode_wilayah: kodeWilayah.optional().meta({
    label: 'Kode wilayah pemilik',
    help: 'Kode wilayah pemilik sebenarnya, bila diketahui.',
    example: '99.02',
  }),
  alasan: z.string().min(10).meta({
    label: 'Alasan',
    help: 'Satu kalimat yang menjelaskan kekeliruannya.',
    example: 'Situs ini milik Kabupaten Contoh Barat, bukan Kabupaten Contoh.',
  }),
});

const peran = z.strictObject({
  walidata: situsId.meta({
    label: 'Walidata',
    help: 'Perangkat daerah yang memeriksa dan menyebarluaskan data.',
    example: 'diskominfo',
  }),
  ppid_utama: situsId.meta({
    label: 'PPID Utama',
    help: 'Perangkat daerah tempat PPID Utama.',
    example: 'diskominfo',
  }),
  register: situsId.meta({
    label: 'Pengelola register',
    help: 'Perangkat daerah yang menjaga daftar situs dan menerbitkannya.',
    example: 'diskominfo',
  }),
  bukti: buktiField,
});

const keamanan = z.strictObject({
  kontak: webAddress.meta({
    label: 'Kontak keamanan',
    help: 'Halaman tempat orang melaporkan celah keamanan.',
    example: 'https://diskominfo.contohkab.go.id/kontak/',
  }),
  kedaluwarsa: z.iso.date().meta({
    label: 'Berlaku sampai',
    help: 'Hari terakhir kontak ini boleh dipakai; perbarui setiap tahun.',
    example: '2027-06-30',
  }),
  bukti: buktiField,
});

/** `_kabupaten/kabupaten.yaml`: what all sites of one kabupaten share. */
export const kabupaten = z.strictObject({
  kode: kodeWilayah.meta({
    label: 'Kode kabupaten',
    help: 'Kode Kemendagri, dengan titik.',
    example: '99.01',
  }),
  nama: z.string().min(3).meta({
    label: 'Nama kabupaten',
    help: 'Nama lengkap, seperti tertulis di kepala surat.',
    example: 'Kabupaten Contoh',
  }),
  nama_pendek: z.string().min(2).meta({
    label: 'Nama pendek',
    help: 'Nama tanpa kata Kabupaten.',
    example: 'Contoh',
  }),
  provinsi: z.string().min(3).meta({ label: 'Provinsi', help: 'Nama provinsi.', example: 'Jawa Contoh' }),
  ibu_kota: z
    .string()
    .optional()
    .meta({ label: 'Ibu kota', help: 'Nama ibu kota kabupaten.', example: 'Contohrejo' }),
  dasar_hukum: z.string().optional().meta({
    label: 'Dasar pembentukan',
    help: 'Undang-undang yang membentuk kabupaten.',
    example: 'UU 1/1999',
  }),
  motto: z
    .string()
    .optional()
    .meta({ label: 'Semboyan', help: 'Semboyan kabupaten.', example: 'Contoh Maju' }),
  motto_bukti: buktiField,
  zona_waktu: z.enum(ZONA_WAKTU).meta({
    label: 'Zona waktu',
    help: 'Zona waktu kabupaten.',
    example: 'Asia/Jakarta',
  }),
  domain: hostName.meta({
    label: 'Domain',
    help: 'Nama domain resmi kabupaten.',
    example: 'contohkab.go.id',
  }),
  kotak: z.tuple([z.number(), z.number(), z.number(), z.number()]).meta({
    label: 'Kotak wilayah',
    help: 'Bujur barat, lintang selatan, bujur timur, lintang utara; titik di luarnya dianggap keliru.',
    example: [110.1, -7.9, 110.6, -7.4],
  }),
  kredit_peta: z.string().optional().meta({
    label: 'Kredit peta',
    help: 'Sumber titik dan batas wilayah, ditulis di samping setiap peta.',
    example: 'Sumber: Badan Contoh (CC BY 4.0).',
  }),
  kredit_wilayah: z.string().optional().meta({
    label: 'Kredit daftar wilayah',
    help: 'Sumber nama dan kode wilayah, ditulis di halaman dan data yang memuatnya.',
    example: 'Sumber: Kepmendagri 1/2025 melalui Badan Contoh (ODbL 1.0).',
  }),
  lisensi_wilayah: z.string().optional().meta({
    label: 'Lisensi daftar wilayah',
    help: 'Syarat pemakaian ulang nama dan kode wilayah.',
    example: 'ODbL-1.0',
  }),
  lcc: lcc.meta({
    label: 'Pusat komando',
    help: 'Tempat semua umpan data dikumpulkan.',
    example: { nama: 'Pusat Komando Contoh', singkatan: 'PKC', host: 'lcc.contohkab.go.id', palet: 'nila' },
  }),
  peran: peran.optional().meta({
    label: 'Peran',
    help: 'Perangkat daerah yang memegang peran untuk seluruh kabupaten.',
    example: { walidata: 'diskominfo', ppid_utama: 'diskominfo', register: 'diskominfo' },
  }),
  meja: meja.optional().meta({
    label: 'Meja informasi',
    help: 'Tempat warga bertanya bila sebuah kantor belum mengisi kontaknya.',
    example: { nama: 'meja informasi Kabupaten Contoh', situs: 'diskominfo' },
  }),
  keamanan: keamanan.optional().meta({
    label: 'Keamanan',
    help: 'Isi security.txt semua situs.',
    example: { kontak: 'https://diskominfo.contohkab.go.id/kontak/', kedaluwarsa: '2027-06-30' },
  }),
  host_keliru: z.array(hostKeliru).optional().meta({
    label: 'Host yang keliru',
    help: 'Nama host yang sering disangka milik kabupaten ini.',
    example: [],
  }),
  palet: z.record(namaPalet, palet).meta({
    label: 'Palet warna',
    help: 'Enam warna tiap palet, dari gelap ke terang.',
    example: {},
  }),
  palet_jenis: paletJenis.meta({
    label: 'Palet tiap jenis',
    help: 'Nama palet tiap jenis perangkat daerah; tulis induk agar mengikuti induknya.',
    example: Object.fromEntries(JENIS.map((jenis) => [jenis, 'rimba'])),
  }),
});

export type Kabupaten = z.output<typeof kabupaten>;
