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
      Hapus salah satu, atau beri nama lain."
  `);
});
