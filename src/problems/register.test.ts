import { expect, test } from 'vitest';
import * as kinds from './register.ts';
import { printed, type SamplesOf } from './samples.ts';

const samples: SamplesOf<typeof kinds> = {
  folderWithoutRow: { folder: 'dinkess', suggestion: 'dinkes' },
  rowWithoutFolder: { id: 'dinkes', nama: 'Dinas Kesehatan' },
  registerKey: { key: 'host' },
  idForbidden: { id: 'lcc-baru' },
  indukUnknown: { id: 'rsud', induk: 'dinks', suggestion: 'dinkes' },
  hostTwice: { host: 'dinkes.contoh.go.id', first: 'dinkes', second: 'rsud' },
  codeUnknown: { label: 'Kode wilayah', written: '99.99', file: '_kabupaten/wilayah.csv' },
  idTwice: { id: 'dinkes' },
  statusUnknown: { written: 'ngawur', known: ['terdaftar', 'terhubung'], suggestion: undefined },
  rowMissing: { id: 'dinsos', suggestion: undefined },
  changeTooEarly: { id: 'dinkes', tanggal: '2026-11-19', last: '2026-11-20' },
  changeInFuture: { tanggal: '2026-11-25', today: '2026-11-24' },
  hostProposed: { id: 'dinkes', host: 'dinkes.contoh.go.id', status: 'terhubung' },
  keyAbsent: { id: 'dinkes', status: 'terhubung' },
  bodyEnded: { id: 'dinlama', sampai: '2025-12-31', status: 'terhubung' },
  groundMissing: {},
  groundUnfit: { written: '=SUM(A1)' },
  hostUnfit: { written: 'https://dinkes', example: 'dinkes.contoh.go.id' },
  keyUnfit: { written: 'abc' },
  keyTaken: { owner: 'rsud' },
  rowTaken: { id: 'dinkes', nama: 'Dinas Kesehatan' },
};

test('every problem of this topic is told in these words', () => {
  expect(printed(kinds, samples)).toMatchInlineSnapshot(`
    "REG-01 Folder belum terdaftar
      Folder \`dinkess\` tidak ada dalam daftar situs.
      Mungkin maksudnya \`dinkes\`?
    REG-02 (catatan) Situs terdaftar belum punya folder
      Dinas Kesehatan terdaftar sebagai \`dinkes\`, tetapi foldernya belum ada.
      Buat folder \`dinkes\` dengan berkas \`situs.yaml\` di dalamnya.
    REG-03 Isian milik daftar situs
      \`host\` ditetapkan di daftar situs, bukan di berkas ini.
      Hapus baris itu; bila isinya perlu diubah, minta Diskominfo mengubah \`_kabupaten/register.yaml\`.
    REG-04 Nama situs tidak dapat dipakai
      Nama situs \`lcc-baru\` tidak dapat dipakai.
      Pakai huruf kecil, angka, dan tanda hubung; jangan mulai dengan \`lcc\`, garis bawah, atau titik.
    REG-05 Induk tidak terdaftar
      Induk dari \`rsud\`, yaitu \`dinks\`, tidak ada dalam daftar situs.
      Mungkin maksudnya \`dinkes\`?
    REG-06 Alamat dipakai dua situs
      Alamat \`dinkes.contoh.go.id\` dipakai oleh \`dinkes\` dan \`rsud\`.
      Beri alamat yang berbeda pada salah satunya.
    REG-08 Kode tidak dikenal
      Kode wilayah \`99.99\` tidak dikenal.
      Pakai kode yang ada di \`_kabupaten/wilayah.csv\`.
    REG-09 Situs terdaftar dua kali
      Nama situs \`dinkes\` terdaftar dua kali.
      Hapus salah satu, atau beri nama lain.
    REG-10 Keadaan pendaftaran tidak dikenal
      Keadaan \`ngawur\` tidak dapat dicatat.
      Pakai salah satu: \`terdaftar\` atau \`terhubung\`.
    REG-11 Badan belum ada di daftar situs
      \`dinsos\` belum ada di daftar situs.
      Tambahkan dahulu: \`npm run register -- dinsos --tambah --jenis dinas --nama "Nama resmi" --dasar "surat 005/1/2026"\`.
    REG-12 Tanggal mendahului perubahan terakhir
      Tanggal 2026-11-19 mendahului perubahan terakhir \`dinkes\`, yaitu 2026-11-20.
      Sebut tanggal yang sama dengan atau sesudah \`2026-11-20\`.
    REG-13 Tanggal belum tiba
      Tanggal 2026-11-25 belum tiba; hari ini 2026-11-24.
      Catat perubahan pada harinya, atau sebut tanggal surat yang sudah ada.
    REG-14 Alamat situs belum dipastikan
      \`dinkes\` belum dapat dicatat \`terhubung\`: alamatnya, \`dinkes.contoh.go.id\`, baru usulan.
      Pastikan alamatnya, lalu \`npm run register -- dinkes --host dinkes.contoh.go.id --dasar "surat …"\`.
    REG-15 Belum ada kunci yang berlaku
      \`dinkes\` belum dapat dicatat \`terhubung\`: tidak ada kunci publik yang berlaku di daftar situs.
      Buat kuncinya dengan \`npm run kunci dinkes\`; situs yang dibaca tanpa kunci dicatat \`terbatas\`.
    REG-16 Badan sudah tidak bertugas
      \`dinlama\` bertugas sampai 2025-12-31, jadi tidak dapat dicatat \`terhubung\`.
      Catat penerusnya, atau betulkan \`aktif_sampai\` di \`_kabupaten/register.yaml\`.
    REG-17 Dasar perubahan belum disebut
      Dasar perubahan belum disebut.
      Tambahkan nomor surat atau berita acaranya, misalnya \`--dasar "surat 005/1/2026"\`.
    REG-18 Dasar perubahan tidak dapat dicatat
      Dasar \`=SUM(A1)\` tidak dapat dicatat.
      Tulis nomor surat dan tahunnya dalam satu baris, paling banyak 200 huruf, tanpa nomor orang dan tanpa rumus.
    REG-19 Alamat situs tidak dapat dipakai
      Alamat situs \`https://dinkes\` tidak dapat dipakai.
      Tulis nama host saja, dengan huruf kecil, misalnya \`dinkes.contoh.go.id\`.
    REG-20 Kunci publik tidak dapat dipakai
      Kunci publik \`abc\` tidak dapat dipakai.
      Salin kunci publik Ed25519 sepanjang 43 tanda; kunci baru dibuat dengan \`npm run kunci <situs>\`.
    REG-21 Kunci sudah tercatat
      Kunci itu sudah tercatat untuk \`rsud\`.
      Setiap situs memakai kuncinya sendiri; buat yang baru dengan \`npm run kunci <situs>\`.
    REG-22 Badan sudah ada di daftar situs
      \`dinkes\` sudah ada di daftar situs: Dinas Kesehatan.
      Hapus \`--tambah\` untuk mengubah barisnya, atau pakai nama lain."
  `);
});
