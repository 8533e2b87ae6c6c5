import { escapeHtml } from '../../model/html.ts';
import { BIDANG_NAMES, bidangOf } from '../bidang.ts';
import type { Hasil, Judgement } from '../judge.ts';
import { scoreOf } from '../score.ts';

/** How each field stands, with a bar and its figure; fields in which nothing applies are left out. */
export function bidangTable({ hasil, skor }: Judgement, level: 2 | 3): string[] {
  const rows = BIDANG_NAMES.flatMap((nama) => {
    const own = hasil.filter(({ kode }) => bidangOf(kode) === nama);
    const value = scoreOf(own);
    return value === null ? [] : [rowOf(`<th scope="row">${escapeHtml(nama)}</th>`, own, value)];
  });
  if (skor === null) return [];
  return [
    `<h${level}>Menurut bidang</h${level}>`,
    '<table><thead><tr><th scope="col">Bidang</th><th scope="col" class="n">Butir</th><th scope="col" class="n">Terpenuhi</th><th scope="col" class="n">Sebagian</th><th scope="col" class="n">Belum</th><th scope="col">Nilai</th></tr></thead>',
    `<tbody>${rows.join('\n')}</tbody>`,
    `<tfoot>${rowOf('<th scope="row">Jumlah</th>', hasil, skor)}</tfoot></table>`,
  ];
}

function rowOf(heading: string, hasil: readonly Hasil[], value: number): string {
  const count = (status: Hasil['status']): number => hasil.filter((one) => one.status === status).length;
  const [lulus, sebagian, gagal] = [count('lulus'), count('sebagian'), count('gagal')];
  const cells = [lulus + sebagian + gagal, lulus, sebagian, gagal].map((n) => `<td class="n">${n}</td>`);
  return `<tr>${heading}${cells.join('')}<td class="skala">${barOf(value)}<b>${value}</b></td></tr>`;
}

/** The figure stands beside it, so the bar says nothing to a screen reader. */
const barOf = (value: number): string =>
  `<svg class="batang" width="64" height="10" viewBox="0 0 64 10" aria-hidden="true"><path class="alas" d="M0 0h64v10H0z"/><path class="isi" d="M0 0h${Math.round(value * 0.64)}v10H0z"/></svg>`;
