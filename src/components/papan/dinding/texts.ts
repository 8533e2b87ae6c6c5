import type { StatusRegister } from '../../../koleksi/kabupaten/status-register.ts';
import type { TingkatPeringatan } from '../../../koleksi/peringatan/schema.ts';
import { dayShort, dayText, dayWithWeekday } from '../../../model/days.ts';
import { numberText, percentText, rupiahShort } from '../../../model/format.ts';

const days = (hari: number): string => (hari <= 0 ? 'hari ini' : `${numberText(hari)} hari`);

/** Words on the wall; the page and the script that draws it anew say the same. */
export const texts = {
  judul: (nama: string) => `Dinding ${nama}`,
  tentang: 'Situs perangkat daerah, kecamatan, dan unit kerja',
  dataPer: (waktu: string) => `Data per ${waktu}`,
  dataHari: (hari: string) => `Data per ${dayText(hari)}`,
  dataHariPendek: (hari: string) => `Data per ${dayShort(hari)}`,
  sekarang: (jam: string, zona: string, hari: string) => `Sekarang ${jam} ${zona} · ${dayWithWeekday(hari)}`,
  keadaanData: 'Keadaan data',
  terputus: (waktu: string) => `Sambungan terputus sejak ${waktu}`,
  gambarTerakhir: 'Di bawah ini gambar terakhir yang baik. Keadaan sekarang belum diketahui.',
  seharusnya: (rentang: string) => `seharusnya setiap ${rentang}`,
  papanLama: (hari: string) => `Papan belum dibangun lagi sejak ${dayText(hari)}`,
  papanLamaJelas: 'Sambungan baik, tetapi isi papan tidak bertambah. Hubungi pengelola LCC.',
  hariSekali: 'hari',
  menit: (jumlah: number) => `${numberText(jumlah)} menit`,
  detik: (jumlah: number) => `${numberText(jumlah)} detik`,
  jam: (jam: number, menit: number) => (menit === 0 ? `${jam} jam` : `${jam} jam ${menit} menit`),
  hari: days,
  jeda: 'Berhenti berganti',
  lanjut: 'Berganti lagi',
  berganti: (detik: number) => `Berganti setiap ${numberText(detik)} detik`,
  diam: 'Tidak berganti',
  cara: 'Cara memasang',
  babak: {
    status: 'Keadaan',
    peta: 'Peta',
    program: 'Program',
    peringatan: 'Peringatan',
    perubahan: 'Hari ini',
  },
  babakKe: (nama: string, nomor: number, semua: number) => `${nama}, ${nomor} dari ${semua}`,

  terhubung: 'Terhubung',
  dariSitus: (jumlah: number) => `dari ${numberText(jumlah)}`,
  status: {
    belum: 'belum',
    terdaftar: 'terdaftar',
    terhubung: 'terhubung',
    terbatas: 'terbatas',
    dihentikan: 'dihentikan',
  } satisfies Record<StatusRegister, string>,
  tanda: { belum: '✕', terdaftar: '○', terhubung: '●', terbatas: '▲', dihentikan: '■' } satisfies Record<
    StatusRegister,
    string
  >,
  lapor: (jumlah: number) => `${numberText(jumlah)} dilaporkan terhubung, belum diperiksa LCC`,
  golongan: (terhubung: number, jumlah: number) => `${numberText(terhubung)} dari ${numberText(jumlah)}`,
  situs: (jumlah: number) => `${numberText(jumlah)} situs`,
  lainnya: (jumlah: number) => `dan ${numberText(jumlah)} lainnya`,
  kerja: (kerja: number) => `${kerja}%`,
  contoh: 'contoh',
  tindak: 'Perlu ditindak',
  tindakKosong: 'Tidak ada.',
  ketLapor: 'rangka putus-putus: dilaporkan terhubung.',
  ket: 'Persen: yang dikerjakan sendiri. Hari: sejak isi terakhir diperbarui.',

  petaJudul: (tahun: number | undefined) =>
    tahun === undefined ? 'Peta kecamatan' : `Kegiatan ${tahun} menurut kecamatan`,
  petaLabel: (banyak: number) =>
    `Peta ${numberText(banyak)} kecamatan; isinya sama dengan tabel di sampingnya.`,
  indikatif: 'Peta indikatif, bukan rujukan batas resmi.',
  makinGelap: 'Makin terang, makin besar pagu per desa.',
  petaKolom: ['Kecamatan', 'Kegiatan', 'Terlambat', 'Pagu'],
  peringatanDiPeta: '▲ peringatan berlaku',

  programJudul: (tahun: number) => `Program kerja ${tahun}`,
  terpakai: 'terpakai',
  belumDilaporkan: 'belum dilaporkan',
  dariPagu: (pagu: number, kegiatan: number) =>
    `dari pagu ${rupiahShort(pagu)}, ${numberText(kegiatan)} kegiatan`,
  contohProgram: (contoh: number, kegiatan: number) =>
    contoh === kegiatan
      ? 'angka contoh'
      : `${numberText(contoh)} dari ${numberText(kegiatan)} kegiatan contoh`,
  ukuran: { waktu: 'Tahun berjalan', terpakai: 'Uang terpakai', fisik: 'Sudah terbangun' },
  persen: (persen: number) => percentText(persen),
  badan: 'Pagu terbesar',
  tertinggal: (jumlah: number) => `Terlambat: ${numberText(jumlah)}`,
  poin: (poin: number) => `${numberText(poin)} poin`,
  uang: rupiahShort,

  peringatanJudul: 'Peringatan yang berlaku',
  peringatanKosong: 'Tidak ada peringatan yang berlaku.',
  peringatanDatang: 'Akan berlaku',
  tingkat: { info: 'Pemberitahuan', peringatan: 'Peringatan', darurat: 'Darurat' } satisfies Record<
    TingkatPeringatan,
    string
  >,
  sampai: (hari: string, jam: string | undefined) =>
    `sampai ${dayText(hari)}${jam ? ` ${jam.replace(':', '.')}` : ''}`,
  sampaiDicabut: 'berlaku sampai dicabut',
  mulai: (hari: string, jam: string | undefined) =>
    `mulai ${dayText(hari)}${jam ? ` ${jam.replace(':', '.')}` : ''}`,
  seKabupaten: 'seluruh kabupaten',
  papanKembali: 'Papan biasa kembali sendiri setelah peringatan berakhir.',
  terdampak: 'Terdampak (di peta putih)',

  perubahanHariIni: (jumlah: number) => `Baru hari ini: ${numberText(jumlah)}`,
  perubahanTerbaru: 'Yang terbaru',
  perubahanKosong: 'Belum ada isian yang bertanggal.',
  hariPendek: dayShort,
  agenda: 'Agenda berikutnya',
  agendaKosong: 'Belum ada agenda berikutnya.',
} as const;
