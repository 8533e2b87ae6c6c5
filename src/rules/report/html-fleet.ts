import { escapeHtml } from '../../model/html.ts';
import { isSalah } from '../../problems/problem.ts';
import { scrolling } from './html-scroll.ts';
import { namaOf, type SitusVerdict, withStatus } from './report.ts';

/** How all sites stand, in one sentence. */
export function fleetSummary(situs: readonly SitusVerdict[]): string {
  const scores = situs.flatMap(({ judgement }) => judgement?.skor ?? []);
  const mean = Math.round(scores.reduce((sum, skor) => sum + skor, 0) / scores.length);
  const held = situs.filter(({ problems }) => problems.some(isSalah)).length;
  return [
    `${situs.length} situs${scores.length > 0 ? `, nilai rata-rata ${mean} dari 100` : ''}.`,
    held === 0 ? 'Tidak ada yang tertahan.' : `${held} tertahan sampai isinya diperbaiki.`,
  ].join(' ');
}

/** One line a situs, by id, each leading to its own sheet. */
export function fleetTableHtml(situs: readonly SitusVerdict[]): string {
  const rows = situs.map((one) => {
    const cells = [
      one.judgement?.skor ?? '-',
      one.judgement?.skor_wajib ?? '-',
      withStatus(one, 'lulus').length,
      withStatus(one, 'sebagian').length,
      withStatus(one, 'gagal').length,
      one.problems.filter(isSalah).length,
    ];
    return `<tr><th scope="row"><a href="#${escapeHtml(one.id)}">${escapeHtml(namaOf(one))}</a></th>${cells.map((cell) => `<td class="n">${cell}</td>`).join('')}</tr>`;
  });
  const table = [
    '<table><thead><tr><th scope="col">Situs</th>',
    ...['Nilai', 'Wajib', 'Terpenuhi', 'Sebagian', 'Belum', 'Menahan'].map(
      (heading) => `<th scope="col" class="n">${heading}</th>`,
    ),
    '</tr></thead>',
    `<tbody>${rows.join('\n')}</tbody></table>`,
  ].join('');
  return scrolling('Nilai semua situs', table);
}
