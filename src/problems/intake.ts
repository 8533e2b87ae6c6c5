import { defineProblem } from './problem.ts';
import { countText, quote, quotedList } from './words.ts';

/** What is told of things that were handed over: forms, photos, documents, parcels. */

export const answerUnread = defineProblem<{ label: string; why: string; example: string }>({
  kode: 'TTP-01',
  tingkat: 'catatan',
  judul: 'Jawaban tidak terbaca',
  message: ({ label, why }) => `${label}: ${why}.`,
  action: ({ example }) =>
    example === '' ? 'Tulis ulang jawabannya.' : `Tulis seperti contohnya: ${example}.`,
});

export const cellLocked = defineProblem<{ label: string }>({
  kode: 'TTP-02',
  tingkat: 'catatan',
  judul: 'Sel terkunci diubah',
  message: ({ label }) => `${label} bukan keterangan yang diisi lewat formulir ini, jadi tidak diambil.`,
  action: () => 'Bila nilainya keliru, beri tahu Diskominfo SP.',
});

export const bothChanged = defineProblem<{ label: string; now: string }>({
  kode: 'TTP-03',
  tingkat: 'catatan',
  judul: 'Diubah di dua tempat',
  message: ({ label, now }) =>
    `${label} di situs sudah diubah sesudah formulir ini dibuat, menjadi ${now === '' ? 'kosong' : quote(now)}.`,
  action: () => 'Keduanya disimpan. Pilih yang benar, lalu tulis sendiri di berkasnya.',
});

export const answerEmptied = defineProblem<{ label: string }>({
  kode: 'TTP-04',
  tingkat: 'catatan',
  judul: 'Isian dikosongkan',
  message: ({ label }) => `${label} dikosongkan di formulir; isi lama tetap dipakai.`,
  action: () => 'Bila memang harus dihapus, hapus sendiri barisnya di berkas itu.',
});

export const pageHasText = defineProblem<{ path: string }>({
  kode: 'TTP-05',
  tingkat: 'catatan',
  judul: 'Jawaban perlu disusun',
  message: ({ path }) => `${quote(path)} sudah berisi tulisan, jadi jawabannya tidak dimasukkan begitu saja.`,
  action: () => 'Jawabannya disimpan. Susun ke dalam halaman itu, lalu hapus baris `belum_diisi`.',
});

export const personalNumber = defineProblem<{ label: string; kind: string }>({
  kode: 'TTP-06',
  tingkat: 'catatan',
  judul: 'Data pribadi tidak diambil',
  message: ({ label, kind }) => `${label} memuat angka yang berbentuk ${kind}, jadi tidak diambil.`,
  action: () => 'Hapus angka itu dari jawabannya. Data pribadi tidak boleh tayang.',
});

export const thingUnknown = defineProblem<{ name: string; why: string }>({
  kode: 'TTP-07',
  tingkat: 'catatan',
  judul: 'Kiriman tidak dapat diambil',
  message: ({ name, why }) => `${quote(name)} tidak diambil: ${why}.`,
  action: () =>
    'Yang dapat diambil: formulir .xlsx, Word .docx, foto JPG atau PNG, PDF, dan zip yang memuatnya.',
});

export const oldKind = defineProblem<{ name: string; better: string }>({
  kode: 'TTP-08',
  tingkat: 'catatan',
  judul: 'Bentuk berkas lama',
  message: ({ name }) => `${quote(name)} disimpan dalam bentuk yang tidak dapat dibaca dengan utuh.`,
  action: ({ better }) => `Buka berkasnya, pilih Simpan sebagai ${better}, lalu kirim ulang.`,
});

export const entryRefused = defineProblem<{ zip: string; name: string; why: string }>({
  kode: 'TTP-09',
  tingkat: 'catatan',
  judul: 'Isi zip ditolak',
  message: ({ zip, name, why }) => `${quote(name)} di dalam ${quote(zip)} tidak diambil: ${why}.`,
  action: () => 'Minta berkas itu dikirim sendiri, di luar zip.',
});

export const formOfNobody = defineProblem<{ name: string; situs: string }>({
  kode: 'TTP-10',
  tingkat: 'catatan',
  judul: 'Formulir situs lain',
  message: ({ name, situs }) =>
    `${quote(name)} adalah formulir situs ${quote(situs)}, yang tidak ada di sini.`,
  action: () => 'Buat formulir baru dengan `npm run formulir`, lalu minta diisi kembali.',
});

export const ownerUnknown = defineProblem<{ name: string }>({
  kode: 'TTP-11',
  tingkat: 'catatan',
  judul: 'Pemilik kiriman belum diketahui',
  message: ({ name }) => `${quote(name)} tidak menyebut milik situs mana.`,
  action: () => 'Ulangi dengan `--situs <nama>`, misalnya `--situs dinkes`.',
});

export const changedMeanwhile = defineProblem<{ path: string }>({
  kode: 'TTP-12',
  tingkat: 'catatan',
  judul: 'Berkas sudah berubah',
  message: ({ path }) => `${quote(path)} sudah diubah lagi sesudah itu, jadi dibiarkan.`,
  action: () => 'Periksa berkas itu sendiri.',
});

export const altAsked = defineProblem<{ name: string }>({
  kode: 'TTP-13',
  tingkat: 'catatan',
  judul: 'Alt foto ditanyakan',
  message: ({ name }) => `Foto ${quote(name)} belum punya alt: satu kalimat tentang apa yang terlihat.`,
  action: () =>
    'Tanyakan kepada pengirimnya, lalu tulis sebagai teks pengganti di halaman yang menampilkannya.',
});

