import { placeIn } from '../folder.ts';
import { isFresh, planYear, reportYear } from '../judge/days.ts';
import { dokumenOf } from '../judge/dokumen.ts';
import { ppidPage } from '../judge/ppid.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder, situs }, { tanggal, parameter }) => {
  const tahun = planYear(tanggal, parameter('bulan_rencana'));
  const lalu = reportYear(tanggal, parameter('bulan_laporan'));
  const program = situs.items.program.filter(({ data }) => data.tahun === tahun);
  const dokumen = (jenis: Parameters<typeof dokumenOf>[1], year: number): boolean =>
    dokumenOf(situs, jenis, year) !== undefined;
  const isSpent = program.some(
    ({ data }) => data.realisasi !== undefined && isFresh(data.per_tanggal, tanggal, parameter('bulan')),
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
  return each(
    parts,
    ({ isThere, path, ...part }) => (isThere ? undefined : { where: placeIn(folder, path), ...part }),
    '/program/',
  );
};
