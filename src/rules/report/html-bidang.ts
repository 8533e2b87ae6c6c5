import { escapeHtml } from '../../model/html.ts';
import { BIDANG_NAMES, bidangOf } from '../bidang.ts';
import { latestOf } from '../catalogue.ts';
import type { Hasil, Judgement } from '../judge.ts';
import { scoreOf } from '../score.ts';
import { lawOf } from './dasar.ts';
import { scrolling } from './html-scroll.ts';
import { figureOf } from './report.ts';

/** How many laws stand beside a field. */
const MOST_LAWS = 2;

/** A guide is none. */
const NUMBERED = /\d+\/\d{4}/;

const HEADINGS = ['Butir', 'Terpenuhi', 'Sebagian', 'Belum'];

/** How each field stands, with a bar and its figure; fields in which nothing applies are left out. @param nama whose they are */
export function bidangTable(judgement: Judgement, nama: string, level: 2 | 3): string[] {
  const hasil = judgement.hasil.filter(({ dijaga }) => !dijaga);
  const figure = figureOf(judgement);
  const rows = BIDANG_NAMES.flatMap((bidang) => {
    const own = hasil.filter(({ kode }) => bidangOf(kode) === bidang);
    const value = scoreOf(own);
    return value === null ? [] : [rowOf({ nama: bidang, dasar: lawsOf(own).join(', ') }, own, value)];
  });
  if (figure === null) return [];
  const head = [
    '<th scope="col">Bidang</th><th scope="col" class="hukum">Dasar</th>',
    ...HEADINGS.map((heading) => `<th scope="col" class="n">${heading}</th>`),
    '<th scope="col">Nilai</th>',
  ];
  const table = [
    `<table class="bidang"><thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody>`,
    `<tfoot>${rowOf({ nama: 'Jumlah', dasar: '' }, hasil, figure)}</tfoot></table>`,
  ];
  return [
    `<h${level}>Menurut bidang</h${level}>`,
    scrolling(`Nilai menurut bidang, ${nama}`, table.join('\n')),
  ];
}

interface RowWords {
  nama: string;
  dasar: string;
}

function rowOf({ nama, dasar }: RowWords, own: readonly Hasil[], value: number): string {
  const count = (status: Hasil['status']): number => own.filter((one) => one.status === status).length;
  const [lulus, sebagian, gagal] = [count('lulus'), count('sebagian'), count('gagal')];
  const cells = [lulus + sebagian + gagal, lulus, sebagian, gagal].map((n) => `<td class="n">${n}</td>`);
  return [
    `<tr><th scope="row">${escapeHtml(nama)}</th><td class="hukum redup">${escapeHtml(dasar)}</td>`,
    ...cells,
    `<td class="skala">${barOf(value)}<b>${value}</b></td></tr>`,
  ].join('');
}

/** Laws that most of these rules rest on, without their articles. */
function lawsOf(own: readonly Hasil[]): string[] {
  const laws = own
    .flatMap(({ kode }) => latestOf(kode)?.record.dasar_hukum.map(lawOf) ?? [])
    .filter((law) => NUMBERED.test(law));
  return [...Map.groupBy(laws, (law) => law)]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST_LAWS)
    .map(([law]) => law);
}

/** The figure stands beside it, so the bar says nothing to a screen reader. */
const barOf = (value: number): string =>
  `<svg class="batang" width="64" height="10" viewBox="0 0 64 10" aria-hidden="true"><path class="alas" d="M0 0h64v10H0z"/><path class="isi" d="M0 0h${Math.round(value * 0.64)}v10H0z"/></svg>`;
