import { quote } from './words.ts';

/** A file that is no content: its name, and the name made clean, without its ending. */
export interface Stray {
  name: string;
  slug: string;
}

interface StrayWords {
  /** Endings of names, in lower case. */
  endings: string;
  /** What it is: `rekaman video`. */
  what: string;
  action: (stray: Stray) => string;
}

const LET_GO = 'Berkasnya boleh dipindahkan ke luar folder situs.';
const fromGoogle = (kind: string): string =>
  `Buka berkas itu, pilih *File › Download › ${kind}*, lalu salin hasil unduhannya ke folder ini.`;

/** What clerks, phones and programs leave in a folder, and what helps its owner. Nothing here says that work may be thrown away. */
const STRAYS: readonly StrayWords[] = [
  {
    endings: 'mp4 mov avi 3gp mkv wmv webm mpg mpeg m4v flv',
    what: 'rekaman video',
    action: () => `Unggah ke kanal video resmi, lalu tulis tautannya di halaman. ${LET_GO}`,
  },
  {
    endings: 'mp3 m4a ogg oga opus aac wav amr wma flac',
    what: 'rekaman suara',
    action: () => `Tulis intinya di halaman; rekaman tidak dapat diputar di situs. ${LET_GO}`,
  },
  {
    endings: 'zip rar 7z tar gz tgz',
    what: 'kumpulan berkas yang dimampatkan',
    action: () =>
      'Ekstrak isinya, lalu salin yang perlu terbit: gambar ke folder `gambar`, dokumen ke folder `berkas`.',
  },
  {
    endings: 'exe msi apk bat cmd com scr js jar vbs ps1 dll sys iso php sh',
    what: 'program komputer',
    action: () =>
      'Pindahkan ke luar folder situs. Bila tidak dikenal, jangan dibuka dan laporkan ke Diskominfo.',
  },
  {
    endings: 'lnk',
    what: 'pintasan Windows; berkas aslinya ada di tempat lain',
    action: () => 'Salin berkas aslinya ke folder ini.',
  },
  {
    endings: 'url webloc website',
    what: 'pintasan ke alamat internet',
    action: () => 'Tulis alamatnya sebagai tautan di halaman: `[Nama laman](https://contoh.go.id)`.',
  },
  {
    endings: 'gdoc',
    what: 'pintasan ke Google Dokumen; isinya tidak ada di berkas ini',
    action: () => fromGoogle('Microsoft Word (.docx)'),
  },
  {
    endings: 'gsheet',
    what: 'pintasan ke Google Spreadsheet; isinya tidak ada di berkas ini',
    action: () => fromGoogle('Microsoft Excel (.xlsx)'),
  },
  {
    endings: 'gslides gdraw gform gmap gsite gjam',
    what: 'pintasan ke berkas Google; isinya tidak ada di berkas ini',
    action: () => fromGoogle('PDF (.pdf)'),
  },
  {
    endings: 'txt text log nfo',
    what: 'catatan biasa',
    action: ({ slug }) =>
      `Bila untuk terbit, simpan ulang sebagai ${quote(`${slug}.md`)} dan beri judul di bagian atasnya. Bila hanya catatan sendiri, biarkan saja atau pindahkan ke luar folder situs.`,
  },
  {
    endings: 'doc dot rtf odt wps wpd pages',
    what: 'dokumen dalam bentuk lain',
    action: () => 'Buka berkas itu, lalu *Simpan Sebagai › Dokumen Word (.docx)* atau PDF.',
  },
  {
    endings: 'ods et numbers xlt dbf',
    what: 'tabel dalam bentuk lain',
    action: () => 'Buka berkas itu, lalu *Simpan Sebagai › Buku Kerja Excel (.xlsx)*.',
  },
  {
    endings: 'ppt pptx pps ppsx odp key',
    what: 'bahan paparan',
    action: () => 'Buka berkas itu, lalu *Simpan Sebagai › PDF* di folder `berkas`.',
  },
  {
    endings: 'pub vsd vsdx cdr ai psd indd eps dwg dxf xcf xps oxps',
    what: 'berkas rancangan',
    action: () => 'Buka di program asalnya, lalu ekspor sebagai PDF, JPG, atau PNG.',
  },
  {
    endings: 'tif tiff bmp avif jxl jp2 raw cr2 nef dng wmf emf ico',
    what: 'gambar yang tidak dapat ditampilkan di situs',
    action: () => 'Buka gambar itu, lalu simpan ulang sebagai JPG atau PNG.',
  },
  {
    endings: 'html htm mht mhtml xhtml asp aspx',
    what: 'halaman dari internet',
    action: () =>
      `Salin tulisan yang diperlukan ke berkas \`.md\`, atau tulis tautan ke laman aslinya. ${LET_GO}`,
  },
  {
    endings: 'kml kmz gpx shp shx prj',
    what: 'berkas peta dalam bentuk lain',
    action: () => 'Ekspor dari program peta sebagai GeoJSON (.geojson).',
  },
  {
    endings: 'bak tmp temp old wbk asd crdownload part partial download opdownload lock swp',
    what: 'berkas sementara atau unduhan yang belum selesai',
    action: () =>
      'Biarkan saja, atau pindahkan ke luar folder situs. Bila ini unduhan, ulangi sampai selesai.',
  },
  {
    endings: 'eml msg vcf contact pst',
    what: 'surel atau daftar kontak',
    action: () => 'Pindahkan ke luar folder situs; surel dan kontak dapat memuat data pribadi.',
  },
  {
    endings: 'mdb accdb sql db sqlite',
    what: 'basis data',
    action: () => `Ekspor tabel yang perlu terbit sebagai Excel (.xlsx) atau CSV. ${LET_GO}`,
  },
  {
    endings: '',
    what: 'berkas tanpa akhiran',
    action: () => 'Tambahkan akhirannya sesuai jenisnya, misalnya `.pdf` atau `.jpg`.',
  },
];

const OTHERWISE: Omit<StrayWords, 'endings'> = {
  what: 'berkas yang tidak dapat diterbitkan',
  action: () =>
    'Pindahkan ke luar folder situs. Yang dapat diterbitkan: md, mdx, yaml, csv, xlsx, jpg, png, webp, gif, pdf, docx, dan geojson.',
};

const BY_ENDING = new Map(
  STRAYS.flatMap((words) => words.endings.split(' ').map((ending) => [ending, words])),
);

/** What a file is that no situs can publish, and what to do with it, by the ending of its name. */
export function strayWords(stray: Stray): { what: string; action: string } {
  const { what, action } = BY_ENDING.get(endingOf(stray.name)) ?? OTHERWISE;
  return { what, action: action(stray) };
}

function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}
