import { dayText } from '../../../model/days.ts';

/** The page `/profil/`. */
export const texts = {
  tugasFungsi: 'Tugas dan fungsi',
  tugas: 'Tugas.',
  tugasBelumDiisi: 'Tugas belum diisi',
  kedudukan: 'Kedudukan.',
  fungsi: 'Fungsi',
  visiMisi: 'Visi dan misi',
  visiMisiJelas: 'Visi dan misi Bupati, yang dilaksanakan bersama oleh semua perangkat daerah.',
  pimpinan: 'Pimpinan',
  semuaPejabat: 'Semua pejabat, status, dan masa jabatannya',
  bagianDari: 'Bagian dari',
  urusan: 'Bidang urusan',
  urusanJelas: 'Urusan pemerintahan yang dipegang kantor ini.',
  sebelumnya: 'Kantor sebelumnya',
  bernamaSejak: (nama: string, day: string) => `${nama} bertugas dengan nama ini sejak ${dayText(day)}.`,
  dilanjutkan: 'Kantor yang tugasnya dilanjutkan di sini.',
  situsLama: 'Situs lama',
  unitKerja: 'Unit kerja',
  unitKerjaJelas: 'Masing-masing mempunyai situs sendiri.',
  dasarHukum: 'Dasar hukum',
  dasarHukumJelas: 'Dari yang nasional ke yang daerah.',
  halamanLain: 'Halaman lain',
} as const;
