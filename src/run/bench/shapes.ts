/** A file made to hold a reader up, or made by a program that repeats itself. */
export interface Shape {
  name: string;
  /** Where it stands in a situs: its kind decides what it is compared with. */
  path: string;
  text: string;
}

/** Top of a berita. */
export const TOP = '---\njudul: Kabar\ntanggal: 2026-11-20\n---\n';

const page = (name: string, body: string, ending: 'md' | 'mdx' = 'md'): Shape => ({
  name,
  path: `berita/bentuk.${ending}`,
  text: TOP + body,
});
const top = (name: string, lines: string): Shape => ({
  name,
  path: 'berita/bentuk.md',
  text: `---\njudul: Kabar\ntanggal: 2026-11-20\n${lines}\n---\nIsi.\n`,
});
const table = (name: string, text: string): Shape => ({ name, path: 'program/2026.csv', text });
const map = (name: string, text: string): Shape => ({ name, path: 'dataset/bentuk.geojson', text });

const many = (count: number, part: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => part(n)).join('');

const PROGRAM = 'kode;nama;pagu_murni;status\n';

/** Shapes of 20 KB to 2 MB. Each was slow in some reader, ours or another's, or stands beside one that was. */
export const SHAPES: readonly Shape[] = [
  page('judul bagian yang sama', '# a\n\n'.repeat(48_000)),
  page(
    'judul bagian berlainan',
    many(30_000, (n) => `## b${n}\n\n`),
  ),
  page('paragraf satu huruf', 'a\n\n'.repeat(160_000)),
  page('kode sebaris', '`a` '.repeat(70_000)),
  page('ganti baris paksa', 'a  \n'.repeat(70_000)),
  page('entitas', '&nbsp; '.repeat(30_000)),
  page('tag yang tak ditutup', '<a '.repeat(100_000)),
  page('tag pendek', '<b>'.repeat(100_000)),
  page('tag di mdx', '<a '.repeat(100_000), 'mdx'),
  page('blok di mdx', '<Peringatan>\n\na\n\n</Peringatan>\n\n'.repeat(10_000), 'mdx'),
  page('atribut di mdx', `<Peringatan ${many(20_000, (n) => `a${n}="b" `)}>\n\na\n\n</Peringatan>\n`, 'mdx'),
  page('kurawal di mdx', '{ '.repeat(100_000), 'mdx'),
  page('komentar di mdx', '{/* a */}\n\n'.repeat(20_000), 'mdx'),
  page('penekanan', '*a **a '.repeat(40_000)),
  page('penekanan bersusun', '*'.repeat(100_000)),
  page('kurung siku', '['.repeat(100_000)),
  page('kurung siku berpasangan', '[a]'.repeat(80_000)),
  page(
    'tautan',
    many(20_000, (n) => `[a](/b${n}) `),
  ),
  page(
    'tautan keluar',
    many(10_000, (n) => `[a](https://contoh.go.id/${n}) `),
  ),
  page('alamat telanjang', 'https://contoh.go.id/a '.repeat(10_000)),
  page('gambar', '![a](gambar/a.jpg) '.repeat(20_000)),
  page('kutipan bersusun', '> '.repeat(200_000)),
  page(
    'daftar bersusun',
    many(600, (n) => `${'  '.repeat(n)}- a\n`),
  ),
  page('daftar panjang', '- a\n'.repeat(100_000)),
  page('daftar tugas', '- [ ] a\n'.repeat(50_000)),
  page(
    'catatan kaki',
    many(10_000, (n) => `a[^${n}]\n\n[^${n}]: b\n\n`),
  ),
  page(
    'rujukan',
    many(10_000, (n) => `[a${n}]\n\n[a${n}]: /b\n\n`),
  ),
  page('rujukan ke satu', `${'[a]\n\n'.repeat(50_000)}[a]: /b\n`),
  page('tabel lebar', `${'|a'.repeat(10_000)}|\n${'|-'.repeat(10_000)}|\n${'|b'.repeat(10_000)}|\n`),
  page('tabel panjang', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(40_000)}`),
  page(
    'tabel dengan baris pendek',
    `${'|a'.repeat(1_000)}|\n${'|-'.repeat(1_000)}|\n${'|b|\n'.repeat(50_000)}`,
  ),
  page('baris kode', `\`\`\`\n${'a\n'.repeat(200_000)}\`\`\`\n`),
  page(
    'petik balik berlainan',
    many(700, (n) => `${'`'.repeat(n + 1)}a`),
  ),
  page('garis', '---\n\n'.repeat(80_000)),
  page('satu kata', 'a'.repeat(500_000)),
  page('spasi', ` a${' '.repeat(400_000)}b`),
  page('garis miring terbalik', '\\'.repeat(400_000)),
  page('angka', '1 '.repeat(200_000)),
  page('angka bertitik', '1.'.repeat(200_000)),
  page('angka berpasangan', '12 - 34 '.repeat(50_000)),
  page('surel', 'a@'.repeat(200_000)),
  page('titik dua', 'a:'.repeat(200_000)),
  page('tanda gabung', `a${'\u0301'.repeat(200_000)}`),
  page('bukan huruf Latin', '\ufdfa'.repeat(100_000)),
  page('komentar HTML', '<!--'.repeat(80_000)),
  top('daftar mengalir di bagian atas', `kata_kunci: [${'a, '.repeat(20_000)}a]`),
  top('kurung di bagian atas', `kata_kunci: ${'['.repeat(30_000)}`),
  top('kunci di bagian atas', many(5_000, (n) => `a${n}: b\n`).trimEnd()),
  top('teks panjang di bagian atas', `ringkasan: "${'a '.repeat(30_000)}"`),
  top('petik di bagian atas', `ringkasan: "${'\\"'.repeat(30_000)}"`),
  top('baris di bagian atas', `ringkasan: >\n${'  a\n'.repeat(15_000)}`.trimEnd()),
  {
    name: 'kunci di situs.yaml',
    path: 'situs.yaml',
    text: many(30_000, (n) => `kunci_${n}: isi\n`),
  },
  {
    name: 'daftar di situs.yaml',
    path: 'situs.yaml',
    text: `tautan:\n${'  - { label: a, url: "https://contoh.go.id" }\n'.repeat(8_000)}`,
  },
  {
    name: 'petik di situs.yaml',
    path: 'situs.yaml',
    text: `teks:\n  ringkasan: '${"a'' ".repeat(80_000)}'\n`,
  },
  table('angka di satu baris', `${PROGRAM}${'1 1.1-1 '.repeat(40_000)}`),
  table('satu kolom', `kode\n${'1.02.01\n'.repeat(19_000)}`),
  table('satu baris', `${PROGRAM}${'a;'.repeat(500_000)}`),
  table('kolom', `${many(50_000, (n) => `k${n};`)}\n1;2\n`),
  table('baris kosong', `${PROGRAM}${';;;\n'.repeat(200_000)}`),
  table('petik', `${PROGRAM}${'"a""b";'.repeat(100_000)}`),
  table('petik terlambat', `${PROGRAM}${' "a";'.repeat(100_000)}`),
  table('baris yang salah', `${PROGRAM}${many(19_000, (n) => `1.02.${n};a;x;y\n`)}`),
  table('baris yang sama', `${PROGRAM}${'1.02.01;Program;1000000;berjalan\n'.repeat(19_000)}`),
  table('sel panjang', `${PROGRAM}1.02.01;${'a '.repeat(400_000)};1;berjalan\n`),
  { name: 'pengalihan', path: 'alihkan.csv', text: `lama;baru\n${many(19_000, (n) => `/a${n}/;/b/\n`)}` },
  {
    name: 'pengalihan berantai',
    path: 'alihkan.csv',
    text: `lama;baru\n${many(15_000, (n) => `/a${n}/;/a${n + 1}/\n`)}`,
  },
  { name: 'dataset satu kolom', path: 'dataset/bentuk.csv', text: `a\n${'1\n'.repeat(500_000)}` },
  map('peta bersusun', `{"type":"Feature","a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`),
  map('peta dengan titik', `{"type":"MultiPoint","coordinates":[${'[1,2],'.repeat(150_000)}[1,2]]}`),
];

