import type { Item } from '../../model/situs.ts';
import { quote } from '../../problems/words.ts';
import { csvTablesOf } from '../facts/dataset-files.ts';
import { namesPeople } from '../facts/headings-of-persons.ts';
import { type Folder, placeIn } from '../folder.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, Finding, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'SDI-06',
  judul: 'Data hanya berupa jumlah, dan jumlah kecil disembunyikan',
  tingkat: 'wajib',
  sifat: 'larangan',
  syarat: 'Tidak ada kolom nama orang, dan tidak ada jumlah orang antara 1 dan 4.',
  cara_memeriksa:
    'Membaca judul kolom dan isi CSV dataset. Kolom orang dikenali dari satuan variabelnya: orang, jiwa, anak, kasus, atau pasien.',
  dasar_hukum: ['UU 27/2022 pasal 4 dan 65'],
  temuan: (dataset, keadaan) => `Dataset "${dataset}" ${keadaan}.`,
  perbaikan: 'Gabungkan kelompok yang kecil, atau kosongkan selnya dan sebut alasannya di metodologi.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const PEOPLE = /\b(orang|jiwa|anak|balita|kasus|pasien|penderita|siswa|penduduk)\b/i;

const check: Check = ({ folder, situs }, { parameter }) =>
  verdictOnEach(
    situs.items.dataset,
    (item) => findingOf(folder, item, parameter('sel_terkecil')),
    '/dataset/',
  );

function findingOf(folder: Folder, item: Item<'dataset'>, least: number): Finding | undefined {
  const counted = new Set(
    (item.data.variabel ?? []).filter(({ satuan = '' }) => PEOPLE.test(satuan)).map(({ kolom }) => kolom),
  );
  for (const { path, headings, rows } of csvTablesOf(folder, item)) {
    const words = headings.map((heading) => heading.toLowerCase().replaceAll('_', ' '));
    if (namesPeople(words)) {
      return { where: placeIn(folder, path), subject: item.judul, detail: 'memuat nama orang' };
    }
    const small = rows
      .flatMap((row) => row.map((cell, at) => ({ ...cell, heading: headings[at] ?? '' })))
      .find(({ heading, text }) => {
        const value = /^\d+$/.test(text.trim()) ? Number(text) : 0;
        return counted.has(heading) && value > 0 && value < least;
      });
    if (small) {
      const where = placeIn(folder, path, {
        line: small.line,
        column: small.column,
        length: small.text.length,
      });
      const detail = `memuat jumlah di bawah ${least} pada kolom ${quote(small.heading)}, sehingga orangnya dapat dikenali`;
      return { where, subject: item.judul, detail };
    }
  }
  return undefined;
}

export const SDI_06: ContentRule = { record, check };
