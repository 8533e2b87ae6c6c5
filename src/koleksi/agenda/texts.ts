import type { PageTexts } from '../koleksi.ts';

export const texts = {
  judul: 'Agenda',
  ringkasan: 'Kegiatan yang terbuka untuk umum atau mengubah jam pelayanan.',
  satuan: 'kegiatan',
  kosong: 'Belum ada kegiatan yang dijadwalkan.',
  akanDatang: 'Yang akan datang',
  tidakAdaAkanDatang: 'Tidak ada kegiatan yang akan datang.',
  sudahLewat: 'Sudah lewat',
  sepanjangHari: 'Sepanjang hari',
  sampaiSelesai: 'sampai selesai',
  tempat: 'Tempat',
  waktu: 'Waktu',
  penyelenggara: 'Penyelenggara',
  terbuka: 'Terbuka untuk umum',
  langganan: 'Langganan kalender (iCal)',
  lampiran: 'Bahan dan hasil',
  tautan: 'Tautan kegiatan',
  status: { terjadwal: 'Terjadwal', ditunda: 'Ditunda', batal: 'Dibatalkan' },
} as const satisfies PageTexts;
