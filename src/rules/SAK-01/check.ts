import { JENIS_DOKUMEN, type JenisDokumen } from '../../koleksi/dokumen/jenis-dokumen.ts';
import { placeIn } from '../folder.ts';
import { planYear, reportYear, yearOf } from '../judge/days.ts';
import { dokumenOf } from '../judge/dokumen.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder, situs }, { tanggal, parameter }) => {
  const tahun = yearOf(tanggal);
  const rencana = planYear(tanggal, parameter('bulan_rencana'));
  const needed: { jenis: JenisDokumen; tahun?: number }[] = [
    { jenis: 'renstra', tahun },
    { jenis: 'renja', tahun: rencana },
    // Set once for the years of the Renstra.
    { jenis: 'iku' },
    { jenis: 'pk', tahun: rencana },
    { jenis: 'rencana_aksi', tahun: rencana },
    { jenis: 'lkjip', tahun: reportYear(tanggal, parameter('bulan_laporan')) },
    { jenis: 'pohon_kinerja' },
    { jenis: 'lhe', tahun: reportYear(tanggal, parameter('bulan_evaluasi')) },
  ];
  return each(
    needed,
    ({ jenis, tahun: year }) =>
      dokumenOf(situs, jenis, year)
        ? undefined
        : {
            where: placeIn(folder, 'dokumen'),
            subject: JENIS_DOKUMEN[jenis].nama,
            detail: year === undefined ? '' : String(year),
          },
    '/dokumen/',
  );
};
