import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { semuaKoleksi } from '../../src/koleksi/index.ts';
import type { Koleksi } from '../../src/koleksi/koleksi.ts';
import { root } from '../files.ts';

const SMALL = path.join(root, 'tests/fixtures/kabupaten-kecil/content');

/** How much each situs has of everything. */
const SITES = { kosong: 0, satu: 1, ratus: 100 } as const;
const PROGRAM_ROWS = { kosong: 0, satu: 1, ratus: 400 } as const;
const DATASET_ROWS = { kosong: 0, satu: 1, ratus: 2000 } as const;

/** As long as official names get, and longer. */
const LONG_NAME =
  'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, Keluarga Berencana dan Ketenteraman Umum';
const LONG_TITLE = 'Pendampingan penyelenggaraan pencatatan dan pertanggungjawaban keuangan desa tertinggal';
/** Its words in another order each time: what is alike packs into nothing, and would weigh too little. */
const WORDS = [
  ...LONG_TITLE.split(' '),
  ...'pembangunan jalan usaha tani rehabilitasi saluran irigasi gedung puskesmas peningkatan kapasitas aparatur'.split(
    ' ',
  ),
  ...'pelayanan administrasi kependudukan pengadaan sarana ruang kelas bantuan sosial keluarga sejahtera posyandu'.split(
    ' ',
  ),
  ...'pengawasan lingkungan hidup pengelolaan sampah perikanan budidaya kopi wisata danau promosi investasi'.split(
    ' ',
  ),
];
/** A long title of its own, the same on each run. */
function titleOf(n: number): string {
  let seed = n * 7919 + 12345;
  const word = (): string => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return WORDS[seed % WORDS.length] ?? '';
  };
  const words = Array.from({ length: 9 }, word).join(' ').slice(0, 78).trim();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${n}`;
}
const UNBROKEN =
  'https://pelayanan-administrasi-kependudukan.kecilkab.go.id/pendaftaran/pertanggungjawaban-penyelenggaraan';

/** Keys that need something outside their isian, and those that would keep it off the pages. */
const LEFT_OUT = ['id', 'draf', 'belum_diisi', 'pertanyaan', 'terbit', 'berakhir', 'gambar', 'gambar_alt'];

/**
 * Writes a kabupaten whose three sites have nothing, one and a hundred of each koleksi, every key of every schema
 * filled with the example that its own help gives, under the longest names.
 */
export function writeExtremeContent(content: string): void {
  cpSync(path.join(SMALL, '_kabupaten'), path.join(content, '_kabupaten'), { recursive: true });
  const rows = Object.keys(SITES).map((id) => ({
    id,
    nama: id === 'satu' ? 'Dinas Satu' : LONG_NAME,
    singkatan: id === 'satu' ? 'Satu' : 'DPPPAPPKBKU',
    jenis: 'dinas',
    host: `${id}.kecilkab.go.id`,
    status: 'belum',
    bukti: 'asumsi',
  }));
  // YAML reads JSON as it is.
  write(content, '_kabupaten/register.yaml', JSON.stringify({ situs: rows }));
  const yaml = path.join(content, '_kabupaten/kabupaten.yaml');
  cpSync(path.join(SMALL, '_kabupaten/kabupaten.yaml'), yaml);
  for (const id of ['kosong', 'satu', 'ratus'] as const) writeSitus(content, id);
}

function writeSitus(content: string, id: keyof typeof SITES): void {
  const count = SITES[id];
  write(content, `${id}/situs.yaml`, count === 0 ? '{}\n' : JSON.stringify(identity()));
  if (count === 0) return;
  for (const folder of ['gambar', 'berkas']) {
    cpSync(path.join(SMALL, 'dinkes', folder), path.join(content, id, folder), { recursive: true });
  }
  for (const koleksi of semuaKoleksi as readonly Koleksi[]) {
    if (koleksi.table) continue;
    for (let n = 1; n <= count; n++) {
      const keys = Object.entries(isianOf(koleksi, n))
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
      write(content, `${id}/${koleksi.name}/isian-${n}.md`, `---\n${keys.join('\n')}\n---\n${BODY}`);
    }
  }
  const table = (file: string, lines: number, row: (n: number) => string): void =>
    write(content, `${id}/${file}`, Array.from({ length: lines + 1 }, (_, n) => row(n)).join('\n'));
  table('program/2026.csv', PROGRAM_ROWS[id], programRow);
  table('ppid/dip.csv', count, (n) =>
    n === 0 ? 'nomor;kelas;judul;unit_penguasa;bentuk' : `${n};berkala;${titleOf(n)};Sekretariat;Halaman web`,
  );
  write(content, `${id}/alihkan.csv`, 'lama;baru\n/hubungi-kami/;/kontak/\n');
  table('dataset/kopi.csv', DATASET_ROWS[id], (n) =>
    n === 0 ? 'tahun;kecamatan;luas_ha;hasil_ton' : `${2000 + (n % 25)};Kecamatan ${n % 12};${n * 3},5;${n}`,
  );
}

const BODY = `\n## ${LONG_TITLE}\n\nAlamat panjang: ${UNBROKEN}\n\n| Nama | Angka |\n|---|--:|\n| Satu | 1 |\n\n- satu\n- dua\n`;

