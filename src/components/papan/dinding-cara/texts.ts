export interface Langkah {
  kata: string;
  /** To be copied as it is. */
  perintah?: string;
}

/** How a wall is started, for those who look after the room. @param alamat of the wall */
export const texts = {
  buka: 'Buka layar dinding',
  windows: 'Windows',
  windowsRingkas: 'Dengan Microsoft Edge, yang sudah ada di setiap Windows 10 dan 11.',
  windowsLangkah: (alamat: string): Langkah[] => [
    {
      kata: 'Tekan tombol Windows dan R bersamaan, tulis shell:startup, lalu tekan Enter. Sebuah folder terbuka.',
      perintah: 'shell:startup',
    },
    {
      kata: 'Di folder itu klik kanan, pilih Baru, lalu Pintasan. Isikan baris ini, lalu beri nama Dinding LCC.',
      perintah: `"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe" --kiosk "${alamat}?jeda=20" --edge-kiosk-type=fullscreen --no-first-run`,
    },
    { kata: 'Buka Pengaturan, Sistem, Daya: pilih agar layar dan komputer tidak pernah mati sendiri.' },
    {
      kata: 'Di Pengaturan, Tampilan: pilih resolusi layar itu sendiri (1920×1080 atau 3840×2160) dan skala 100%.',
    },
    { kata: 'Nyalakan ulang komputer. Dinding terbuka sendiri satu layar penuh. Alt dan F4 menutupnya.' },
  ],
  linux: 'Linux',
  linuxRingkas: 'Dengan Chromium atau Chrome, di meja kerja apa pun.',
  linuxLangkah: (alamat: string): Langkah[] => [
    { kata: 'Buat folder autostart, bila belum ada.', perintah: 'mkdir -p ~/.config/autostart' },
    {
      kata: 'Simpan berkas ini sebagai ~/.config/autostart/dinding-lcc.desktop.',
      perintah: `[Desktop Entry]\nType=Application\nName=Dinding LCC\nExec=chromium --kiosk --noerrdialogs --disable-session-crashed-bubble "${alamat}?jeda=20"`,
    },
    { kata: 'Matikan penghemat layar, bila meja kerjanya memakai X11.', perintah: 'xset s off -dpms' },
    { kata: 'Nyalakan ulang komputer. Dinding terbuka sendiri satu layar penuh. Alt dan F4 menutupnya.' },
  ],
  atur: 'Yang dapat diatur di alamatnya',
  aturBaris: [
    {
      kunci: '?jeda=20',
      arti: 'berapa detik satu gambar tampil, 5 sampai 3600; jeda=0 berhenti di satu gambar',
    },
    { kunci: '?tanya=60', arti: 'berapa detik sekali data baru ditanyakan, 10 sampai 3600' },
    { kunci: '?jeda=30&tanya=120', arti: 'keduanya' },
  ],
  tombol: 'Tombol',
  tombolBaris: [
    { kunci: '← →', arti: 'gambar sebelumnya dan berikutnya' },
    { kunci: 'Spasi', arti: 'berhenti berganti, lalu berganti lagi' },
    { kunci: 'F5', arti: 'memuat ulang, sesudah program LCC diperbarui' },
  ],
  merah: 'Bila ada bidang merah di atas',
  merahBaris: [
    'Sambungan terputus: server tidak menjawab lebih lama dari dua kali waktu tanya. Lihat kabel dan lampu jaringan komputer dinding, lalu buka papan dari ponsel. Gambar terakhir yang baik tetap tampil, dan dinding kembali sendiri setelah tersambung.',
    'Papan belum dibangun lagi: server menjawab, tetapi isinya lebih tua dari dua hari. Beri tahu pengelola LCC.',
    'Seluruh layar merah: ada peringatan darurat yang berlaku. Dinding kembali biasa sendiri setelah peringatan itu berakhir. Peringatan yang bertanda contoh tidak pernah memerahkan layar.',
  ],
  jujur: 'Yang perlu diketahui',
  jujurBaris: [
    '“Data per 09.15” adalah saat server terakhir menjawab bahwa inilah isi papan yang terbaru. Bila papan dibangun pada hari sebelumnya, yang tampil adalah hari itu.',
    'Dinding tidak meminta nama pengguna, tidak menyimpan kuki, dan hanya membaca satu berkas kecil: /dinding/data.json.',
    'Setelah listrik padam, dinding baru tampil bila jaringan sudah tersambung.',
  ],
} as const;
