import { expect, test } from 'vitest';
import { filesBelow, textOf } from './files.ts';

/** Words that every situs says of itself, whatever its body has written. */
const said = filesBelow('src').filter((file) =>
  /^src\/(components\/.*\btexts\b.*\.ts|koleksi\/[^/]+\/texts\.ts|model\/fixed-pages\.ts)$/.test(file),
);

/** A number, or a word by which somebody is bound. */
const PROMISE =
  /\d|\b(?:akan|menjawab|dijawab|paling lama|paling lambat|selalu|tidak pernah|pasti|dijamin|wajib|tanpa biaya|gratis|tidak dipungut|hari kerja|berhak|mendapat|dipantau|diberi nomor|membantu|tidak dikirim|tidak memasang|tidak memuat|tidak dicatat|diperiksa dengan|kami me\w+)\b/i;

const OURS = 'the theme itself, held by a test:';
const LABEL = 'a heading or a name, no promise';
const STEP = 'a step of a guide, no promise';
const WALL = 'the theme itself, held by a test: tests/browser/dinding.test.ts';

/** Every such sentence, and what it rests on: an article, a key that the body fills in, or a test of ours. */
const BASIS: Readonly<Record<string, string>> = {
  'Alamat situs resmi selalu berakhiran **.{domain}** dan dibuka dengan **https**.':
    'kabupaten.yaml: domain; the register takes no other host',
  'Halaman ini seharusnya ditinjau kembali paling lambat {hari}.': 'the isian: ditinjau and tinjau_setiap',
  'Hak Anda menurut UU 14/2008 dan UU 25/2009.': 'UU 14/2008 pasal 4; UU 25/2009 pasal 18',
  'Setiap orang berhak meminta informasi.': 'UU 14/2008 pasal 4',
  'Permohonan dijawab paling lambat 10 hari kerja, dapat diperpanjang 7 hari kerja.':
    'UU 14/2008 pasal 22 ayat 7 dan 8',
  'Tidak dipungut biaya, kecuali ongkos salinan.': 'UU 14/2008 pasal 2 ayat 3 dan pasal 21 (belum dibaca)',
  'Situs ini dibuat agar memenuhi Pedoman Aksesibilitas Konten Web (WCAG) 2.2 tingkat AA.': `${OURS} tests/browser/every-page.test.ts`,
  'Setiap perubahan tampilan diperiksa dengan alat uji sebelum diterbitkan.': `${OURS} tests/browser/catalogue.test.ts`,
  'Semua isi dapat dicapai dengan papan ketik, dan letak fokus selalu terlihat.': `${OURS} tests/browser/people.test.ts`,
  'Semua isi terbaca tanpa JavaScript, dan tetap utuh bila diperbesar sampai 400%.': `${OURS} tests/browser/people.test.ts`,
  'Warna tidak pernah menjadi satu-satunya penanda; selalu ada kata atau bentuk.': `${OURS} tests/browser/catalogue.test.ts, forced colours`,
  'Kami menjawab paling lama … hari kerja.': 'situs.yaml: aksesibilitas.jawab_hari_kerja',
  'UU 8/2016 tentang Penyandang Disabilitas.': 'UU 8/2016',
  'Uang ditulis dalam rupiah penuh, persen dari 0 sampai 100, tanggal seperti 2026-11-24.': `${OURS} src/feed/skema`,
  'Telepon 137, tanpa biaya.': 'UU 37/2008 pasal 23 (belum dibaca); number of Ombudsman RI',
  'Sengketa informasi, setelah keberatan kepada atasan PPID tidak dijawab 30 hari kerja.':
    'UU 14/2008 pasal 36 ayat 2 dan pasal 37',
  'Situs ini tidak memasang kuki dan tidak meminta Anda mendaftar.': `${OURS} tests/browser/every-page.test.ts`,
  'Situs ini tidak memuat apa pun dari situs lain:': `${OURS} tests/browser/every-page.test.ts`,
  'Pencarian berjalan di peramban Anda; kata yang Anda cari tidak dikirim ke kami.': `${OURS} tests/browser/search.test.ts`,
  'Menurut UU 27/2022 tentang Pelindungan Data Pribadi.': 'UU 27/2022',
  'Anda berhak:': 'UU 27/2022 pasal 5 sampai 13 (belum dibaca)',
  'Bila Anda mengirim surel, menelepon, atau mengisi formulir layanan, kami menerima data yang Anda tulis di sana.':
    LABEL,
  'Kode 404': LABEL,
  'Sampaikan lewat SP4N-LAPOR!, kanal pengaduan resmi nasional.': 'Perpres 76/2013',
  'Laporan Anda mendapat nomor dan dapat dipantau.': 'PermenPANRB 62/2018 (belum dibaca)',
  '… akan digantikan': 'register.yaml: penerus and aktif_sampai',
  'Yang akan datang': LABEL,
  'Tidak ada kegiatan yang akan datang.': 'the agenda of the situs',
  'Menurut standar Satu Data Indonesia (Perpres 39/2019).': 'Perpres 39/2019',
  'Tanpa biaya': 'the layanan: biaya_tarif',
  'Yang akan berlaku': LABEL,
  'Mendapat pesan berantai yang berbeda?': LABEL,
  'Setiap orang berhak mengetahui apa yang dikerjakan badan publik (UU 14/2008 pasal 4).':
    'UU 14/2008 pasal 4',
  'Dalam hari kerja.': LABEL,
  'UU 14/2008 pasal 22, 35, 36, dan 37.': 'UU 14/2008 pasal 22, 35, 36, dan 37',
  'Melihat informasi tidak dipungut biaya.': 'UU 14/2008 pasal 2 ayat 3 (belum dibaca)',
  'Diumumkan rutin, paling lama tiap enam bulan (UU 14/2008 pasal 9).': 'UU 14/2008 pasal 9',
  'Keadaan yang mengancam hajat hidup orang banyak, diumumkan tanpa menunggu (UU 14/2008 pasal 10).':
    'UU 14/2008 pasal 10',
  'Tersedia kapan pun diminta (UU 14/2008 pasal 11).': 'UU 14/2008 pasal 11',
  'hari kerja': LABEL,
  'Banyaknya permintaan dan jawabannya (UU 14/2008 pasal 12).': 'UU 14/2008 pasal 12',
  'Wajib diumumkan tiap tahun (UU 14/2008 pasal 12).': 'UU 14/2008 pasal 12',
  'Petugas membantu mencatat permintaan Anda.': 'UU 14/2008 pasal 22 ayat 2 dan 3',
  'Permintaan lisan dicatat petugas dan diberi nomor': 'UU 14/2008 pasal 22 ayat 2 sampai 4',
  'Nilai tiap unsur pada skala 25 sampai 100.': 'PermenPANRB 14/2017',
  'Siapa yang menjawab': LABEL,
  'Rata-rata sembilan unsur pada skala 1 sampai 4, dikali 25 (PermenPANRB 14/2017).': 'PermenPANRB 14/2017',
  'Nama dan NIK tidak dicatat.': `${OURS} the schema of skm holds neither`,
  'dari 100': 'PermenPANRB 14/2017',
  '… (PermenPANRB 14/2017).': 'PermenPANRB 14/2017',
  'Data yang dicatat dan tidak dicatat saat Anda membuka situs ….': LABEL,
  '… dokumen dimuat${celah > 0 ?': 'the dokumen of the situs',
  // Of the board of the command center, which speaks of itself and of the figures of all.
  '…, karena wajib; anjuran lebih ringan': `${OURS} tests/papan/panduan.test.ts`,
  'Memberi kabar dalam 30 hari': `${OURS} tests/papan/panduan.test.ts`,
  'Isi contoh dan yang dijamin program tidak menaikkan siapa pun.': `${OURS} tests/papan/board.test.ts`,
  'semua badan, semua layanan, dan 200 terbaru dari setiap jenis isi.': `${OURS} tests/papan/search.test.ts`,
  'Yang paling lama tanpa kabar sendiri di atas.': LABEL,
  'terjaga di …${sebagian + gagal > 0 ?': `${OURS} tests/papan/kepatuhan.test.ts`,
  'Indeks dari 25 sampai 100; mutu A sejak 88,31, mutu B sejak 76,61.': 'PermenPANRB 14/2017',
  '… kegiatan akan datang, … sudah lewat.': LABEL,
  'Akan berlaku': LABEL,
  'Lembar A4': LABEL,
  'Cetak halaman ini pada satu lembar A4.': LABEL,
  'Cetak halaman ini pada satu lembar A4; bagian di bawah lembar tidak ikut tercetak.': LABEL,
  'Mohon dijawab paling lambat hari itu:': LABEL,
  '…${selebihnya > 0 ?': LABEL,
  'Dengan Microsoft Edge, yang sudah ada di setiap Windows 10 dan 11.': STEP,
  '"C:\\\\Program Files (x86)\\\\Microsoft\\\\Edge\\\\Application\\\\msedge.exe" --kiosk "…?jeda=20" --edge-kiosk-type=fullscreen --no-first-run':
    STEP,
  'pilih agar layar dan komputer tidak pernah mati sendiri.': STEP,
  'pilih resolusi layar itu sendiri (1920×1080 atau 3840×2160) dan skala 100%.': STEP,
  'Alt dan F4 menutupnya.': STEP,
  'Exec=chromium --kiosk --noerrdialogs --disable-session-crashed-bubble "…?jeda=20"': STEP,
  'Matikan penghemat layar, bila meja kerjanya memakai X11.': STEP,
  'berapa detik satu gambar tampil, 5 sampai 3600; jeda=0 berhenti di satu gambar': WALL,
  'berapa detik sekali data baru ditanyakan, 10 sampai 3600': WALL,
  'server tidak menjawab lebih lama dari dua kali waktu tanya.': WALL,
  'server menjawab, tetapi isinya lebih tua dari dua hari.': WALL,
  'Peringatan yang bertanda contoh tidak pernah memerahkan layar.': WALL,
  '“Data per 09.15” adalah saat server terakhir menjawab bahwa inilah isi papan yang terbaru.': WALL,
  '“Terlambat” berarti yang terpakai 20 poin atau lebih di belakang waktu; “dipantau” 5 sampai 19 poin.': `${OURS} tests/papan/program.test.ts`,
  '… dari … situs terhubung; ${bicara === 0 ?': 'register.yaml: status',
  ', lima temuan masing-masing, dijawab paling lambat ….': `${OURS} tests/papan/internal.test.ts`,
  'Sumbu dimulai dari 60, bukan dari nol.': LABEL,
  'Setiap penyelenggara pelayanan wajib menyurvei sekurangnya sekali setahun.': 'PermenPANRB 14/2017',
  'Jawaban diminta paling lambat ….': `${OURS} tests/papan/internal.test.ts`,
  'Salin ke pesan atau surel; tidak memuat data pribadi dan tidak menyebut badan lain.': `${OURS} tests/papan/internal.test.ts`,
};

/** Sentences of a file, as written; what fills a place is `…`. */
function sentencesOf(file: string): string[] {
  const code = textOf(file)
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^import .*$/gm, '');
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].flatMap(([, plain, template]) =>
    (plain ?? template ?? '')
      .replaceAll(/\$\{[^}]*\}/g, '…')
      .replaceAll('\\n', '\n')
      .split(/(?<=[.?!:])\s+|\n/)
      .map((sentence) => sentence.trim()),
  );
}

const found = new Set(
  said.flatMap((file) =>
    sentencesOf(file).filter((one) => PROMISE.test(one) && one.split(' ').length > 1 && !one.includes('./')),
  ),
);

test('no fixed sentence has a number or a promise without an article or data that it rests on', () => {
  expect([...found].filter((sentence) => !(sentence in BASIS))).toEqual([]);
});

test('no basis stands for a sentence that is gone', () => {
  expect(Object.keys(BASIS).filter((sentence) => !found.has(sentence))).toEqual([]);
});
