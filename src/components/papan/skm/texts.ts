import { numberText } from '../../../model/format.ts';

export const texts = {
  ringkas: (badan: number, survei: number) =>
    `${numberText(survei)} survei dari ${numberText(badan)} badan. Indeks dari 25 sampai 100; mutu A sejak 88,31, mutu B sejak 76,61.`,
  tabel: 'Indeks tiap badan menurut tahun',
  tabelRingkas: 'Yang paling tinggi di atas; isi contoh di bawah.',
  badan: 'Badan',
  terakhir: 'Survei terakhir',
  mutu: (mutu: string) => `mutu ${mutu}`,
  responden: (jumlah: number) => `${numberText(jumlah)} orang`,
  contoh: 'contoh',
  belum: 'belum ada',
  grafik: 'Dari tahun ke tahun',
  grafikRingkas:
    'Sumbu dimulai dari 60, bukan dari nol. Garis putus-putus: nilai terendah mutu A dan mutu B.',
  ikm: (badan: string) => `Indeks kepuasan masyarakat ${badan}`,
  tanpa: 'Belum memuat survei',
  tanpaRingkas: 'Setiap penyelenggara pelayanan wajib menyurvei sekurangnya sekali setahun.',
  kosong: 'Belum ada survei yang dimuat.',
} as const;
