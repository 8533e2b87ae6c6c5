import { placeIn } from '../folder.ts';
import { isFresh, staleText } from '../judge/days.ts';
import { filled } from '../judge/filled.ts';
import type { Check, Finding } from '../rule.ts';

export const check: Check = ({ folder, situs, placeOf }, { tanggal, parameter }) => {
  const [newest] = filled(situs.items.skm);
  const findings: Finding[] = [];
  const add = (subject: string, detail: string, ...keys: string[]): void => {
    const where = newest ? placeOf(newest, ...keys) : placeIn(folder, 'skm');
    findings.push({ where, subject, detail });
  };
  if (!newest) add('Hasil', 'belum dimuat');
  else if (!isFresh(newest.diperbarui, tanggal, parameter('bulan')))
    add('Hasil', staleText(newest.diperbarui, parameter('bulan')), 'diperbarui', 'tanggal');
  if (!newest?.data.tindak_lanjut?.length) add('Tindak lanjut', 'belum ditulis', 'unsur');
  return { subjects: 2, findings, ...(newest && { bukti: newest.address }) };
};