export const parcelHeavy = defineProblem<{ name: string }>({
  kode: 'TTP-15',
  tingkat: 'catatan',
  judul: 'Kiriman terlalu berat',
  message: ({ name }) => `${quote(name)} tidak selesai dibaca dalam waktu dan ingatan yang wajar.`,
  action: () => 'Minta dikirim lagi dalam beberapa bagian yang lebih kecil.',
});

export const notAlone = defineProblem<{ label: string; path: string }>({
  kode: 'TTP-16',
  tingkat: 'catatan',
  judul: 'Perlu ditulis dengan tangan',
  message: ({ label, path }) =>
    `${label} tidak dapat ditulis ke ${quote(path)} tanpa menyentuh baris lain, jadi dibiarkan.`,
  action: () => 'Buka berkas itu dan tulis jawabannya sendiri.',
});

export const kindAsked = defineProblem<{ name: string; missing: readonly string[] }>({
  kode: 'TTP-17',
  tingkat: 'catatan',
  judul: 'Jenis dokumen ditanyakan',
  message: ({ name, missing }) => `Dari ${quote(name)} belum diketahui: ${quotedList(missing)}.`,
  action: () => 'Lengkapi di berkas `dokumen` yang dibuat untuknya.',
});

export const promotionHeld = defineProblem<{ title: string }>({
  kode: 'TTP-18',
  tingkat: 'catatan',
  judul: 'Promosi judi di situs lama',
  message: ({ title }) =>
    `Tulisan ${quote(title)} di situs lama mempromosikan judi atau obat terlarang, jadi tidak diambil.`,
  action: () =>
    'Beri tahu pengelola situs lama: tulisan seperti ini biasanya disisipkan orang lain yang membobolnya.',
});

export const promotionNamed = defineProblem<{ title: string }>({
  kode: 'TTP-19',
  tingkat: 'catatan',
  judul: 'Tulisan menyebut promosi judi',
  message: ({ title }) =>
    `Tulisan ${quote(title)} memuat kata yang dipakai promosi judi, sehingga situs tidak akan dibangun dengannya.`,
  action: () =>
    'Tulisannya disimpan. Bila isinya berita atau imbauan, tulis ulang tanpa kata itu, lalu masukkan sendiri.',
});

export const oldLeftOut = defineProblem<{ what: string; count: number }>({
  kode: 'TTP-20',
  tingkat: 'catatan',
  judul: 'Bagian situs lama tidak diambil',
  message: ({ what, count }) => `${countText(count)} ${what} di situs lama tidak diambil.`,
  action: () => 'Bila ada yang masih diperlukan, tulis sendiri sebagai halaman baru.',
});

export const oldFileMissing = defineProblem<{ url: string; why: string }>({
  kode: 'TTP-21',
  tingkat: 'catatan',
  judul: 'Gambar atau berkas situs lama tidak didapat',
  message: ({ url, why }) => `${quote(url)} tidak dapat diambil: ${why}.`,
  action: () =>
    'Halamannya masuk tanpa itu. Minta salinan folder `wp-content/uploads` situs lama, lalu ulangi dengan `--unggahan <folder>`.',
});

export const hiddenCut = defineProblem<{ links: number; blocks: number; code: number }>({
  kode: 'TTP-22',
  tingkat: 'catatan',
  judul: 'Sisipan situs lama dibuang',
  message: ({ links, blocks, code }) =>
    `Dari halaman yang diambil dibuang ${countText(links)} tautan promosi, ${countText(blocks)} bagian yang tersembunyi, dan ${countText(code)} potongan kode.`,
  action: ({ links }) =>
    links === 0
      ? 'Lihat hasilnya di halaman yang diambil.'
      : 'Beri tahu pengelola situs lama: tautan itu disisipkan orang lain, jadi situs itu pernah dibobol.',
});

export const addressLost = defineProblem<{ count: number; example: string }>({
  kode: 'TTP-23',
  tingkat: 'catatan',
  judul: 'Alamat lama tidak dapat dialihkan',
  message: ({ count, example }) =>
    `${countText(count)} alamat lama tidak dapat dialihkan, misalnya ${quote(example)}.`,
  action: () =>
    'Yang dapat dialihkan: alamat dari huruf kecil, angka, dan tanda hubung, tanpa tanda tanya. Sebut halamannya di beranda bila banyak dicari.',
});

export const contactCut = defineProblem<{ emails: number; mobiles: number }>({
  kode: 'TTP-24',
  tingkat: 'catatan',
  judul: 'Surel dan nomor orang tidak dimuat',
  message: ({ emails, mobiles }) =>
    `Dari tulisan yang diambil dibuang ${countText(emails)} alamat surel dan ${countText(mobiles)} nomor telepon seluler.`,
  action: () =>
    'Di tempatnya tertulis "tidak dimuat". Bila itu nomor atau surel layanan, tulis di `situs.yaml`.',
});

export const oldSiteUnread = defineProblem<{ name: string; why: string }>({
  kode: 'TTP-25',
  tingkat: 'catatan',
  judul: 'Situs lama tidak terbaca',
  message: ({ name, why }) => `Situs lama di ${quote(name)} tidak terbaca: ${why}.`,
  action: () =>
    'Yang dapat dibaca: berkas ekspor WordPress (Alat → Ekspor), alamat situs WordPress yang menyala, dan folder halaman HTML yang disimpan.',
});

export const saidTwice = defineProblem<{ label: string; other: string }>({
  kode: 'TTP-37',
  tingkat: 'catatan',
  judul: 'Dua jawaban dalam satu kiriman',
  message: ({ label, other }) => `${label} dijawab dua kali dalam kiriman ini, juga di ${quote(other)}.`,
  action: () => 'Keduanya disimpan. Tanyakan kepada pengirimnya mana yang benar.',
});