function programRow(n: number): string {
  if (n === 0)
    return 'kode;nama;pagu_murni;realisasi;per_tanggal;realisasi_fisik;indikator;target;satuan;lokasi;pptk_jabatan;status';
  const kode = `1.02.02.2.01.${String(n).padStart(4, '0')}`;
  return `${kode};${titleOf(n)};${n}250000000;${n}10000000;2026-10-31;${n % 101};${titleOf(n + 1000)};12;dokumen;98.01.01 98.01.02;Kepala Bidang Pelayanan;berjalan`;
}

/** Every key of the schema with the example of its help, the title made long and its own. */
function isianOf(koleksi: Koleksi, n: number): Record<string, unknown> {
  const outside = [koleksi.files, koleksi.links, koleksi.siblings].flatMap((keys) => keys ?? []);
  const isLeftOut = (key: string): boolean =>
    LEFT_OUT.includes(key) || outside.some((one) => one.split(/[.[]/)[0] === key);
  const examples = Object.entries(koleksi.schema.shape).flatMap(([key, field]) =>
    isLeftOut(key) ? [] : [[key, (field.meta() as { example?: unknown } | undefined)?.example] as const],
  );
  const filled = Object.fromEntries(examples.filter(([, example]) => example !== undefined));
  return { ...filled, [koleksi.titleKey]: titleOf(n), ...ownKeys(koleksi.name, n) };
}

/** What an example cannot know: that there are many, and which files stand beside it. */
function ownKeys(name: string, n: number): Record<string, unknown> {
  const day = `2026-${String((n % 10) + 1).padStart(2, '0')}-${String((n % 27) + 1).padStart(2, '0')}`;
  const picture = { gambar: 'gambar/posyandu.png', gambar_alt: 'Ibu dan anak di posyandu' };
  const form = 'berkas/formulir.pdf';
  switch (name) {
    case 'berita':
      return { tanggal: day, ...(n % 2 === 0 && picture) };
    case 'agenda':
      return { mulai: `2026-12-${String((n % 27) + 1).padStart(2, '0')} 08.30`, selesai: undefined };
    case 'peringatan':
      return n > 3
        ? { mulai: '2026-01-02 08.00', selesai: '2026-01-03 08.00' }
        : { mulai: '2026-11-23 08.00', selesai: '2026-12-31 08.00' };
    case 'dokumen':
      return { tahun: 2026 - (n % 8), berkas: form };
    case 'galeri':
      return {
        foto: Array.from({ length: (n % 9) + 1 }, () => ({
          gambar: picture.gambar,
          alt: picture.gambar_alt,
        })),
      };
    case 'dataset':
      return { berkas: [{ berkas: 'dataset/kopi.csv' }] };
    case 'layanan':
      return { formulir: [{ nama: LONG_TITLE, berkas: form }], populer: n <= 8 };
    case 'skm':
      return { tahun: 2026 - ((n - 1) % 20) };
    default:
      return {};
  }
}

/** What `situs.yaml` says, with every key. */
const identity = (): Record<string, unknown> => ({
  alamat: {
    jalan: `Jalan ${LONG_TITLE} Nomor 12`,
    kecamatan: 'Hulu',
    kode_pos: '91101',
    petunjuk: LONG_TITLE,
  },
  kontak: {
    telepon: ['(0274) 512345', '(0274) 512346'],
    surel: 'pelayanan.pengaduan.masyarakat@dinas.kecilkab.go.id',
    whatsapp: '0812-3456-7890',
  },
  jam_pelayanan: [
    { hari: 'Senin–Kamis', buka: '07.30', tutup: '16.00', istirahat: '12.00–13.00' },
    { hari: 'Jumat', buka: '07.30', tutup: '16.30', istirahat: '11.30–13.00', keterangan: LONG_TITLE },
    { hari: 'Sabtu, Minggu' },
  ],
  kepala: {
    jabatan: LONG_TITLE,
    nama: 'Prof. Dr. dr. Raden Mas Nama Pejabat Panjang Sekali, S.Sos., M.Si., Ph.D.',
    status: 'plt',
    sejak: '2026-01-06',
  },
  tautan: Array.from({ length: 12 }, (_, n) => ({ label: titleOf(n), url: UNBROKEN })),
  ppid_pembantu: { jabatan: LONG_TITLE },
  pengaduan: { pengelola: LONG_TITLE, alamat: LONG_TITLE },
  teks: {
    ringkasan: LONG_TITLE,
    tugas: LONG_TITLE,
    fungsi: Array.from({ length: 30 }, (_, n) => titleOf(n)),
    dasar_hukum: ['PP 18/2016 pasal 35'],
    label: 'perbup',
  },
});

function write(content: string, below: string, text: string): void {
  const file = path.join(content, below);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
