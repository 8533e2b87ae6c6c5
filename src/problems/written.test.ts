import { expect, test } from 'vitest';
import { printed, type SamplesOf } from './samples.ts';
import * as kinds from './written.ts';

const samples: SamplesOf<typeof kinds> = {
  headingWithoutSpace: { written: '##Jadwal', right: '## Jadwal' },
  indentedText: { written: 'Menjorok lima.' },
  linkUnread: { written: '[a](b c.pdf)', right: '[a](<b c.pdf>)' },
  signsLeftOut: { signs: 'tanda pembalik arah tulisan' },
  linkWaits: { written: 'rapat.md', why: 'masih draf' },
  sameText: { twin: 'berita/rapat.md' },
  dayFar: { key: 'terbit', written: '2062-12-01', years: 36 },
};

test('every problem of this topic is told in these words', () => {
  expect(printed(kinds, samples)).toMatchInlineSnapshot(`
    "TLS-01 (catatan) Judul bagian tanpa spasi
      \`##Jadwal\` tidak terbaca sebagai judul bagian, dan tanda \`#\` ikut tampil.
      Beri spasi sesudah tanda \`#\`: \`## Jadwal\`.
    TLS-02 (catatan) Tulisan yang menjorok
      \`Menjorok lima.\` diawali empat spasi atau lebih, sehingga tampil sebagai kode program, bukan tulisan biasa.
      Hapus spasi di awal barisnya.
    TLS-03 Tautan tidak terbaca
      \`[a](b c.pdf)\` tidak terbaca sebagai tautan, sehingga tampil apa adanya.
      Apit alamat yang memuat spasi dengan \`<\` dan \`>\`: \`[a](<b c.pdf>)\`.
    TLS-04 (catatan) Tanda yang tidak terlihat
      Tulisan ini memuat tanda pembalik arah tulisan, yang tidak ikut terbit.
      Baca sekali lagi bagian ini; bila ada yang janggal, ketik ulang. Tanda seperti ini sering terbawa saat menyalin dari pesan atau dari berkas lain.
    TLS-05 (catatan) Tautan ke halaman yang tidak tampil
      Tautan ke \`rapat.md\` menuju halaman yang masih draf.
      Selama halaman itu tidak tampil, pembaca hanya melihat tulisannya. Terbitkan halaman itu, atau hapus tautannya.
    TLS-06 (catatan) Dua berkas dengan isi yang sama
      Isi berkas ini sama persis dengan \`berita/rapat.md\`, sehingga tampil dua kali.
      Hapus salah satu, atau ubah isinya bila memang dua hal yang berbeda.
    TLS-07 (catatan) Tanggal yang masih jauh
      \`terbit: 2062-12-01\` masih 36 tahun lagi.
      Sampai hari itu isian ini tidak tampil. Periksa tahunnya."
  `);
});
