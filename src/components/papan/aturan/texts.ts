export const texts = {
  tingkat: { wajib: 'wajib', anjuran: 'anjuran' } as Readonly<Record<string, string>>,
  asal: (kode: string, bidang: string, tingkat: string) => `${kode} · ${bidang} · ${tingkat}`,
  bobot: 'Bobot',
  bobotArti: (tingkat: string, bobot: number) =>
    tingkat === 'wajib' ? `${bobot}, karena wajib; anjuran lebih ringan` : `${bobot}, karena anjuran`,
  berlaku: 'Berlaku bagi',
  berlakuBadan: (jumlah: number) => `${jumlah} badan di register`,
  contoh: 'Contoh dan draf',
  contohArti: {
    isi: 'tidak dihitung sebagai terpenuhi, dan tetap masuk pembagi',
    larangan: 'ikut diperiksa: larangan berlaku bagi semua isi',
  },
  dasar: 'Dasar hukum',
  dinilai: 'Apa yang dinilai',
  cara: 'Cara memenuhi',
  siapa: 'Siapa memenuhi',
  siapaRingkas: (lulus: number, dinilai: number) => `${lulus} dari ${dinilai} badan yang dinilai.`,
  siapaDijaga:
    'Aturan ini dijaga program, atau terpenuhi selama tidak ada yang terlarang; tidak masuk hitungan dikerjakan.',
  takDinilai: 'belum ada umpan data',
  tak: 'tidak berlaku atau belum dapat diperiksa',
  syarat: (terpenuhi: number, dari: number) => `syarat dasar ${terpenuhi} dari ${dari}`,
  bukti: 'Lihat halamannya',
  kosong: 'Belum ada badan yang dinilai dengan aturan ini.',
  dekat: 'Aturan yang dekat',
  versi: (versi: string) => `Himpunan aturan ${versi}. Aturan hanya berubah bersama versinya.`,
  jenis: 'Jenis badan',
} as const;
