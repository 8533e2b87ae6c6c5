import type { Jenis } from '../../../koleksi/jenis.ts';
import { jenisWords } from '../../../koleksi/jenis.ts';
import { numberText } from '../../../model/format.ts';
import type { JumlahLayanan } from '../../../model/papan/layanan.ts';

export const texts = {
  judul: 'Anda perlu apa?',
  ringkas: ({ layanan, situs, ditetapkan }: JumlahLayanan) =>
    `${numberText(layanan)} layanan dari ${numberText(situs)} situs, dikelompokkan menurut yang Anda perlukan, bukan menurut kantornya. ${numberText(ditetapkan)} sudah ditetapkan standarnya, ${numberText(layanan - ditetapkan)} masih draf.`,
  cari: 'Cari layanan',
  cariLabel: 'Tulis keperluan Anda',
  cariContoh: 'Misalnya: nikah, KTP hilang, buka warung',
  cariTombol: 'Cari',
  keperluan: 'Keperluan',
  drafJudul: 'Apa arti “draf”?',
  drafJelas:
    'Kantornya sudah menulis layanan itu, tetapi biaya dan waktunya belum ditetapkan. Telepon dulu sebelum datang.',
  draf: 'draf',
  contoh: 'contoh',
  semua: (jumlah: number) => `Semua ${numberText(jumlah)} layanan`,
  kolom: { layanan: 'Layanan', dimana: 'Di mana', biaya: 'Biaya', waktu: 'Waktu' },
  oleh: 'Diberikan oleh',
  kelompok: (jumlah: number, jenis: Jenis) => `${numberText(jumlah)} ${jenisWords[jenis].nama.toLowerCase()}`,
  dan: (jumlah: number) => `${numberText(jumlah)} kantor lain`,
  belumTertulis: 'belum ditulis',
  berbeda: 'berbeda tiap kantor',
  syarat: (jumlah: number) => `${numberText(jumlah)} syarat`,
  tanpaSyarat: 'syarat belum ditulis',
  tempat: (jumlah: number) => `${numberText(jumlah)} tempat`,
  rincian: 'Syarat dan tempat',
  dibawa: 'Yang perlu dibawa',
  dibawaDi: (kantor: string) => `Yang perlu dibawa, menurut ${kantor}`,
  ketempat: 'Tempat mengurusnya',
  daring: 'dapat daring',
  tidakKetemu: 'Tidak ketemu?',
  menurutKantor: 'Menurut kantor',
  menurutTahun: 'Menurut tahun ditulis',
  kosong: 'Belum ada layanan yang ditulis.',
  luar: 'bukan layanan kabupaten',
  juga: 'Layanan lain yang mungkin Anda cari',
  jugaRingkas: 'Terdaftar di keperluan lain, dan dapat dipakai untuk ini juga.',
  jumlah: (jumlah: number) => `${numberText(jumlah)} layanan`,
  keperluanLain: 'Keperluan lain',
} as const;
