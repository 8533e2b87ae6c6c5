import { dayShort } from '../../../model/days.ts';
import { numberText } from '../../../model/format.ts';

export const texts = {
  gagal: 'Belum dapat diambil',
  gagalRingkas: 'Papan tetap menampilkan salinan terakhir yang utuh.',
  tanpaGagal: 'Tidak ada.',
  tanpaUmpan: 'Belum ada umpan data',
  semuaBerumpan: 'Semua badan punya umpan data.',
  ditahan: 'Penghapusan yang ditahan',
  ditahanRingkas:
    'Satu sumber kehilangan terlalu banyak isian sekaligus. Pastikan dahulu kepada badannya apakah memang dihapus.',
  tanpaTahan: 'Tidak ada yang menunggu.',
  disisihkan: 'Isian yang tidak dimuat',
  tanpaSisih: 'Semua isian sesuai bentuknya.',
  kali: 'Pengambilan terakhir',
  tanpaKali: 'Belum ada yang diambil.',
  tabel: 'Pengambilan terakhir, yang terbaru di atas',
  hari: 'Hari',
  badan: 'Badan',
  buat: 'Baru',
  ubah: 'Berubah',
  hapus: 'Dihapus',
  tetap: 'Tetap',
  tahan: 'Ditahan',
  angka: numberText,
  tanggal: dayShort,
} as const;
