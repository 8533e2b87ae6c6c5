import * as z from 'zod';

const attachment = z.looseObject({
  url: z.string().meta({ label: 'Alamat', help: 'Alamat lengkap berkas.', example: undefined }),
  mime_type: z
    .string()
    .meta({ label: 'Jenis media', help: 'Jenis media berkas.', example: 'application/pdf' }),
  size_in_bytes: z.int().min(0).nullish().meta({ label: 'Ukuran', help: 'Banyaknya bita.', example: 51234 }),
});

const item = z.looseObject({
  id: z.string().min(1).meta({
    label: 'Tanda pengenal',
    help: 'Situs, koleksi, dan id isiannya; tidak pernah berubah.',
    example: 'dinkes/berita/brt-7f3k2m9q',
  }),
  url: z.string().nullish().meta({ label: 'Alamat', help: 'Alamat lengkap halaman.', example: undefined }),
  title: z.string().nullish().meta({ label: 'Judul', help: 'Judul isian.', example: 'Imunisasi kejar' }),
  summary: z.string().nullish().meta({ label: 'Ringkasan', help: 'Ringkasan isian.', example: undefined }),
  content_html: z.string().nullish().meta({ label: 'Isi', help: 'Isi sebagai HTML.', example: undefined }),
  content_text: z.string().nullish().meta({ label: 'Isi', help: 'Isi sebagai teks.', example: undefined }),
  image: z.string().nullish().meta({ label: 'Gambar', help: 'Alamat lengkap gambar.', example: undefined }),
  date_published: z
    .string()
    .nullish()
    .meta({ label: 'Diterbitkan', help: 'Waktu terbit, RFC 3339.', example: '2026-11-19T17:00:00.000Z' }),
  date_modified: z
    .string()
    .nullish()
    .meta({ label: 'Diperbarui', help: 'Waktu diubah, RFC 3339.', example: '2026-11-19T17:00:00.000Z' }),
  tags: z
    .array(z.string())
    .nullish()
    .meta({ label: 'Kata kunci', help: 'Pengelompok.', example: ['contoh'] }),
  attachments: z.array(attachment).nullish().meta({ label: 'Berkas', help: 'Berkas unduhan.', example: [] }),
});

/** `/feed.json`: JSON Feed 1.1 as we write it. */
export const jsonFeed = z.looseObject({
  version: z
    .string()
    .regex(/^https:\/\/jsonfeed\.org\/version\/1(\.\d+)?$/)
    .meta({ label: 'Versi', help: 'Versi JSON Feed.', example: 'https://jsonfeed.org/version/1.1' }),
  title: z.string().meta({ label: 'Judul', help: 'Nama situs.', example: 'Dinas Kesehatan' }),
  home_page_url: z.string().nullish().meta({ label: 'Beranda', help: 'Alamat beranda.', example: undefined }),
  feed_url: z.string().nullish().meta({ label: 'Umpan', help: 'Alamat dokumen ini.', example: undefined }),
  language: z.string().nullish().meta({ label: 'Bahasa', help: 'Bahasa isinya.', example: 'id' }),
  items: z.array(item).meta({ label: 'Isi', help: 'Kabar, yang terbaru lebih dahulu.', example: [] }),
});
