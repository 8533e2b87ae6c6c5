import { numberText } from '../../model/format.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';
import { pointsIn } from './written-points.ts';

const record: RuleRecord = {
  kode: 'WIL-10',
  judul: 'Titik di peta berada di dalam kabupaten',
  tingkat: 'anjuran',
  sifat: 'larangan',
  syarat: 'Setiap titik berada di dalam kotak kabupaten, dengan bujur dan lintang pada tempatnya.',
  cara_memeriksa:
    'Membandingkan `koordinat` di `situs.yaml`, program, dan potensi, serta titik dalam GeoJSON, dengan `kotak` kabupaten.',
  dasar_hukum: ['RFC 7946'],
  temuan: (titik, keadaan) => `Titik ${titik} ${keadaan}.`,
  perbaikan:
    'Periksa lagi angkanya: bujur adalah angka yang besar, lintang yang kecil dan bertanda minus di selatan khatulistiwa.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = (input) => {
  const [west, south, east, north] = input.situs.kabupaten.identitas.kotak;
  const isInside = (bujur: number, lintang: number): boolean =>
    bujur >= west && bujur <= east && lintang >= south && lintang <= north;
  return verdictOnEach(pointsIn(input), ({ bujur, lintang, where }) => {
    if (isInside(bujur, lintang)) return undefined;
    const subject = `${numberText(bujur, 4)}; ${numberText(lintang, 4)}`;
    const detail = isInside(lintang, bujur)
      ? 'menulis lintang dan bujur tertukar'
      : 'berada di luar kabupaten';
    return { where, subject, detail };
  });
};

export const WIL_10: ContentRule = { record, check };
