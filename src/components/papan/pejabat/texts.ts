import { numberText } from '../../../model/format.ts';

export const texts = {
  ringkas: (bernama: number, kepala: number) =>
    `${numberText(bernama)} dari ${numberText(kepala)} badan sudah mengumumkan nama kepalanya. Hanya nama dan jabatan yang diumumkan badannya sendiri yang tampil di sini.`,
  kepala: 'Kepala perangkat daerah dan unit kerja',
  kepalaRingkas: 'Menurut urutan register. Pilih nama badan untuk melihat keadaannya.',
  kolom: { badan: 'Badan', jabatan: 'Jabatan', nama: 'Nama', status: 'Status' },
  belumDiumumkan: 'belum diumumkan',
  lowong: 'lowong',
  orang: (jumlah: number) => `${numberText(jumlah)} orang`,
  eselon: (eselon: string) => (eselon ? `Eselon ${eselon}` : 'Jabatan lain'),
  banyak: (jumlah: number) => `${numberText(jumlah)} jabatan`,
  terbaru: (tampil: number, jumlah: number) =>
    `Yang tampil ${numberText(tampil)} dari ${numberText(jumlah)} jabatan; selebihnya menurut situs.`,
  status: { definitif: 'Definitif', plt: 'Plt.', plh: 'Plh.', pj: 'Pj.', lowong: 'Lowong' } as Readonly<
    Record<string, string>
  >,
} as const;
