import sharp from 'sharp';
import { pdfOf } from '../pdf.ts';
import type { WordPressMedia, WordPressPost } from '../wordpress/real-wordpress.ts';

export const GOOD = 250;
export const SPAM = 40;

const PLACES = ['Amen', 'Lebong Utara', 'Rimbo Pengadang', 'Topos', 'Bingin Kuning', 'Tubei', 'Uram Jaya'];
const SUBJECTS = [
  [
    'Posyandu balita di',
    'Petugas menimbang bayi dan memberi vitamin. Kader desa menyiapkan tempat sejak pagi.',
  ],
  [
    'Rapat evaluasi program di',
    'Rapat membahas capaian triwulan. Setiap bidang menyampaikan kendala dan rencana.',
  ],
  [
    'Gotong royong membersihkan saluran di',
    'Warga bersama pegawai membersihkan saluran air sepanjang jalan desa.',
  ],
  [
    'Penyuluhan gizi untuk ibu hamil di',
    'Ibu hamil mendapat penjelasan tentang makanan bergizi dan tablet tambah darah.',
  ],
  ['Penyerahan bantuan alat tani di', 'Kelompok tani menerima pompa dan bibit kopi untuk musim tanam ini.'],
] as const;

const day = (n: number): string => {
  const date = new Date(Date.UTC(2023, 0, 2 + n * 3));
  return `${date.toISOString().slice(0, 10)} 08:00:00`;
};

/** Links to gambling that a hijacker hides in honest posts. */
const HIDDEN = [
  '<div style="display:none"><a href="https://slot-gacor.example/">slot gacor hari ini</a> maxwin togel</div>',
  '<p style="position:absolute;left:-9999px">judi online terpercaya bandar togel sbobet</p>',
  '<a href="https://link.example/slot-gacor-terpercaya/">klik di sini</a>',
];

/** The same words in each kind of markup that WordPress has seen. */
const MARKUP: readonly ((words: string, n: number) => string)[] = [
  (words) =>
    words
      .split('. ')
      .map((line) => `<!-- wp:paragraph -->\n<p>${line}.</p>\n<!-- /wp:paragraph -->`)
      .join('\n'),
  (words) => words.replaceAll('. ', '.\n\n'),
  (words) => `[vc_row][vc_column width="1/1"][vc_column_text]${words}[/vc_column_text][/vc_column][/vc_row]`,
  (words) =>
    `<div class="elementor-widget"><h1><strong>Isi kegiatan</strong></h1><p><span style="font-size:14pt">${words}</span></p></div>`,
  (words, n) =>
    `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->\n<!-- wp:table --><figure class="wp-block-table"><table><tbody><tr><td>Desa</td><td>Peserta</td></tr><tr><td>Desa ${n}</td><td>${n + 10}</td></tr></tbody></table></figure><!-- /wp:table -->`,
  (words) =>
    `<p>${words}</p><ul><li>Pertama</li><li>Kedua</li></ul><p>[contact-form-7 id="3" title="Kirim"]</p><script>alert(1)</script><iframe src="https://www.youtube.com/embed/abcDEF12345"></iframe>`,
];

const CAPTIONS = ['Kader menimbang bayi', '', 'Peserta di aula'];

export interface OldWordPress {
  media: WordPressMedia[];
  posts: WordPressPost[];
}

/** A site of an office as they are found: six kinds of markup, pictures, spam in between, and people's data. */
export async function oldWordPress(): Promise<OldWordPress> {
  const media: WordPressMedia[] = [];
  for (let n = 0; n < 24; n++)
    media.push({
      name: `kegiatan-${n}.jpg`,
      mime: 'image/jpeg',
      month: '2023/01',
      date: day(n),
      bytes: await sharp({
        create: { width: 700, height: 500, channels: 3, background: { r: 10 * n, g: 120, b: 200 - n } },
      })
        .withExif({ IFD0: { Artist: 'Nama Seseorang' } })
        .jpeg({ quality: 60 })
        .toBuffer(),
      ...(n % 3 === 0 && { alt: `Kegiatan nomor ${n}` }),
    });
  media.push({
    ...{ name: 'renja-2024.pdf', mime: 'application/pdf', month: '2023/01', date: day(0) },
    bytes: pdfOf('Rencana Kerja 2024'),
  });
  return { media, posts: [...goodPosts(), ...spamPosts(), ...otherPosts()] };
}

