import { content, count, flag, tanggal, word } from '../arguments.ts';

/** What `impor-program` takes. */
export const command = {
  name: 'impor-program',
  summary:
    'Membagi tabel anggaran seluruh kabupaten, seperti unduhan SIPD-RI, ke tabel program tiap situs. Semuanya ditunjukkan dahulu.',
  positionals: {
    name: 'tabel',
    help: 'Berkas .xlsx atau .csv; laporan realisasi boleh beberapa bulan.',
    most: 'many',
  },
  options: {
    ya: flag('Menulis semua yang pasti; tanpa ini hanya ditunjukkan.'),
    perubahan: flag('Pagu ditulis sebagai pagu perubahan.'),
    per: { ...tanggal, help: 'Hari keadaan realisasi.', standard: undefined },
    tahun: count(
      { from: 2000, to: 2100, standard: undefined },
      'Tahun anggaran, bila tabelnya tidak menyebutnya.',
    ),
    pemetaan: word('<berkas>', 'Tabel CSV `kode;situs` untuk kode yang belum ada di register.'),
    tanggal,
    content,
  },
  examples: [
    { line: 'rekap.xlsx', does: 'menunjukkan apa yang akan berubah' },
    { line: '-- rekap.xlsx --ya', does: 'menulisnya' },
    { line: '-- januari.xlsx februari.xlsx --per 2026-02-28 --ya', does: 'menulis realisasi' },
  ],
} as const;
