import { JENIS_DOKUMEN } from '../../koleksi/dokumen/jenis-dokumen.ts';
import { placeIn } from '../folder.ts';
import { planYear, reportYear } from '../judge/days.ts';
import { dokumenOf } from '../judge/dokumen.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder, situs }, { tanggal, parameter }) => {
  const rencana = planYear(tanggal, parameter('bulan_rencana'));
  const laporan = reportYear(tanggal, parameter('bulan_laporan'));
  const needed = [
    { jenis: 'rka', tahun: rencana },
    { jenis: 'dpa', tahun: rencana },
    { jenis: 'realisasi', tahun: laporan },
    { jenis: 'calk', tahun: laporan },
    { jenis: 'aset', tahun: laporan },
  ] as const;
  return each(
    needed,
    ({ jenis, tahun }) =>
      dokumenOf(situs, jenis, tahun)
        ? undefined
        : { where: placeIn(folder, 'dokumen'), subject: JENIS_DOKUMEN[jenis].nama, detail: String(tahun) },
    '/dokumen/',
  );
};
