import { defineProblem } from './problem.ts';
import { enumerated, quote, quotedList } from './words.ts';

/** Of every situs that did not go out: nobody needs to fear for what is on air. */
const STAYS = 'Situs yang sedang tayang tidak berubah.';

export const hostAssumed = defineProblem<{ host: string }>({
  kode: 'TBT-01',
  tingkat: 'salah',
  judul: 'Nama host belum dipastikan',
  message: ({ host }) => `Nama host ${quote(host)} masih bertanda asumsi. ${STAYS}`,
  action: () => 'Pastikan nama host itu, lalu hapus baris `host_bukti: asumsi`-nya di berkas ini.',
});

export const tooLittleDone = defineProblem<{ done: number; of: number; least: number; missing: string[] }>({
  kode: 'TBT-02',
  tingkat: 'salah',
  judul: 'Syarat dasar belum cukup',
  message: ({ done, of, least }) =>
    `Syarat dasar situs ini baru ${done} dari ${of}; yang diminta sebelum terbit ${least}. ${STAYS}`,
  action: ({ missing }) => `Lengkapi dahulu: ${enumerated(missing)}.`,
});

export const outputOld = defineProblem<{ folder: string }>({
  kode: 'TBT-03',
  tingkat: 'salah',
  judul: 'Situs yang sudah jadi lebih lama dari isinya',
  message: ({ folder }) =>
    `Folder ${quote(folder)} belum memuat perubahan terakhir pada isi situs atau program. ${STAYS}`,
  action: () => 'Jalankan `npm run build`, lalu terbitkan lagi.',
});

export const notBuilt = defineProblem({
  kode: 'TBT-04',
  tingkat: 'salah',
  judul: 'Situs belum jadi',
  message: () => `Situs ini belum dapat diterbitkan karena belum berhasil dibangun. ${STAYS}`,
  action: () => 'Perbaiki yang disebut oleh `npm run check`, lalu terbitkan lagi.',
});

export const notPlain = defineProblem<{ file: string }>({
  kode: 'TBT-05',
  tingkat: 'salah',
  judul: 'Bukan berkas biasa',
  message: ({ file }) => `${quote(file)} bukan berkas atau folder biasa, jadi tidak diterbitkan. ${STAYS}`,
  action: () => 'Hapus folder situs ini dari folder keluaran, bangun lagi, lalu terbitkan lagi.',
});

export const notAsListed = defineProblem<{ file: string }>({
  kode: 'TBT-06',
  tingkat: 'salah',
  judul: 'Berkas tidak sama dengan daftarnya',
  message: ({ file }) =>
    `Berkas ${quote(file)} tidak sama dengan yang tercatat di \`integritas.json\`. ${STAYS}`,
  action: () => 'Hapus folder situs ini dari folder keluaran, bangun lagi, lalu terbitkan lagi.',
});

export const currentTaken = defineProblem<{ place: string }>({
  kode: 'TBT-07',
  tingkat: 'salah',
  judul: 'Tempat penunjuk rilis sudah dipakai',
  message: ({ place }) =>
    `Di ${quote(place)} ada folder atau berkas, padahal tempat itu untuk penunjuk rilis. Tidak ada yang diubah.`,
  action: () => 'Pindahkan folder atau berkas itu ke tempat lain, lalu terbitkan lagi.',
});

export const targetFull = defineProblem<{ where: string }>({
  kode: 'TBT-08',
  tingkat: 'salah',
  judul: 'Disk tujuan penuh',
  message: ({ where }) => `Tempat di disk tujuan ${quote(where)} habis. ${STAYS}`,
  action: () =>
    'Kosongkan sebagian disk itu, misalnya rilis lama dengan `npm run releases -- --simpan 3`, lalu terbitkan lagi.',
});

export const targetReadOnly = defineProblem<{ where: string }>({
  kode: 'TBT-09',
  tingkat: 'salah',
  judul: 'Disk tujuan hanya dapat dibaca',
  message: ({ where }) => `Disk tujuan ${quote(where)} hanya dapat dibaca. ${STAYS}`,
  action: () => 'Minta pengelola server membuka disk itu untuk ditulisi, lalu terbitkan lagi.',
});

export const targetDenied = defineProblem<{ where: string }>({
  kode: 'TBT-10',
  tingkat: 'salah',
  judul: 'Folder tujuan tidak boleh ditulisi',
  message: ({ where }) => `Komputer menolak penulisan ke ${quote(where)}. ${STAYS}`,
  action: () => 'Periksa hak akses folder itu untuk pengguna yang menerbitkan, lalu terbitkan lagi.',
});

