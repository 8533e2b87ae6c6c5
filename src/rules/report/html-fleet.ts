import { escapeHtml } from '../../model/html.ts';
import { isSalah } from '../../problems/problem.ts';
import { scrolling } from './html-scroll.ts';
import { figureOf, inOrderOfWork, namaOf, type SitusVerdict, tellsOwnWork, withStatus } from './report.ts';

/** How all sites stand, in one sentence. */
export function fleetSummary(situs: readonly SitusVerdict[]): string {
  const isOwn = situs.some(({ judgement }) => tellsOwnWork(judgement));
  const figures = situs.flatMap(({ judgement }) => figureOf(judgement) ?? []);
  const mean = Math.round(figures.reduce((sum, one) => sum + one, 0) / figures.length);
  const held = situs.filter(({ problems }) => problems.some(isSalah)).length;
  return [
    `${situs.length} situs${figures.length > 0 ? `, rata-rata ${isOwn ? 'dikerjakan' : 'nilai'} ${mean} dari 100` : ''}.`,
    held === 0 ? 'Tidak ada yang tertahan.' : `${held} tertahan sampai isinya diperbaiki.`,
  ].join(' ');
}

/** One line a situs, the most done first, each leading to its own sheet. */
export function fleetTableHtml(situs: readonly SitusVerdict[]): string {
  const isOwn = situs.some(({ judgement }) => tellsOwnWork(judgement));
  const headings = [
    ...(isOwn ? ['Dikerjakan', 'Syarat dasar'] : ['Nilai', 'Wajib']),
    ...['Terpenuhi', 'Sebagian', 'Belum'],
    'Menahan',
  ];
  const rows = inOrderOfWork(situs).map((one) => {
    const { judgement } = one;
    const cells = [
      figureOf(judgement) ?? '-',
      (isOwn ? judgement?.syarat_dasar?.terpenuhi : judgement?.skor_wajib) ?? '-',
      withStatus(one, 'lulus').length,
      withStatus(one, 'sebagian').length,
      withStatus(one, 'gagal').length,
      one.problems.filter(isSalah).length,
    ];
    return `<tr><th scope="row"><a href="#${escapeHtml(one.id)}">${escapeHtml(namaOf(one))}</a></th>${cells.map((cell) => `<td class="n">${cell}</td>`).join('')}</tr>`;
  });
  const table = [
    '<table><thead><tr><th scope="col">Situs</th>',
    ...headings.map((heading) => `<th scope="col" class="n">${heading}</th>`),
    '</tr></thead>',
    `<tbody>${rows.join('\n')}</tbody></table>`,
  ].join('');
  return scrolling('Nilai semua situs', table);
}
