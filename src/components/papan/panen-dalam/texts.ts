import { dayShort } from '../../../model/days.ts';
import { numberText } from '../../../model/format.ts';
import type { Milik } from '../../../model/papan/keadaan.ts';

export const texts = {
  keadaan: 'Keadaan panen',
  keadaanRingkas: (selesai: string, situs: number) =>
    `Panen terakhir selesai ${selesai}; ${numberText(situs)} situs dibaca lewat jaringan.`,
  belumPanen: 'Belum ada situs yang dibaca lewat jaringan. Semua diambil dari folder hasil bangun.',
  tanpaKendala: 'Semua situs yang dibaca lewat jaringan dalam keadaan baik.',
  sejak: (kapan: string) => `sejak ${kapan}.`,
  diperiksa: (kapan: string) => `Terakhir diperiksa ${kapan}.`,
  sehat: (kapan: string) => `Terakhir baik ${kapan}.`,
  belumSehat: 'Belum pernah terbaca dengan baik.',
  milik: {
    situs: 'Yang dapat membenahi: pengelola situs.',
    jaringan: 'Yang dapat membenahi: pengelola server.',
    lcc: 'Yang dapat membenahi: pengelola pusat komando.',
  } satisfies Record<Milik, string>,
  pesan: (kepada: string) => `Pesan siap kirim untuk ${kepada}`,
  pesanUntuk: (nama: string) => `Pesan tentang situs ${nama}`,
  peralihan: 'Perubahan keadaan terakhir',
  beralih: (dari: string | undefined, menjadi: string) =>
    dari === undefined ? `pertama kali dibaca: ${menjadi}` : `dari ${dari} menjadi ${menjadi}`,
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
