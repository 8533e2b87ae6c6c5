import { dayText } from '../../../model/days.ts';

const COUNTS = ['', 'Satu', 'Dua', 'Tiga', 'Empat', 'Lima'] as const;
const countWord = (jumlah: number): string => COUNTS[jumlah] ?? String(jumlah);

export const texts = {
  pemerintah: (kabupaten: string) => `Pemerintah ${kabupaten}`,
  nomor: 'Nomor',
  sifat: 'Sifat',
  biasa: 'Biasa',
  lampiran: 'Lampiran',
  tidakAda: 'tidak ada',
  hal: 'Hal',
  perihal: (jumlah: number, nama: string) =>
    jumlah > 0 ? `${countWord(jumlah)} hal yang perlu dilengkapi di situs ${nama}` : `Keadaan situs ${nama}`,
  memulai: (nama: string) => `Memulai situs ${nama}`,
  judul: (kepada: string, hal: string) => `Surat kepada ${kepada} tentang ${hal.toLowerCase()}`,
  tempatTanggal: (tempat: string | undefined, tanggal: string) =>
    [tempat, dayText(tanggal)].filter(Boolean).join(', '),
  yth: 'Yang terhormat',
  di: (tempat: string) => `di ${tempat}`,
  diTempat: 'di tempat',
  dilaporkan: (sumber: string) =>
    `Situs ini dilaporkan sudah terhubung (${sumber}), tetapi pusat komando belum dapat memastikannya. `,
  pemeriksaan: (tanggal: string) => `Pemeriksaan ${dayText(tanggal)} menunjukkan `,
  syarat: (terpenuhi: number, dari: number) => `${terpenuhi} dari ${dari} syarat dasar`,
  terpenuhi: ' terpenuhi. ',
  limaHal: (jumlah: number, nama: string) =>
    jumlah > 1
      ? `${countWord(jumlah)} hal berikut paling berat bobotnya. Semuanya dapat dilengkapi sendiri oleh ${nama}.`
      : `Satu hal berikut perlu dilengkapi, dan dapat dilengkapi sendiri oleh ${nama}.`,
  lengkap: 'Tidak ada yang perlu dilengkapi saat ini. Terima kasih atas kerja Saudara dan seluruh petugas.',
  tanpaSitus: (tanggal: string) =>
    `Sampai ${dayText(tanggal)} pusat komando belum menerima situs dari kantor Saudara. Mohon menunjuk satu petugas untuk memulainya; kerangkanya sudah tersedia, dan isinya ditulis tanpa pengetahuan pemrograman.`,
  no: 'Nomor urut',
  temuan: 'Temuan',
  dasar: 'Dasar hukum',
  perbaikan: 'Yang perlu dilakukan',
  status: { gagal: 'Belum', sebagian: 'Baru sebagian' },
  lain: (jumlah: number) => `dan ${jumlah} hal lain yang sejenis.`,
  jawab: 'Mohon dijawab paling lambat hari itu: mana yang sudah selesai, mana yang perlu bantuan.',
  bantuan: (nama: string, telepon: string | undefined) =>
    `Bantuan: ${[nama, telepon].filter(Boolean).join(', ')}.`,
  petunjuk: 'Petunjuk setiap temuan ada di ',
  penutup:
    '. Temuan yang sudah dilengkapi hilang sendiri dari papan pada pemeriksaan berikutnya. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.',
  tandaTangan: 'tanda tangan elektronik',
  diisi: 'Nama dan pangkat diisi saat ditandatangani',
  tembusan: (kepada: string) => `Tembusan: ${kepada}`,
  pesan: 'Isi yang sama untuk pesan',
  pesanRingkas: (huruf: number) =>
    `${huruf} huruf. Salin ke pesan atau surel; tidak memuat data pribadi dan tidak menyebut badan lain.`,
  berkas: 'Buka sebagai berkas teks',
  cetak: 'Cetak halaman ini pada satu lembar A4; bagian di bawah lembar tidak ikut tercetak.',
} as const;
