import type { PageTexts } from '../koleksi.ts';

/** Names of the kinds of information stand in `kategori.ts`. */
export const texts = {
  judul: 'Informasi publik (PPID)',
  menu: 'PPID',
  ringkasan: 'Informasi publik yang diumumkan, dan cara meminta yang belum.',
  satuan: 'halaman',
  kosong: 'Halaman PPID belum diisi.',
  hak: 'Setiap orang berhak mengetahui apa yang dikerjakan badan publik (UU 14/2008 pasal 4).',
  lama: 'Berapa lama prosesnya',
  lamaJelas:
    'Dalam hari kerja. Panjang tiap bagian menurut lamanya. Dasar: UU 14/2008 pasal 22, 35, 36, dan 37.',
  siapa: { kami: 'Kewajiban kami', lebih: 'Perpanjangan', anda: 'Tenggat bagi Anda' },
  cara: 'Cara meminta',
  caraJelas: 'Melihat informasi tidak dipungut biaya.',
  langkah:
    'Sebutkan apa dan untuk apa: Jelaskan informasi yang diminta dan tujuannya.\nSertakan identitas: Tunjukkan kepada petugas. Situs ini tidak menyimpan identitas Anda.\nSimpan nomor pendaftaran: Dipakai untuk menanyakan kemajuan dan mengajukan keberatan.',
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
  tidakAdaSertaMerta: 'Tidak ada pemberitahuan yang berlaku',
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
