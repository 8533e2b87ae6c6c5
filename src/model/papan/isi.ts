/** One koleksi over all bodies. */
export interface BarisKoleksi {
  nama: string;
  ringkasan: string;
  satuan: string;
  address: string;
  csv?: string;
  jumlah: number;
  contoh: number;
  situs: number;
  diperbarui?: string;
}

export interface IsiFacts {
  jumlah: number;
  contoh: number;
  koleksi: readonly BarisKoleksi[];
}
