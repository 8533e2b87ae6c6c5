import { dayText } from '../../../model/days.ts';
import { numberText } from '../../../model/format.ts';
import { HARI_RAPAT, type Sebab } from '../../../model/papan/rapat.ts';

const COUNTS = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam'] as const;

export const texts = {
  cetak: 'Cetak halaman ini pada satu lembar A4.',
  pemerintah: (kabupaten: string) => `Pemerintah ${kabupaten}`,
  bahan: 'Bahan rapat Sekretaris Daerah: situs perangkat daerah',
  judul: (terhubung: number, semua: number, bicara: number) =>
    `${terhubung} dari ${semua} situs terhubung; ${bicara === 0 ? 'tidak ada yang perlu dibicarakan' : `${COUNTS[bicara] ?? bicara} badan perlu dibicarakan`}`,
  terhubung: 'Terhubung, diperiksa LCC',
  terbatas: 'Terbatas',
  terdaftar: 'Terdaftar',
  belum: 'Belum',
  dilaporkan: (jumlah: number) => `${jumlah} dilaporkan`,
  baru: `Dalam ${HARI_RAPAT} hari`,
  baruSatuan: 'terhubung',
  bicara: 'Yang perlu dibicarakan',
  tanpaBicara: 'Semua situs terhubung dan isinya mutakhir.',
  badan: 'Badan',
  keadaan: 'Keadaan',
  sebab: 'Sebab',
  diminta: 'Yang diminta',
  putusan: 'Yang diputuskan',
  tenggat: (hari: string) => `Tenggat ${dayText(hari)}`,
  tenggatBagi: (jumlah: number) => ` bagi ${numberText(jumlah)} badan yang belum terhubung.`,
  dampingi: 'Pendampingan satu hari',
  dampingiOleh: (penjaga: string, nama: readonly string[]) => ` oleh ${penjaga} di ${nama.join(' dan ')}.`,
  surat: (jumlah: number) => `Surat kepada ${COUNTS[jumlah] ?? jumlah} kepala badan di atas`,
  suratJawab: (hari: string) => `, lima temuan masing-masing, dijawab paling lambat ${dayText(hari)}.`,
  setuju: 'setuju',
  tidak: 'tidak',
  puji: 'Patut dipuji',
  tanpaPuji: 'Belum ada badan yang isinya dikerjakan sendiri; yang tayang masih contoh dari kerangka.',
  pujian: (daftar: readonly { nama: string; dikerjakan: number }[]) =>
    `Paling banyak mengerjakan sendiri: ${daftar.map(({ nama, dikerjakan }) => `${nama}, ${dikerjakan} dari 100`).join('; ')}.`,
  catatan: 'Catatan',
  arti: (host: string) =>
    `Terhubung: pusat komando membaca umpan datanya, dengan surat sebagai dasar. Dilaporkan: kata pihak lain, belum diperiksa, tidak ikut dihitung. Rincian: ${host}`,
  sebabKata: (sebab: Sebab): string => {
    switch (sebab.kind) {
      case 'tertahan':
        return `Isi terbarunya tertahan: ${sebab.salah} hal harus diperbaiki.`;
      case 'tanpa_situs':
        return 'Belum ada situs.';
      case 'dilaporkan':
        return `Belum mendaftar; ${sebab.terpenuhi} dari ${sebab.dari} syarat dasar.`;
      case 'menunggu':
        return `Terdaftar sejak ${dayText(sebab.sejak)}; umpannya belum dibaca.`;
      case 'basi':
        return `Isi terbaru berumur ${numberText(sebab.hari)} hari.`;
      case 'belum':
        return `Belum mendaftar; ${sebab.terpenuhi} dari ${sebab.dari} syarat dasar.`;
    }
  },
  dimintaKata: ({ kind }: Sebab, kepala: string, penjaga: string): string =>
    ({
      tertahan: `${kepala} memperbaiki pekan ini, dibantu ${penjaga}`,
      tanpa_situs: `${kepala} menunjuk satu petugas`,
      dilaporkan: `${kepala} mengirim surat pendaftaran; ${penjaga} memeriksa`,
      menunggu: `${penjaga} membaca umpannya dan melapor`,
      basi: `${kepala} memuat kabar bulan ini`,
      belum: `${kepala} mendaftar dan melengkapi syarat dasar`,
    })[kind],
} as const;
