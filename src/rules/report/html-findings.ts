import { escapeHtml } from '../../model/html.ts';
import { isSalah, type Problem } from '../../problems/problem.ts';
import { latestOf } from '../catalogue.ts';
import type { Hasil } from '../judge.ts';
import { withMark } from './dasar.ts';

/** How many findings of one rule a sheet of paper tells. */
const MOST = 8;

/** What stops the situs, before all else. */
export function problemTable(problems: readonly Problem[], level: 2 | 3): string[] {
  const salah = problems.filter(isSalah);
  if (salah.length === 0) return [];
  const rows = salah.map(
    ({ path, baris, pesan, perbaikan, kode }) =>
      `<tr><th scope="row"><code>${escapeHtml(`${path}:${baris}`)}</code></th><td>${inCode(pesan)} ${inCode(perbaikan)}</td><td class="kode">${escapeHtml(kode)}</td></tr>`,
  );
  return [
    `<h${level}>Yang menahan penerbitan</h${level}>`,
    '<table><thead><tr><th scope="col">Tempat</th><th scope="col">Masalah</th><th scope="col">Kode</th></tr></thead>',
    `<tbody>${rows.join('\n')}</tbody></table>`,
  ];
}

/** What is not fulfilled, numbered, each with its remedy and what it rests on. */
export function findingArticles(failed: readonly Hasil[], level: 2 | 3): string[] {
  if (failed.length === 0) return [];
  const articles = failed.map(({ kode, temuan }, index) => {
    const record = latestOf(kode)?.record;
    return [
      `<section class="kurang"><span class="no">${index + 1}</span><div><h${level + 1}>${escapeHtml(record?.judul ?? kode)}</h${level + 1}>`,
      `<ul>${itemsOf(temuan)}</ul>`,
      `<p><strong>Cara memperbaiki:</strong> ${inCode(record?.perbaikan ?? '')}</p></div>`,
      `<p class="dasar">${[kode, record?.tingkat ?? '', ...(record?.dasar_hukum ?? []).map(withMark)].map(escapeHtml).join('<br>')}</p></section>`,
    ].join('\n');
  });
  return [`<h${level}>Yang belum ada</h${level}>`, ...articles];
}

/** What is fulfilled in part. */
export function partTable(partly: readonly Hasil[], level: 2 | 3): string[] {
  if (partly.length === 0) return [];
  const rows = partly.map(
    ({ kode, temuan }) =>
      `<tr><th scope="row">${escapeHtml(latestOf(kode)?.record.judul ?? kode)}</th><td><ul>${itemsOf(temuan)}</ul></td><td class="kode">${escapeHtml(kode)}</td></tr>`,
  );
  return [
    `<h${level}>Yang baru sebagian</h${level}>`,
    '<table class="sebagian"><thead><tr><th scope="col">Aturan</th><th scope="col">Yang kurang</th><th scope="col">Kode</th></tr></thead>',
    `<tbody>${rows.join('\n')}</tbody></table>`,
  ];
}

const itemsOf = (temuan: readonly Problem[]): string =>
  [
    ...temuan
      .slice(0, MOST)
      .map(
        ({ pesan, path, baris }) =>
          `<li>${inCode(pesan)} <span class="redup">${escapeHtml(placeOf(path, baris))}</span></li>`,
      ),
    ...(temuan.length > MOST ? [`<li>dan ${temuan.length - MOST} lagi</li>`] : []),
  ].join('');

/** The situs is named above: its own name would only stand in the way. */
const placeOf = (path: string, baris: number): string => {
  const below = path.replace(/^[^/]+\//, '');
  if (!/\.\w+$/.test(below)) return `folder ${below}`;
  return baris > 1 ? `${below}, baris ${baris}` : below;
};

/** Words between backquotes are what can be typed. */
const inCode = (text: string): string => escapeHtml(text).replace(/`([^`]*)`/g, '<code>$1</code>');
