import { expect, test } from 'vitest';
import * as kinds from './redirects.ts';
import { printed, type SamplesOf } from './samples.ts';

const samples: SamplesOf<typeof kinds> = {
  oldAddressUnfit: { written: '/Profil', better: '/profil/' },
  oldAddressUsed: { written: '/profil/' },
  oldAddressTwice: { written: '/lama/' },
  newAddressMissing: { written: '/layanan/akte/', suggestion: '/layanan/akta/' },
  newAddressMoved: { written: '/b/', last: '/c/' },
  redirectLoop: { written: '/a/' },
  newAddressElsewhere: { host: 'contoh.com', domain: 'contohkab.go.id' },
};

test('every problem of this topic is told in these words', () => {
  expect(printed(kinds, samples)).toMatchInlineSnapshot(`
    "ALH-01 Alamat lama tidak dapat dialihkan
      Alamat lama \`/Profil\` tidak dapat dialihkan.
      Tulis \`/profil/\`.
    ALH-02 Alamat lama masih dipakai
      \`/profil/\` masih alamat sebuah halaman, sehingga tidak dapat dialihkan.
      Hapus barisnya, atau ubah nama berkas halaman itu.
    ALH-03 Alamat lama ditulis dua kali
      Alamat lama \`/lama/\` ditulis lebih dari sekali.
      Hapus salah satu barisnya.
    ALH-04 Alamat baru tidak ada
      Alamat baru \`/layanan/akte/\` tidak ada.
      Mungkin maksudnya \`/layanan/akta/\`?
    ALH-05 Pengalihan bersambung
      Alamat baru \`/b/\` sendiri dialihkan lagi.
      Tulis alamat terakhirnya: \`/c/\`.
    ALH-06 Pengalihan berputar
      Pengalihan \`/a/\` kembali ke alamat lamanya sendiri.
      Tulis alamat halaman yang sebenarnya, atau hapus barisnya.
    ALH-07 Alamat baru di luar kabupaten
      Alamat baru berada di \`contoh.com\`, bukan situs pemerintah kabupaten ini.
      Alihkan ke situs yang terdaftar atau berakhiran \`contohkab.go.id\`; untuk situs lain, tulis tautan di sebuah halaman."
  `);
});
