/** The page `/aksesibilitas/`. */
export const texts = {
  penuhi: 'Yang kami penuhi',
  pedoman:
    'Situs ini dibuat agar memenuhi Pedoman Aksesibilitas Konten Web (WCAG) 2.2 tingkat AA. Setiap perubahan tampilan diperiksa dengan alat uji sebelum diterbitkan.',
  dipenuhi: [
    'Semua isi dapat dicapai dengan papan ketik, dan letak fokus selalu terlihat.',
    'Semua isi terbaca tanpa JavaScript, dan tetap utuh bila diperbesar sampai 400%.',
    'Warna tidak pernah menjadi satu-satunya penanda; selalu ada kata atau bentuk.',
    'Gambar mempunyai teks pengganti. Grafik dan peta didampingi tabel.',
    'Situs ini ringan, dan dapat dibaca di ponsel lama serta jaringan lambat.',
  ],
  belum: 'Yang belum sempurna',
  belumSempurna: [
    'Berkas PDF hasil pindai belum dapat dibaca pembaca layar. Mintalah versi teksnya kepada kami.',
    'Situs lain yang kami tautkan mempunyai mutu aksesibilitasnya sendiri.',
  ],
  kendala: 'Menyampaikan kendala',
  jawab: (hari: number) => `Kami menjawab paling lama ${hari} hari kerja.`,
  sebutkan: 'Sebutkan halaman yang Anda buka, apa yang ingin Anda lakukan, dan alat bantu yang Anda pakai.',
  ditinjau: (hari: string) => `Pernyataan ini ditinjau ${hari}.`,
  dasar: 'Dasar: UU 8/2016 tentang Penyandang Disabilitas.',
} as const;
