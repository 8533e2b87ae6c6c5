import type { PageTexts } from '../koleksi.ts';

/** Names of the kinds of information stand in `kategori.ts`. */
export const texts = {
  judul: 'PPID',
  ringkasan: 'Informasi publik yang diumumkan, dan cara meminta yang belum.',
  satuan: 'halaman',
  kosong: 'Halaman PPID belum diisi.',
  tigaKelas: 'Tiga kelas informasi',
  kelas: {
    berkala: 'Informasi berkala',
    serta_merta: 'Informasi serta-merta',
    setiap_saat: 'Informasi setiap saat',
    prosedur: 'Cara memperoleh informasi',
    laporan: 'Laporan layanan informasi',
    profil: 'Profil PPID',
  },
  kelasJelas: {
    berkala: 'Diumumkan rutin, paling lama tiap enam bulan (UU 14/2008 pasal 9).',
    serta_merta:
      'Keadaan yang mengancam hajat hidup orang banyak, diumumkan tanpa menunggu (UU 14/2008 pasal 10).',
    setiap_saat: 'Tersedia kapan pun diminta (UU 14/2008 pasal 11).',
  },
  tidakAdaSertaMerta: 'Tidak ada pemberitahuan',
  tersedia: 'tersedia',
  belumTersedia: 'Belum tersedia',
  letak: 'Letak informasi',
  permohonan: 'Permohonan',
  dikabulkan: 'Dikabulkan penuh',
  dikabulkanSebagian: 'Dikabulkan sebagian',
  ditolak: 'Ditolak',
  rataRataHari: 'Rata-rata waktu',
  hariKerja: 'hari kerja',
  keberatan: 'Keberatan',
  lampiran: 'Lampiran',
} as const satisfies PageTexts;
