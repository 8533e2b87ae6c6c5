import type { PageTexts } from '../koleksi.ts';

/** The nine unsur are headed by the labels of `unsur.ts`. */
export const texts = {
  judul: 'Survei kepuasan masyarakat',
  ringkasan: 'Penilaian warga atas sembilan unsur pelayanan.',
  satuan: 'survei',
  kosong: 'Belum ada hasil survei kepuasan masyarakat.',
  ikm: 'Indeks Kepuasan Masyarakat (IKM)',
  mutu: 'Mutu',
  responden: 'Responden',
  periode: 'Periode',
  terendah: 'Unsur terendah',
  tertinggi: 'Unsur tertinggi',
  unsur: 'Sembilan unsur',
  unsurJelas: 'Nilai tiap unsur pada skala 25 sampai 100.',
  dariTahunKeTahun: 'Dari tahun ke tahun',
  batasJelas: 'Garis putus-putus adalah batas mutu.',
  dariTahunJelas: 'Garis putus-putus: nilai terendah mutu A dan mutu B.',
  tindakLanjut: 'Tindak lanjut',
  tindakJelas: 'Perbaikan untuk unsur yang rendah, dan keadaannya.',
  siapaMenjawab: 'Siapa yang menjawab',
  cara: 'Cara menghitung',
  caraJelas:
    'Rata-rata sembilan unsur pada skala 1 sampai 4, dikali 25 (PermenPANRB 14/2017). Nama dan NIK tidak dicatat.',
  semua: 'Semua survei',
  isiSurvei: 'Isi survei sekarang',
  mutuNama: { A: 'sangat baik', B: 'baik', C: 'kurang baik', D: 'tidak baik' },
  keadaan: { direncanakan: 'Direncanakan', berjalan: 'Berjalan', selesai: 'Selesai' },
} as const satisfies PageTexts;