/** An ordinary file for the same place, as big. */
export function ordinary({ path, text }: Pick<Shape, 'path' | 'text'>): string {
  const filled = (head: string, part: (n: number) => string): string => {
    let whole = head;
    for (let n = 0; whole.length < text.length; n++) whole += part(n);
    return whole;
  };
  if (path.endsWith('.md') || path.endsWith('.mdx')) return filled(TOP, paragraph);
  if (path === 'situs.yaml')
    return filled('teks:\n  ringkasan: >\n', () => '    Kantor ini melayani warga setiap hari kerja.\n');
  if (path === 'alihkan.csv') return filled('lama;baru\n', (n) => `/kabar-lama-nomor-${n}/;/berita/\n`);
  if (path.endsWith('.csv') && path.startsWith('program/'))
    return filled(
      PROGRAM,
      (n) => `1.02.${n};Program Pelayanan Kesehatan Warga nomor ${n};${n}000000;berjalan\n`,
    );
  if (path.endsWith('.csv')) return filled('tahun;jumlah\n', (n) => `${n};${n * 7}\n`);
  return `${filled('{"type":"FeatureCollection","features":[', (n) => `${n ? ',' : ''}{"type":"Feature","properties":{"nama":"Desa ${n}"},"geometry":{"type":"Point","coordinates":[102.${n},-3.${n}]}}`)}]}`;
}

const paragraph = (n: number): string =>
  `${n % 8 ? '' : `## Bagian ${n}\n\n`}Kepala dinas membuka rapat ke-${n} di aula kabupaten, dihadiri **camat** dan kepala desa.\nHasilnya ditulis di [layanan](/layanan/), lalu dibagikan kepada warga.\n\n`;
