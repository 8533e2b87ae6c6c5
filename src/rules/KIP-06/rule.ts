import type { LaporanInformasi } from '../../koleksi/ppid/laporan.ts';
import { enumerated } from '../../problems/words.ts';
import { filledOnly } from '../facts/filled-isian.ts';
import { reportYear } from '../facts/time-limits.ts';
import { placeIn } from '../folder.ts';
import { BADAN_PUBLIK } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnOne } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'KIP-06',
  judul: 'Laporan layanan informasi tahunan',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat:
    'Laporan layanan informasi tahun lalu memuat jumlah permohonan, waktu yang diperlukan, yang dikabulkan, yang ditolak, dan alasannya.',
  cara_memeriksa:
    'Membaca `laporan` pada halaman di `ppid` menurut tahunnya. Sampai akhir Maret, laporan tahun sebelumnya masih diterima.',
  dasar_hukum: ['UU 14/2008 pasal 12'],
  temuan: (tahun, keadaan) => `Laporan layanan informasi ${tahun} ${keadaan}.`,
  perbaikan:
    'Tulis halaman di folder `ppid` dengan `kelas: laporan` dan isian `laporan`: tahun, permohonan, dikabulkan, ditolak, alasan_penolakan, rata_rata_hari. Bila tidak ada permohonan, tulis `permohonan: 0`.',
  berlaku: BADAN_PUBLIK,
  subjek: 'tunggal',
  revisi: 1,
};

const check: Check = ({ folder, situs, placeOf }, { today, parameter }) => {
  const tahun = reportYear(today, parameter('bulan_tenggat'));
  const page = filledOnly(situs.items.ppid).find(({ data }) => (data.laporan?.tahun ?? 0) >= tahun);
  if (!page?.data.laporan) {
    return verdictOnOne({ where: placeIn(folder, 'ppid'), subject: String(tahun), detail: 'belum dimuat' });
  }
  const missing = missingOf(page.data.laporan);
  if (missing.length === 0) return verdictOnOne(undefined, page.address);
  const detail = `belum menyebut ${enumerated(missing)}`;
  return verdictOnOne({ where: placeOf(page, 'laporan'), subject: String(page.data.laporan.tahun), detail });
};

/** What the article asks for and is not there; without a request there is nothing more to tell. */
function missingOf(laporan: LaporanInformasi): string[] {
  const { permohonan, dikabulkan, ditolak, alasan_penolakan, rata_rata_hari } = laporan;
  if (permohonan === 0) return [];
  return [
    ...(dikabulkan === undefined ? ['yang dikabulkan'] : []),
    ...(ditolak === undefined ? ['yang ditolak'] : []),
    ...(ditolak && !alasan_penolakan ? ['alasan penolakan'] : []),
    ...(rata_rata_hari === undefined ? ['waktu yang diperlukan'] : []),
  ];
}

export const KIP_06: ContentRule = { record, check };