export const targetMissing = defineProblem<{ where: string }>({
  kode: 'TBT-11',
  tingkat: 'salah',
  judul: 'Folder tujuan tidak ada',
  message: ({ where }) => `Folder tujuan ${quote(where)} tidak ada. ${STAYS}`,
  action: () => 'Periksa apakah disknya sudah terpasang; bila memang baru, buat foldernya dahulu.',
});

export const sentDiffers = defineProblem<{ file: string }>({
  kode: 'TBT-12',
  tingkat: 'salah',
  judul: 'Berkas di tujuan tidak sama dengan yang dikirim',
  message: ({ file }) =>
    `Berkas ${quote(file)} dibaca kembali dari tujuan dan ternyata tidak sama dengan yang dikirim. ${STAYS}`,
  action: () => 'Terbitkan lagi; bila terjadi lagi, minta pengelola server memeriksa disknya.',
});

export const keyNone = defineProblem<{ situs: string }>({
  kode: 'TBT-13',
  tingkat: 'salah',
  judul: 'Situs belum punya kunci',
  message: ({ situs }) => `Situs ${quote(situs)} belum punya kunci untuk menandatangani rilis. ${STAYS}`,
  action: ({ situs }) => `Jalankan \`npm run kunci ${situs}\`, lalu terbitkan lagi.`,
});

export const keyLost = defineProblem<{ situs: string; id: string; file: string }>({
  kode: 'TBT-14',
  tingkat: 'salah',
  judul: 'Kunci rahasia tidak ditemukan',
  message: ({ id, file }) =>
    `Kunci rahasia ${quote(id)} tidak ditemukan di ${quote(file, 120)}, atau bukan pasangan kunci di register. ${STAYS}`,
  action: ({ situs }) =>
    `Kembalikan berkas itu dari cadangan. Bila hilang selamanya, ganti kuncinya dengan \`npm run kunci ${situs}\`.`,
});

export const unsigned = defineProblem<{ situs: string }>({
  kode: 'TBT-15',
  tingkat: 'catatan',
  judul: 'Rilis percobaan tanpa tanda tangan',
  message: () => 'Rilis percobaan ini tidak ditandatangani karena situsnya belum punya kunci.',
  action: ({ situs }) => `Bila perlu, jalankan \`npm run kunci ${situs}\`.`,
});

export const clockBehind = defineProblem<{ now: string; last: string }>({
  kode: 'TBT-16',
  tingkat: 'salah',
  judul: 'Jam komputer terlambat',
  message: ({ now, last }) =>
    `Menurut jam komputer ini sekarang ${quote(now)}, padahal rilis terakhir bertanggal ${quote(last)}. ${STAYS}`,
  action: () =>
    'Betulkan jam komputer. Bila jamnya sudah benar, ulangi perintah yang sama dengan `--jam-benar`.',
});

export const clockAhead = defineProblem<{ now: string; last: string }>({
  kode: 'TBT-17',
  tingkat: 'salah',
  judul: 'Jam komputer mungkin terlalu maju',
  message: ({ now, last }) =>
    `Menurut jam komputer ini sekarang ${quote(now)}, lama sekali sesudah rilis terakhir (${quote(last)}). ${STAYS}`,
  action: () =>
    'Periksa jam komputer. Bila jamnya sudah benar, ulangi perintah yang sama dengan `--jam-benar`.',
});

export const strangersThere = defineProblem<{ names: string[] }>({
  kode: 'TBT-18',
  tingkat: 'catatan',
  judul: 'Berkas asing di tujuan',
  message: ({ names }) => `Di tujuan ada yang bukan bagian rilis mana pun: ${quotedList(names)}.`,
  action: () => 'Tidak ada yang dihapus. Pindahkan sendiri bila memang tidak diperlukan.',
});

export const noEarlier = defineProblem({
  kode: 'TBT-19',
  tingkat: 'salah',
  judul: 'Tidak ada rilis sebelumnya',
  message: () => `Tidak ada rilis lebih lama yang dapat ditayangkan kembali. ${STAYS}`,
  action: () => 'Lihat rilis yang ada dengan `npm run releases`.',
});

export const releaseDamaged = defineProblem<{ rilis: string; file: string }>({
  kode: 'TBT-20',
  tingkat: 'salah',
  judul: 'Rilis lama tidak utuh',
  message: ({ rilis, file }) =>
    `Rilis ${quote(rilis)} tidak dapat ditayangkan kembali: berkas ${quote(file)} hilang atau berubah. ${STAYS}`,
  action: () => 'Pilih rilis lain dengan `--rilis`, atau terbitkan lagi dari isi yang sekarang.',
});

