import { JENIS_DOKUMEN } from '../../koleksi/dokumen/jenis-dokumen.ts';
import { dokumenOf } from '../facts/find-dokumen.ts';
import { planYear, reportYear } from '../facts/time-limits.ts';
import { placeIn } from '../folder.ts';
import { BADAN_PUBLIK } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'KEU-02',
  judul: 'Dokumen keuangan lengkap',
  tingkat: 'anjuran',
  sifat: 'isi',
  syarat: 'RKA dan DPA tahun berjalan serta realisasi, CALK, dan daftar aset tahun lalu dimuat.',
  cara_memeriksa: 'Mencari kelima jenis dokumen menurut tahunnya di folder `dokumen`.',
  dasar_hukum: ['UU 23/2014 pasal 391', 'Perki 1/2021 (belum dibaca)'],
  temuan: (dokumen, tahun) => `${dokumen} ${tahun} belum dimuat.`,
  perbaikan: 'Muat dokumennya di folder `dokumen` dengan `jenis`, `tahun`, dan `ringkasan`.',
  berlaku: BADAN_PUBLIK,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = ({ folder, situs }, { today, parameter }) => {
  const rencana = planYear(today, parameter('bulan_rencana'));
  const laporan = reportYear(today, parameter('bulan_laporan'));
  const needed = [
    { jenis: 'rka', tahun: rencana },
    { jenis: 'dpa', tahun: rencana },
    { jenis: 'realisasi', tahun: laporan },
    { jenis: 'calk', tahun: laporan },
    { jenis: 'aset', tahun: laporan },
  ] as const;
  return verdictOnEach(
    needed,
    ({ jenis, tahun }) =>
      dokumenOf(situs, jenis, tahun)
        ? undefined
        : { where: placeIn(folder, 'dokumen'), subject: JENIS_DOKUMEN[jenis].nama, detail: String(tahun) },
    '/dokumen/',
  );
};

export const KEU_02: ContentRule = { record, check };
