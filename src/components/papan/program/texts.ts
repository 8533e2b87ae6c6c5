import { dayText } from '../../../model/days.ts';
import { numberText, percentText, rupiahShort } from '../../../model/format.ts';
import type { BagianProgram, BarisProgram, Saringan } from '../../../model/papan/program.ts';

const kegiatan = (jumlah: number): string => `${numberText(jumlah)} kegiatan`;

export const texts = {
  kegiatan,
  temuan: ({ utama, kelompok }: BagianProgram): string => {
    if (!utama) return '';
    const { tahun, jumlah } = utama;
    const late = kelompok.find(({ keadaan }) => keadaan === 'terlambat');
    const silent = kelompok.find(({ keadaan }) => keadaan === 'belum-dilaporkan');
    const said = late
      ? `${numberText(late.jumlah.kegiatan)} dari ${kegiatan(jumlah.kegiatan)} tahun ${tahun} terlambat, bersama-sama ${rupiahShort(late.jumlah.pagu)}.`
      : `Tidak ada yang terlambat dari ${kegiatan(jumlah.kegiatan)} tahun ${tahun}.`;
    return silent ? `${said} ${numberText(silent.jumlah.kegiatan)} belum melaporkan uangnya.` : said;
  },
  belumAda: 'Belum ada kegiatan yang ditulis perangkat daerah sendiri di bagian ini.',
  semuaContoh: (jumlah: number) =>
    `Belum ada kegiatan yang ditulis perangkat daerah sendiri. ${kegiatan(jumlah)} di bawah ini contoh dari naskah awal situs: untuk memperlihatkan bentuknya, bukan uang yang sesungguhnya.`,
  per: (hari: string) => `Angka sampai ${dayText(hari)}.`,
  kunci: 'Angka utama',
  pagu: 'Pagu',
  paguJelas: (jumlah: number) => `${kegiatan(jumlah)}, setelah perubahan APBD`,
  paguTahun: (tahun: number) => `Pagu ${tahun}`,
  waktu: 'Waktu',
  waktuJelas: 'bagian tahun anggaran yang sudah lewat saat angka dihitung',
  terpakai: 'Terpakai',
  fisik: 'Terbangun',
  fisikJelas: 'kemajuan fisik, tertimbang pagu',
  belumDilaporkan: 'belum dilaporkan',
  saring: 'Pilih bagian',
  ubahSaringan: (terpilih: number) =>
    terpilih === 0 ? 'Pilih bagian' : `Ubah pilihan (${terpilih} dipilih)`,
  lainnya: (jumlah: number) => `${numberText(jumlah)} lainnya`,
  terpilih: 'Yang dipilih',
  lepas: 'Lepas pilihan',
  lepasSemua: 'Lepas semua',
  hasil: 'Kegiatan',
  urutan: 'Yang paling tertinggal di atas, lalu yang paling besar pagunya.',
  unduh: 'Unduh',
  csv: 'CSV bagian ini',
  csvSemua: 'CSV semua program, semua tingkat',
  contoh: 'contoh',
  contohJudul: (jumlah: number) => `${kegiatan(jumlah)} masih contoh, tidak masuk jumlah`,
  contohJelas: (pagu: number) =>
    `Dari naskah awal situs yang belum diganti perangkat daerahnya: ${rupiahShort(pagu)}.`,
  tertinggal: (poin: number) => `Tertinggal ${numberText(poin)} poin`,
  diBawah: (poin: number) => `${numberText(poin)} poin di belakang waktu`,
  selebihnya: (jumlah: number) => `${kegiatan(jumlah)} lagi ada di CSV bagian ini.`,
  semuaKeadaan: (jumlah: number, nama: string) => `Semua ${kegiatan(jumlah)}: ${nama.toLowerCase()}`,
  jumlah: 'Jumlah',
  jumlahAkhir: ({ jumlah }: BagianProgram): string =>
    `${rupiahShort(jumlah.pagu)}, terpakai ${rupiahShort(jumlah.realisasi)}`,
  kelompok: (jumlah: number, pagu: number) => `${kegiatan(jumlah)}, ${rupiahShort(pagu)}`,
  dana: ({ sumberDana }: BarisProgram) => sumberDana,
  rinci: {
    kecamatan: 'Menurut kecamatan',
    urusan: 'Menurut urusan',
    situs: 'Menurut perangkat daerah',
    dana: 'Menurut sumber dana',
    keadaan: 'Menurut keadaan',
    tahun: 'Tahun ke tahun',
  } satisfies Record<Saringan, string>,
  rinciRingkas: {
    kecamatan: 'Kegiatan di beberapa kecamatan dihitung di tiap kecamatan itu.',
    urusan: 'Bidang urusan dari kode programnya.',
    situs: '',
    dana: '',
    keadaan: '',
    tahun: 'Tahun yang berjalan belum selesai dibelanjakan.',
  } satisfies Record<Saringan, string>,
  kolom: {
    kegiatan: 'Kegiatan',
    pagu: 'Pagu',
    terpakai: 'Terpakai',
    bagian: 'Bagian terpakai',
    besar: 'Besar pagu',
  },
  persen: (share: number | undefined) => (share === undefined ? 'belum ada' : percentText(share)),
  sumber:
    'Dijumlah dari tingkat terendah saja, supaya tidak terhitung dua kali. “Terlambat” berarti yang terpakai 20 poin atau lebih di belakang waktu; “dipantau” 5 sampai 19 poin. Umpan data belum memuat rencana bulanan, jadi ukurannya bagian tahun anggaran yang sudah lewat pada hari angka dihitung.',
  kosong: 'Belum ada kegiatan di bagian ini.',
} as const;
