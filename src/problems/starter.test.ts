import { expect, test } from 'vitest';
import { printed, type SamplesOf } from './samples.ts';
import * as kinds from './starter.ts';

const samples: SamplesOf<typeof kinds> = {
  folderTaken: { id: 'dinkes' },
  jenisUnknown: { written: 'kantor', known: ['dinas', 'badan'], suggestion: undefined },
  answerMissing: { label: 'Nama resmi', option: 'nama', example: '"Dinas Kesehatan"' },
  answerUnfit: { label: 'Nama resmi', written: 'A', help: 'Nama lengkap.', example: 'Dinas Kesehatan' },
  answerDiffers: { label: 'Jenis', written: 'badan', known: 'dinas' },
  indukKind: { jenis: 'kelurahan', induk: 'dinkes', wanted: ['kecamatan'] },
  regionElsewhere: { written: '99.02.01', kabupaten: 'Kabupaten Contoh', kode: '99.01' },
  regionKind: { written: '99.01.01.2001', jenis: 'kecamatan', found: 'Desa Sukamaju' },
  registerFixed: {},
};

test('every problem of this topic is told in these words', () => {
  expect(printed(kinds, samples)).toMatchInlineSnapshot(`
    "BAR-01 Folder situs sudah ada
      Folder \`dinkes\` sudah ada, dan isinya tidak diubah.
      Pakai nama lain. Untuk menambah halaman yang belum ada saja: \`npm run new -- dinkes --lengkapi\`.
    BAR-02 Jenis tidak dikenal
      Jenis \`kantor\` tidak dikenal.
      Pakai salah satu: \`dinas\` atau \`badan\`.
    BAR-03 Keterangan belum disebut
      Nama resmi belum disebut, dan belum ada di daftar situs.
      Tambahkan \`--nama "Dinas Kesehatan"\`.
    BAR-04 Keterangan tidak dapat dipakai
      Nama resmi \`A\` tidak dapat dipakai.
      Nama lengkap. Contoh: \`Dinas Kesehatan\`.
    BAR-05 Berbeda dari daftar situs
      Jenis ditulis \`badan\`, padahal di daftar situs \`dinas\`.
      Hapus pilihan itu; bila daftar situs yang keliru, ubah \`_kabupaten/register.yaml\` dahulu.
    BAR-06 Induk tidak sesuai jenis
      \`dinkes\` tidak dapat menjadi induk kelurahan.
      Sebut induk yang berjenis kecamatan.
    BAR-07 Kode wilayah kabupaten lain
      Kode wilayah \`99.02.01\` bukan milik Kabupaten Contoh.
      Pakai kode yang diawali \`99.01.\`, seperti di \`_kabupaten/wilayah.csv\`.
    BAR-08 Kode wilayah tidak sesuai jenis
      Kode wilayah \`99.01.01.2001\` adalah Desa Sukamaju, padahal jenisnya kecamatan.
      Sebut kode wilayah yang sejenis, atau hapus \`--kode-wilayah\`; hanya kecamatan dan kelurahan yang memakainya.
    BAR-09 Daftar situs tidak dapat diubah program
      \`_kabupaten/register.yaml\` ditulis dengan cara yang tidak dapat diubah oleh program.
      Tambahkan barisnya dengan tangan, lalu ulangi perintah ini."
  `);
});
