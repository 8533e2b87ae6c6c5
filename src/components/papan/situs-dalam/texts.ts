import { dayText } from '../../../model/days.ts';
import { numberText } from '../../../model/format.ts';
import { HARI_KUNJUNGAN } from '../../../model/papan.ts';

export const texts = {
  keadaan: 'Keadaan',
  panen: 'Panen data',
  surat: 'Surat kepada kepala',
  lembar: 'lembar untuk dicetak',
  pesan: 'pesan untuk dikirim',
  umum: 'Di papan umum',
  host: 'Alamat situs',
  usulan: 'baru usulan',
  dihubungi: 'Dihubungi',
  tanpaKontak: 'Belum dicatat. Tulis di internal/kontak.csv; contohnya internal/kontak.contoh.csv.',
  kunjungan: `Dibuka orang, ${HARI_KUNJUNGAN} hari`,
  kunjunganKata: (orang: number, robot: number) =>
    `${numberText(orang)} kali; robot ${numberText(robot)} kali`,
  salah: 'Yang harus diperbaiki',
  salahRingkas: 'Selama ini ada, isi terbarunya tidak tayang.',
  tanpaSalah: 'Tidak ada.',
  temuan: 'Temuan menurut aturan',
  tanpaTemuan: 'Tidak ada temuan, atau situs belum diperiksa.',
  dasar: 'Dasar hukum',
  lain: (jumlah: number) => `dan ${numberText(jumlah)} lagi yang sejenis`,
  catatan: 'Catatan',
  tanpaCatatan: 'Tidak ada.',
  riwayat: 'Riwayat pendaftaran',
  tanpaRiwayat: 'Belum ada perubahan yang dicatat.',
  baris: (tanggal: string, kunci: string, dari: string, menjadi: string) =>
    `${dayText(tanggal)}: ${kunci} ${dari === '' ? '' : `dari ${dari} `}menjadi ${menjadi}`,
  atas: (dasar: string, oleh: string) => `dasar ${dasar}; dicatat ${oleh}`,
} as const;
