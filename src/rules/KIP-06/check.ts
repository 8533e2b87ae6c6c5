import type { LaporanInformasi } from '../../koleksi/ppid/laporan.ts';
import { enumerated } from '../../problems/words.ts';
import { placeIn } from '../folder.ts';
import { reportYear } from '../judge/days.ts';
import { filled } from '../judge/filled.ts';
import { single } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

export const check: Check = ({ folder, situs, placeOf }, { tanggal, parameter }) => {
  const tahun = reportYear(tanggal, parameter('bulan_tenggat'));
  const page = filled(situs.items.ppid).find(({ data }) => (data.laporan?.tahun ?? 0) >= tahun);
  if (!page?.data.laporan) {
    return single({ where: placeIn(folder, 'ppid'), subject: String(tahun), detail: 'belum dimuat' });
  }
  const missing = missingOf(page.data.laporan);
  if (missing.length === 0) return single(undefined, page.address);
  const detail = `belum menyebut ${enumerated(missing)}`;
  return single({ where: placeOf(page, 'laporan'), subject: String(page.data.laporan.tahun), detail });
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
