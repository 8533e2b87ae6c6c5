import { dokumenOf } from '../facts/find-dokumen.ts';
import { ppidPage } from '../facts/ppid-pages.ts';
import { isFresh, planYear, reportYear } from '../facts/time-limits.ts';
import { placeIn } from '../folder.ts';
import { BADAN_PUBLIK } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'KEU-01',
  judul: 'Informasi keuangan diumumkan',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat: 'Anggaran, pelaksanaan anggaran, dan laporan keuangan dimuat dan mutakhir.',
  cara_memeriksa:
    'Melihat tabel program tahun berjalan, realisasinya dalam 6 bulan terakhir, dan laporan keuangan tahun lalu; dokumen DPA, RKA, realisasi, neraca, dan CALK juga dihitung.',
  dasar_hukum: ['UU 23/2014 pasal 391–394'],
  temuan: (bagian, keadaan) => `${bagian} ${keadaan} belum dimuat.`,
  perbaikan:
    'Isi `program/<tahun>.csv` dengan pagu, realisasi, dan per_tanggal, atau muat dokumennya di folder `dokumen`.',
  berlaku: BADAN_PUBLIK,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = ({ folder, situs }, { today, parameter }) => {
  const tahun = planYear(today, parameter('bulan_rencana'));
  const lalu = reportYear(today, parameter('bulan_laporan'));
  const program = situs.items.program.filter(({ data }) => data.tahun === tahun);
  const dokumen = (jenis: Parameters<typeof dokumenOf>[1], year: number): boolean =>
    dokumenOf(situs, jenis, year) !== undefined;
  const isSpent = program.some(
    ({ data }) => data.realisasi !== undefined && isFresh(data.per_tanggal, today, parameter('bulan')),
  );
  const parts = [
    {
      subject: 'Anggaran',
      detail: String(tahun),
      path: 'program',
      isThere: program.length > 0 || dokumen('dpa', tahun) || dokumen('rka', tahun),
    },
    {
      subject: 'Realisasi anggaran',
      detail: `${parameter('bulan')} bulan terakhir`,
      path: 'program',
      isThere: isSpent || dokumen('realisasi', tahun),
    },
    {
      subject: 'Laporan keuangan',
      detail: String(lalu),
      path: 'dokumen',
      isThere:
        dokumen('calk', lalu) ||
        dokumen('neraca', lalu) ||
        dokumen('realisasi', lalu) ||
        ppidPage(situs, 'laporan_keuangan') !== undefined,
    },
  ];
  return verdictOnEach(
    parts,
    ({ isThere, path, ...part }) => (isThere ? undefined : { where: placeIn(folder, path), ...part }),
    '/program/',
  );
};

export const KEU_01: ContentRule = { record, check };
