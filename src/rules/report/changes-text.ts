import { dayText } from '../../model/days.ts';
import type { Perubahan, SitusChange } from './changes.ts';

/** What changed since an earlier report, a paragraph for each situs that did. */
export function changesText({ tanggal, aturan, situs }: Perubahan): string {
  const told = situs.flatMap((one) => changeText(one) ?? []);
  const since = `Dibanding laporan ${dayText(tanggal)}${aturan === null ? '' : ` (aturan ${aturan})`}`;
  return told.length === 0 ? `${since}: tidak ada yang berubah.` : `${since}:\n${told.join('\n')}`;
}

/** `Naik 6`, `Turun 2`; `undefined` where the score stayed or is not known. */
export function moveText({ before, after }: Pick<SitusChange, 'before' | 'after'>): string | undefined {
  if (before === null || after === null || before === after) return undefined;
  return after > before ? `Naik ${after - before}` : `Turun ${before - after}`;
}

function changeText(change: SitusChange): string | undefined {
  const { id, before, after, isOwnWork, better, worse, newProblems, goneProblems } = change;
  const parts = [
    ...(before === after ? [] : [`${isOwnWork ? 'dikerjakan' : 'skor'} ${before ?? '-'} → ${after ?? '-'}`]),
    ...(better.length > 0 ? [`lebih baik: ${better.join(', ')}`] : []),
    ...(worse.length > 0 ? [`lebih buruk: ${worse.join(', ')}`] : []),
    ...(newProblems > 0 ? [`${newProblems} masalah baru`] : []),
    ...(goneProblems > 0 ? [`${goneProblems} masalah selesai`] : []),
  ];
  return parts.length === 0 ? undefined : `${id}: ${parts.join('; ')}.`;
}
