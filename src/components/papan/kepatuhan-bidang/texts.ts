export const texts = {
  badan: 'Badan',
  tabel: (bidang: string) => `Setiap badan menurut aturan bidang ${bidang}`,
  ringkas: (aturan: number, badan: number) => `${aturan} aturan, ${badan} badan yang dapat dinilai.`,
  aturan: 'Aturan di bidang ini',
  jumlah: 'Memenuhi',
} as const;