export const rollbackUnsigned = defineProblem({
  kode: 'TBT-21',
  tingkat: 'catatan',
  judul: 'Tanda tangan rilis tidak diperbarui',
  message: () =>
    'Rilis ditayangkan kembali dengan tanda tangan lamanya karena kunci rahasianya tidak ada di komputer ini.',
  action: () => 'Pusat data dapat menolaknya sebagai daftar lama sampai rilis berikutnya terbit.',
});

export const hostKeyChanged = defineProblem<{ host: string }>({
  kode: 'TBT-22',
  tingkat: 'salah',
  judul: 'Kunci server berubah',
  message: ({ host }) =>
    `Server ${quote(host)} memakai kunci yang lain daripada sebelumnya; mungkin bukan server yang sama. ${STAYS}`,
  action: () =>
    'Tanyakan kepada pengelola server apakah kuncinya memang diganti. Bila ya, ganti barisnya di `~/.ssh/known_hosts`.',
});

export const hostKeyUnknown = defineProblem<{ host: string }>({
  kode: 'TBT-23',
  tingkat: 'salah',
  judul: 'Server belum dikenal',
  message: ({ host }) => `Kunci server ${quote(host)} belum ada di \`~/.ssh/known_hosts\`. ${STAYS}`,
  action: ({ host }) =>
    `Jalankan \`ssh ${host}\` sekali, cocokkan sidik jarinya dengan yang diberikan pengelola server, lalu terbitkan lagi.`,
});

export const loginRefused = defineProblem<{ host: string }>({
  kode: 'TBT-24',
  tingkat: 'salah',
  judul: 'Server menolak masuk',
  message: ({ host }) => `Server ${quote(host)} menolak kunci SSH pengguna ini. ${STAYS}`,
  action: () => 'Minta pengelola server memasang kunci publik SSH Anda, lalu terbitkan lagi.',
});

export const serverUnreachable = defineProblem<{ host: string }>({
  kode: 'TBT-25',
  tingkat: 'salah',
  judul: 'Server tidak menjawab',
  message: ({ host }) => `Server ${quote(host)} tidak dapat dihubungi. ${STAYS}`,
  action: () => 'Periksa jaringan dan nama servernya, lalu terbitkan lagi.',
});

export const linkLost = defineProblem<{ host: string }>({
  kode: 'TBT-26',
  tingkat: 'salah',
  judul: 'Sambungan terputus',
  message: ({ host }) => `Sambungan ke server ${quote(host)} terputus di tengah jalan. ${STAYS}`,
  action: () => 'Terbitkan lagi; yang sudah terkirim sebelumnya tidak dipakai.',
});

export const noRsync = defineProblem<{ host: string }>({
  kode: 'TBT-27',
  tingkat: 'salah',
  judul: 'Program pengirim tidak ada',
  message: ({ host }) =>
    `Program \`ssh\` atau \`rsync\` tidak ditemukan di komputer ini, atau \`rsync\` tidak ada di server ${quote(host)}. ${STAYS}`,
  action: () => 'Pasang `openssh-client` dan `rsync` di komputer ini, dan `rsync` di server.',
});

export const oldStay = defineProblem<{ why: string }>({
  kode: 'TBT-28',
  tingkat: 'catatan',
  judul: 'Rilis lama belum terhapus',
  message: ({ why }) => `Rilis baru sudah tayang, tetapi rilis lama tidak dapat dihapus (${why}).`,
  action: () => 'Hapus dengan `npm run releases -- --simpan 10` sesudah penyebabnya dibereskan.',
});

export const overtaken = defineProblem({
  kode: 'TBT-29',
  tingkat: 'catatan',
  judul: 'Sudah ada rilis yang lebih baru',
  message: () =>
    'Selagi perintah ini bekerja, situs ini diterbitkan atau dikembalikan oleh perintah lain. Yang tayang itu tidak ditimpa.',
  action: () => 'Tidak perlu apa-apa; penerbitan berikutnya memeriksa situs ini lagi.',
});

export const noDoor = defineProblem({
  kode: 'TBT-30',
  tingkat: 'salah',
  judul: 'Tidak ada pintu bersandi',
  message: () =>
    `Papan internal hanya untuk yang masuk dengan sandi, dan zip untuk hosting biasa tidak mempunyai pintu itu. ${STAYS}`,
  action: () => 'Terbitkan papan internal ke server sendiri, dengan `--ke` yang lain.',
});
