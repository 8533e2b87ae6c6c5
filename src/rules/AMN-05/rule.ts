import { quote } from '../../problems/words.ts';
import { readCsv } from '../../text/csv.ts';
import { holdsFormula } from '../../text/formula.ts';
import { placeIn } from '../folder.ts';
import { SEMUA } from '../jenis.ts';
import type { HoldingRule, RuleRecord } from '../rule.ts';
import { verdictOnFolder } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'AMN-05',
  judul: 'Tabel tidak memuat perintah program',
  tingkat: 'wajib',
  sifat: 'larangan',
  syarat: 'Tidak ada sel CSV yang diawali tanda yang dijalankan Excel sebagai rumus.',
  cara_memeriksa:
    'Membaca awal setiap sel CSV: `=`, `@`, serta `+` atau `-` yang diikuti fungsi, hitungan, atau perintah.',
  dasar_hukum: ['Peraturan BSSN 4/2021 (belum dibaca)'],
  temuan: (isi) => `Sel ${isi} akan dijalankan sebagai rumus saat tabel dibuka di Excel.`,
  perbaikan: 'Ganti sel itu dengan hasil rumusnya: di Excel, *Salin* lalu *Tempel Khusus › Nilai*.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};

const check: HoldingRule['check'] = ({ folder }) =>
  verdictOnFolder(
    folder,
    [...folder.texts].flatMap(([path, text]) =>
      path.toLowerCase().endsWith('.csv')
        ? readCsv(text)
            .rows.flat()
            .filter((cell) => holdsFormula(cell.text))
            .map(({ text: written, line, column }) => ({
              where: placeIn(folder, path, { line, column, length: written.length }),
              subject: quote(written),
            }))
        : [],
    ),
  );

export const AMN_05: HoldingRule = { record, check, akibat: 'tahan' };
