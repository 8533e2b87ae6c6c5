import { escapeHtml } from '../../model/html.ts';
import { isSalah } from '../../problems/problem.ts';
import { namaOf, type SitusVerdict, withStatus } from './report.ts';

/** One line a situs, in the order of the register. */
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
    return `<tr><th scope="row">${escapeHtml(namaOf(one))}</th>${cells.map((cell) => `<td class="n">${cell}</td>`).join('')}</tr>`;
  });
  return [
    '<table><thead><tr><th scope="col">Situs</th>',
    ...['Nilai', 'Wajib', 'Terpenuhi', 'Sebagian', 'Belum', 'Menahan'].map(
      (heading) => `<th scope="col" class="n">${heading}</th>`,
    ),
    '</tr></thead>',
    `<tbody>${rows.join('\n')}</tbody></table>`,
  ].join('');
}