function goodPosts(): WordPressPost[] {
  return Array.from({ length: GOOD }, (_, n): WordPressPost => {
    const [subject, words] = SUBJECTS[n % SUBJECTS.length] ?? SUBJECTS[0];
    const place = PLACES[n % PLACES.length] ?? '';
    const picture = `kegiatan-${n % 24}.jpg`;
    const caption = CAPTIONS[n % 3] ?? '';
    const draw = MARKUP[n % MARKUP.length] ?? MARKUP[0];
    const body =
      draw?.(`${words} Kegiatan ke-${n} berlangsung di ${place}. Sampai jumpa pekan depan`, n) ?? '';
    const image =
      n % 4 === 0
        ? `<figure class="wp-block-image"><img src="{{url:${picture}}}" alt="" class="wp-image-{{id:${picture}}}"/>${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`
        : n % 4 === 1
          ? `[caption id="x" align="aligncenter" width="300"]<a href="{{url:${picture}}}"><img src="{{url:${picture}}}" width="300"></a> ${caption || 'Foto bersama'}[/caption]`
          : '';
    const extra = [
      n % 7 === 0 ? (HIDDEN[(n / 7) % HIDDEN.length] ?? '') : '',
      n % 25 === 3 ? '<p>Unduh <a href="{{url:renja-2024.pdf}}">Rencana Kerja 2024</a>.</p>' : '',
      n % 50 === 4 ? '<p>Hubungi panitia: panitia.kita@surat.example atau 0812-3456-7890.</p>' : '',
    ];
    return {
      title: `${subject} ${place} ${n}`,
      content: `${body}\n${image}\n${extra.join('\n')}`,
      date: day(n),
      categories: n % 10 === 9 ? ['Pengumuman'] : ['Kabar Dinas'],
      ...(n % 5 === 0 && { picture }),
      ...(n % 40 === 0 && {
        comments: [{ author: 'Warga Biasa', email: `warga${n}@surat.example`, text: 'Terima kasih.' }],
      }),
    };
  });
}

function spamPosts(): WordPressPost[] {
  const names = ['Slot Gacor', 'Togel Online', 'Situs Judi Terpercaya', 'RTP Live Maxwin', 'Daftar Slot 88'];
  return Array.from({ length: SPAM }, (_, n): WordPressPost => {
    const name = names[n % names.length] ?? '';
    const isQuiet = n % 8 === 7;
    return {
      title: isQuiet ? `Informasi terbaru nomor ${n}` : `${name} Hari Ini ${n}`,
      content: `<p>${name} dengan RTP live tertinggi. Daftar slot 88 sekarang, bonus new member, deposit pulsa tanpa potongan. Scatter hitam pragmatic play bikin gampang maxwin.</p><p><a href="https://slot${n}.example/">link alternatif slot gacor</a></p>`,
      date: day(n * 5 + 1),
      categories: ['Kabar Dinas'],
    };
  });
}

function otherPosts(): WordPressPost[] {
  return [
    {
      ...{ title: 'ASN diminta menjauhi judi online', date: '2025-03-04 09:00:00' },
      content:
        '<p>Kepala Dinas mengimbau seluruh ASN menjauhi judi online. Sosialisasi bersama Polres menjelaskan bahaya kecanduan dan ancaman pidana.</p>',
    },
    { title: 'Rahasia', content: 'Isi yang dikunci.', date: '2025-03-05 09:00:00', password: 'kunci' },
    { title: 'Hanya pengelola', content: 'Catatan dalam.', date: '2025-03-06 09:00:00', status: 'private' },
    {
      title: 'Belum selesai',
      content: '<p>Masih ditulis.</p>',
      date: '2025-03-07 09:00:00',
      status: 'draft',
    },
    { title: 'Dibuang', content: '<p>Sudah dibuang.</p>', date: '2025-03-08 09:00:00', status: 'trash' },
    {
      ...{ title: 'Daftar penerima', date: '2025-03-09 09:00:00' },
      content: '<p>Penerima: 1707012508900001 atas nama seseorang.</p>',
    },
    {
      ...{ title: 'Sejarah Dinas', type: 'page', slug: 'sejarah-dinas', date: '2023-01-01 08:00:00' },
      content:
        '<p>Dinas berdiri pada 2004. Lihat juga <a href="/2023/01/posyandu-balita-di-amen-0/">kabar pertama</a> dan <a href="/halaman-hilang/">halaman lain</a>.</p>',
    },
  ];
}
