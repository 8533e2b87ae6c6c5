import type { StatusRegister } from '../../koleksi/kabupaten/status-register.ts';
import { dayText } from '../../model/days.ts';
import { numberText } from '../../model/format.ts';
import type { PapanTertahan } from '../../model/papan.ts';

/** Words of the board that more than one of its pages says. */
export const texts = {
  langsungKeIsi: 'Langsung ke isi',
  resmi: (kabupaten: string) => `Situs resmi Pemerintah ${kabupaten}`,
  milik: 'Pemilik papan',
  dalam: 'Papan pengelola. Jangan disebarkan: memuat nama dan nomor orang.',
  utama: 'Utama',
  utamaKecil: 'Utama, layar kecil',
  menu: 'Menu',
  letak: 'Letak halaman',
  cari: { diSemua: 'Cari di semua situs', dariMenu: 'Dari menu', tulis: 'Tulis yang Anda cari' },
  per: (tanggal: string) => `Keadaan per ${dayText(tanggal)}`,
  pemerintah: (kabupaten: string) => `Pemerintah ${kabupaten}`,
  hak: (tahun: string, kabupaten: string) =>
    `© ${tahun} Pemerintah ${kabupaten}. Isi boleh dikutip dengan menyebut sumber.`,
  rss: 'Kabar semua situs',
  data: 'Data untuk program lain',
  dataTautan: [
    { label: 'Daftar situs (CSV)', address: '/situs.csv' },
    { label: 'Daftar situs (JSON)', address: '/situs.json' },
    { label: 'Katalog data (DCAT)', address: '/dcat.jsonld' },
    { label: 'Titik di peta (GeoJSON)', address: '/peta.geojson' },
    { label: 'Kabar (RSS)', address: '/rss.xml' },
    { label: 'Agenda (iCalendar)', address: '/agenda.ics' },
    { label: 'Data kabupaten (JSON)', address: '/kabupaten.json' },
    { label: 'Aturan yang diperiksa (JSON)', address: '/aturan.json' },
    { label: 'Layar dinding', address: '/dinding/cara/' },
  ],
  status: {
    belum: 'Belum',
    terdaftar: 'Terdaftar',
    terhubung: 'Terhubung',
    terbatas: 'Terbatas',
    dihentikan: 'Dihentikan',
  } satisfies Record<StatusRegister, string>,
  statusArti: {
    belum: 'belum ada situs yang diperiksa LCC',
    terdaftar: 'host dan kunci sudah dicatat',
    terhubung: 'umpan datanya dibaca LCC',
    terbatas: 'dibaca tanpa kunci, atau lewat WordPress dan RSS',
    dihentikan: 'badan atau situsnya tidak ada lagi',
  } satisfies Record<StatusRegister, string>,
  dilaporkan: 'dilaporkan terhubung',
  dilaporkanOleh: (sumber: string) => `Dilaporkan terhubung oleh ${sumber}; belum diperiksa LCC.`,
  sejak: 'sejak',
  contoh: 'contoh',
  semuaContoh: 'semua isinya contoh',
  contohSaja: (contoh: number) => `${numberText(contoh)} contoh`,
  sebagianContoh: (contoh: number, isian: number) =>
    `${numberText(contoh)} dari ${numberText(isian)} isian contoh`,
  belumAdaUmpan: 'belum ada umpan data',
  tanpaAngka: 'belum dapat dinilai',
  syaratDasar: (terpenuhi: number, dari: number) => `${terpenuhi} dari ${dari}`,
  tertahan: {
    perlu_diperbaiki: 'Isi terbarunya perlu diperbaiki; yang tampil di sini keadaan sebelumnya.',
    gagal: 'Isi terbarunya belum dapat dibangun; yang tampil di sini keadaan sebelumnya.',
  } satisfies Record<PapanTertahan, string>,
  umur: (hari: number) => (hari <= 0 ? 'hari ini' : `${numberText(hari)} hari`),
  tanpaTanggal: 'belum ada yang bertanggal',
  kosong: 'Belum ada isian.',
  lihatSemua: 'Lihat semua',
  menurutTahun: 'Menurut tahun',
  menurutSitus: 'Menurut situs',
} as const;
