/** What stands beside plots and tables of data. */
export const texts = {
  grafik: (nama: string) => `Grafik ${nama}, `,
  rentang: (dari: string, sampai: string) => `${dari} sampai ${sampai}`,
  lihatTabel: (baris: number) => `Lihat tabel: ${baris} baris`,
  skalaBerbeda: 'Skala tiap grafik berbeda, karena satuannya berbeda.',
  skalaSama: 'Semua grafik memakai skala yang sama.',
  sumbuDariNol: 'Sumbu dari nol.',
  semuaSumbuDariNol: 'Semua sumbu dari nol.',
} as const;
