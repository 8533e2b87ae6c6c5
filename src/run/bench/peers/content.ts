import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** How many Markdown files of each koleksi a situs gets: 200, which we make about 237 pages of. */
const FILES = { berita: 120, pengumuman: 40, layanan: 30, halaman: 10 } as const;
type Koleksi = keyof typeof FILES;

const FIRST_DAY = Date.UTC(2026, 0, 1);
const DAY_MS = 86_400_000;
/** On the `n`th day of 2026; all lie before the day of the measurement. */
const dayOf = (n: number): string => new Date(FIRST_DAY + n * DAY_MS).toISOString().slice(0, 10);
/** The day that is built for. */
export const DAY = '2026-11-30';

/** The Markdown of one situs, the same for every program that is measured. Other sites have other words. */
export function writeMarkdown(folder: string, situs: string): void {
  for (const koleksi of Object.keys(FILES) as Koleksi[]) {
    mkdirSync(path.join(folder, koleksi), { recursive: true });
    for (let n = 1; n <= FILES[koleksi]; n++) {
      writeFileSync(path.join(folder, koleksi, nameOf(koleksi, n)), markdownOf(situs, koleksi, n));
    }
  }
}

const nameOf = (koleksi: Koleksi, n: number): string =>
  koleksi === 'berita' || koleksi === 'pengumuman'
    ? `${dayOf(2 * n)}-${koleksi}-${n}.md`
    : `${koleksi}-${n}.md`;

/** Below the folder of a situs: a file in the middle of its news, whose neighbours are many. */
export const EDITED = `berita/${nameOf('berita', 60)}`;

/** A news item that stood nowhere before, the newest. */
export function addedNews(situs: string, n: number): { file: string; text: string } {
  return { file: `berita/2026-11-${10 + n}-tambahan-${n}.md`, text: markdownOf(situs, 'berita', 1000 + n) };
}

export function markdownOf(situs: string, koleksi: Koleksi, n: number): string {
  const head = [
    `judul: ${TITLES[koleksi]} nomor ${n}`,
    `ringkasan: Ringkasan singkat ${koleksi} nomor ${n} untuk warga kabupaten.`,
    ...(koleksi === 'berita' || koleksi === 'pengumuman'
      ? [`tanggal: ${n > 1000 ? '2026-11-25' : dayOf(2 * n)}`, `kategori: ${KINDS[n % KINDS.length]}`]
      : []),
    ...(koleksi === 'layanan' ? ['biaya_tarif: Gratis', 'jangka_waktu: Tiga hari kerja'] : []),
    ...(koleksi === 'halaman' ? [`urutan: ${n}`] : []),
    `id: ukur-${koleksi}-${n}`,
  ];
  return `---\n${head.join('\n')}\n---\n${bodyOf(situs, n)}`;
}

const TITLES = {
  berita: 'Kegiatan dinas di kecamatan',
  pengumuman: 'Perubahan jadwal pelayanan',
  layanan: 'Pelayanan administrasi warga',
  halaman: 'Keterangan tentang kantor',
} satisfies Record<Koleksi, string>;
const KINDS = ['Pelayanan', 'Kegiatan', 'Rapat', 'Pelatihan'];

/** About 250 words with what Markdown is used for: headings, strong words, lists, a table, links. */
function bodyOf(situs: string, n: number): string {
  const paragraphs = Array.from({ length: 5 }, (_, part) => {
    const words = Array.from(
      { length: 36 },
      (_, at) => WORDS[(n * 7 + part * 13 + at * (at + part)) % WORDS.length],
    );
    return `${words.join(' ')} **${situs}** ${n}.`;
  });
  return [
    paragraphs[0],
    `## Latar belakang\n\n${paragraphs[1]}`,
    `- kegiatan pertama nomor ${n}\n- kegiatan kedua\n- kegiatan ketiga`,
    `## Hasil\n\n${paragraphs[2]}\n\nLihat [daftar layanan](/layanan/) dan [berita lain](/berita/).`,
    `| Kecamatan | Jumlah |\n|---|---:|\n| Utara | ${n} |\n| Selatan | ${n * 3} |`,
    `### Tindak lanjut\n\n${paragraphs[3]}`,
    paragraphs[4],
  ]
    .join('\n\n')
    .concat('\n');
}

const WORDS =
  'warga desa kantor pelayanan jadwal petugas kecamatan kabupaten kegiatan rapat hasil laporan anggaran jalan sekolah puskesmas pertanian air bersih pasar bantuan pelatihan kelompok pemuda perempuan anak lanjut usia keluarga data peta berkas syarat waktu tempat bulan tahun program usulan musyawarah kepala bidang'.split(
    ' ',
  );
