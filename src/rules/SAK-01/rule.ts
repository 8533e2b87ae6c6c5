import { JENIS_DOKUMEN, type JenisDokumen } from '../../koleksi/dokumen/jenis-dokumen.ts';
import { dokumenOf } from '../facts/find-dokumen.ts';
import { planYear, reportYear } from '../facts/time-limits.ts';
import { placeIn } from '../folder.ts';
import { PERANGKAT_DAERAH } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'SAK-01',
  judul: 'Dokumen akuntabilitas kinerja (SAKIP) lengkap',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat:
    'Renstra, Renja, IKU, Perjanjian Kinerja, Rencana Aksi, LKjIP, pohon kinerja, dan LHE dimuat menurut tahunnya.',
  cara_memeriksa:
    'Mencari kedelapan jenis dokumen di folder `dokumen`. Rencana tahun berjalan ditunggu sampai akhir Februari, LKjIP tahun lalu sampai akhir Februari, LHE sampai akhir September.',
  dasar_hukum: [
    'Perpres 29/2014 (belum dibaca)',
    'PermenPANRB 53/2014 (belum dibaca)',
    'PermenPANRB 88/2021 (belum dibaca)',
  ],
  temuan: (dokumen, tahun) => `${[dokumen, tahun].filter(Boolean).join(' ')} belum dimuat.`,
  perbaikan: 'Muat dokumennya di folder `dokumen` dengan `jenis`, `tahun` atau `periode`, dan `ringkasan`.',
  berlaku: PERANGKAT_DAERAH,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = ({ folder, situs }, { today, parameter }) => {
  const tahun = today.year;
  const rencana = planYear(today, parameter('bulan_rencana'));
  const needed: { jenis: JenisDokumen; tahun?: number }[] = [
    { jenis: 'renstra', tahun },
    { jenis: 'renja', tahun: rencana },
    // Set once for the years of the Renstra.
    { jenis: 'iku' },
    { jenis: 'pk', tahun: rencana },
    { jenis: 'rencana_aksi', tahun: rencana },
    { jenis: 'lkjip', tahun: reportYear(today, parameter('bulan_laporan')) },
    { jenis: 'pohon_kinerja' },
    { jenis: 'lhe', tahun: reportYear(today, parameter('bulan_evaluasi')) },
  ];
  return verdictOnEach(
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

export const SAK_01: ContentRule = { record, check };
