import { defineProblem } from './problem.ts';
import { quote, quotedList, suggestionOr } from './words.ts';

export const folderWithoutRow = defineProblem<{ folder: string; suggestion: string | undefined }>({
  kode: 'REG-01',
  tingkat: 'salah',
  judul: 'Folder belum terdaftar',
  message: ({ folder }) => `Folder ${quote(folder)} tidak ada dalam daftar situs.`,
  action: ({ suggestion }) =>
    suggestionOr(suggestion, 'Minta Diskominfo mendaftarkannya, atau betulkan nama foldernya.'),
});

export const rowWithoutFolder = defineProblem<{ id: string; nama: string }>({
  kode: 'REG-02',
  tingkat: 'catatan',
  judul: 'Situs terdaftar belum punya folder',
  message: ({ id, nama }) => `${nama} terdaftar sebagai ${quote(id)}, tetapi foldernya belum ada.`,
  action: ({ id }) => `Buat folder ${quote(id)} dengan berkas \`situs.yaml\` di dalamnya.`,
});

export const registerKey = defineProblem<{ key: string }>({
  kode: 'REG-03',
  tingkat: 'salah',
  judul: 'Isian milik daftar situs',
  message: ({ key }) => `${quote(key)} ditetapkan di daftar situs, bukan di berkas ini.`,
  action: () =>
    'Hapus baris itu; bila isinya perlu diubah, minta Diskominfo mengubah `_kabupaten/register.yaml`.',
});

export const idForbidden = defineProblem<{ id: string }>({
  kode: 'REG-04',
  tingkat: 'salah',
  judul: 'Nama situs tidak dapat dipakai',
  message: ({ id }) => `Nama situs ${quote(id)} tidak dapat dipakai.`,
  action: () =>
    'Pakai huruf kecil, angka, dan tanda hubung; jangan mulai dengan `lcc`, garis bawah, atau titik.',
});

export const indukUnknown = defineProblem<{ id: string; induk: string; suggestion: string | undefined }>({
  kode: 'REG-05',
  tingkat: 'salah',
  judul: 'Induk tidak terdaftar',
  message: ({ id, induk }) => `Induk dari ${quote(id)}, yaitu ${quote(induk)}, tidak ada dalam daftar situs.`,
  action: ({ suggestion }) => suggestionOr(suggestion, 'Daftarkan induknya, atau betulkan namanya.'),
});

export const hostTwice = defineProblem<{ host: string; first: string; second: string }>({
  kode: 'REG-06',
  tingkat: 'salah',
  judul: 'Alamat dipakai dua situs',
  message: ({ host, first, second }) =>
    `Alamat ${quote(host)} dipakai oleh ${quote(first)} dan ${quote(second)}.`,
  action: () => 'Beri alamat yang berbeda pada salah satunya.',
});

export const codeUnknown = defineProblem<{ label: string; written: string; file: string }>({
  kode: 'REG-08',
  tingkat: 'salah',
  judul: 'Kode tidak dikenal',
  message: ({ label, written }) => `${label} ${quote(written)} tidak dikenal.`,
  action: ({ file }) => `Pakai kode yang ada di ${quote(file)}.`,
});

export const idTwice = defineProblem<{ id: string }>({
  kode: 'REG-09',
  tingkat: 'salah',
  judul: 'Situs terdaftar dua kali',
  message: ({ id }) => `Nama situs ${quote(id)} terdaftar dua kali.`,
  action: () => 'Hapus salah satu, atau beri nama lain.',
});

/** Why the command `register` changes nothing: each says what would contradict, and what to do first. */
export const statusUnknown = defineProblem<{
  written: string;
  known: readonly string[];
  suggestion: string | undefined;
}>({
  kode: 'REG-10',
  tingkat: 'salah',
  judul: 'Keadaan pendaftaran tidak dikenal',
  message: ({ written }) => `Keadaan ${quote(written)} tidak dapat dicatat.`,
  action: ({ known, suggestion }) =>
    suggestionOr(suggestion, `Pakai salah satu: ${quotedList(known, 'atau')}.`),
});

export const rowMissing = defineProblem<{ id: string; suggestion: string | undefined }>({
  kode: 'REG-11',
  tingkat: 'salah',
  judul: 'Badan belum ada di daftar situs',
  message: ({ id }) => `${quote(id)} belum ada di daftar situs.`,
  action: ({ id, suggestion }) =>
    suggestionOr(
      suggestion,
      `Tambahkan dahulu: ${quote(`npm run register -- ${id} --tambah --jenis dinas --nama "Nama resmi" --dasar "surat 005/1/2026"`, 120)}.`,
    ),
});

