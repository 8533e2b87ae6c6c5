/** The page `/privasi/`. */
export const texts = {
  tidak: 'Yang tidak kami lakukan',
  tidakDilakukan: [
    'Situs ini tidak memasang kuki dan tidak meminta Anda mendaftar.',
    'Situs ini tidak memuat apa pun dari situs lain: tidak ada iklan, pelacak, atau tombol media sosial.',
    'Pencarian berjalan di peramban Anda; kata yang Anda cari tidak dikirim ke kami.',
  ],
  tercatat: 'Yang tercatat',
  server:
    'Seperti semua situs, server mencatat alamat jaringan, waktu, dan halaman yang dibuka, untuk menjaga keamanan layanan.',
  surel:
    'Bila Anda mengirim surel, menelepon, atau mengisi formulir layanan, kami menerima data yang Anda tulis di sana.',
  hak: 'Hak Anda',
  hakJelas: 'Menurut UU 27/2022 tentang Pelindungan Data Pribadi.',
  berhak: 'Anda berhak:',
  hakAnda: [
    'mengetahui data apa tentang Anda yang kami simpan, dan untuk apa;',
    'meminta data itu diperbaiki, dilengkapi, atau dihapus;',
    'menarik kembali persetujuan yang pernah Anda berikan.',
  ],
  beriTahu: 'Menemukan data pribadi yang tidak semestinya tampil di situs ini? Beri tahu kami.',
  hubungi: 'Menghubungi kami',
} as const;