export const changeTooEarly = defineProblem<{ id: string; tanggal: string; last: string }>({
  kode: 'REG-12',
  tingkat: 'salah',
  judul: 'Tanggal mendahului perubahan terakhir',
  message: ({ id, tanggal, last }) =>
    `Tanggal ${tanggal} mendahului perubahan terakhir ${quote(id)}, yaitu ${last}.`,
  action: ({ last }) => `Sebut tanggal yang sama dengan atau sesudah ${quote(last)}.`,
});

export const changeInFuture = defineProblem<{ tanggal: string; today: string }>({
  kode: 'REG-13',
  tingkat: 'salah',
  judul: 'Tanggal belum tiba',
  message: ({ tanggal, today }) => `Tanggal ${tanggal} belum tiba; hari ini ${today}.`,
  action: () => 'Catat perubahan pada harinya, atau sebut tanggal surat yang sudah ada.',
});

export const hostProposed = defineProblem<{ id: string; host: string; status: string }>({
  kode: 'REG-14',
  tingkat: 'salah',
  judul: 'Alamat situs belum dipastikan',
  message: ({ id, host, status }) =>
    `${quote(id)} belum dapat dicatat ${quote(status)}: alamatnya, ${quote(host)}, baru usulan.`,
  action: ({ id, host }) =>
    `Pastikan alamatnya, lalu ${quote(`npm run register -- ${id} --host ${host} --dasar "surat …"`, 160)}.`,
});

export const keyAbsent = defineProblem<{ id: string; status: string }>({
  kode: 'REG-15',
  tingkat: 'salah',
  judul: 'Belum ada kunci yang berlaku',
  message: ({ id, status }) =>
    `${quote(id)} belum dapat dicatat ${quote(status)}: tidak ada kunci publik yang berlaku di daftar situs.`,
  action: ({ id }) =>
    `Buat kuncinya dengan ${quote(`npm run kunci ${id}`)}; situs yang dibaca tanpa kunci dicatat \`terbatas\`.`,
});

export const bodyEnded = defineProblem<{ id: string; sampai: string; status: string }>({
  kode: 'REG-16',
  tingkat: 'salah',
  judul: 'Badan sudah tidak bertugas',
  message: ({ id, sampai, status }) =>
    `${quote(id)} bertugas sampai ${sampai}, jadi tidak dapat dicatat ${quote(status)}.`,
  action: () => 'Catat penerusnya, atau betulkan `aktif_sampai` di `_kabupaten/register.yaml`.',
});

export const groundMissing = defineProblem({
  kode: 'REG-17',
  tingkat: 'salah',
  judul: 'Dasar perubahan belum disebut',
  message: () => 'Dasar perubahan belum disebut.',
  action: () => 'Tambahkan nomor surat atau berita acaranya, misalnya `--dasar "surat 005/1/2026"`.',
});

export const groundUnfit = defineProblem<{ written: string }>({
  kode: 'REG-18',
  tingkat: 'salah',
  judul: 'Dasar perubahan tidak dapat dicatat',
  message: ({ written }) => `Dasar ${quote(written)} tidak dapat dicatat.`,
  action: () =>
    'Tulis nomor surat dan tahunnya dalam satu baris, paling banyak 200 huruf, tanpa nomor orang dan tanpa rumus.',
});

export const hostUnfit = defineProblem<{ written: string; example: string }>({
  kode: 'REG-19',
  tingkat: 'salah',
  judul: 'Alamat situs tidak dapat dipakai',
  message: ({ written }) => `Alamat situs ${quote(written)} tidak dapat dipakai.`,
  action: ({ example }) => `Tulis nama host saja, dengan huruf kecil, misalnya ${quote(example)}.`,
});

export const keyUnfit = defineProblem<{ written: string }>({
  kode: 'REG-20',
  tingkat: 'salah',
  judul: 'Kunci publik tidak dapat dipakai',
  message: ({ written }) => `Kunci publik ${quote(written)} tidak dapat dipakai.`,
  action: () =>
    'Salin kunci publik Ed25519 sepanjang 43 tanda; kunci baru dibuat dengan `npm run kunci <situs>`.',
});

export const keyTaken = defineProblem<{ owner: string }>({
  kode: 'REG-21',
  tingkat: 'salah',
  judul: 'Kunci sudah tercatat',
  message: ({ owner }) => `Kunci itu sudah tercatat untuk ${quote(owner)}.`,
  action: () => 'Setiap situs memakai kuncinya sendiri; buat yang baru dengan `npm run kunci <situs>`.',
});

export const rowTaken = defineProblem<{ id: string; nama: string }>({
  kode: 'REG-22',
  tingkat: 'salah',
  judul: 'Badan sudah ada di daftar situs',
  message: ({ id, nama }) => `${quote(id)} sudah ada di daftar situs: ${nama}.`,
  action: () => 'Hapus `--tambah` untuk mengubah barisnya, atau pakai nama lain.',
});
