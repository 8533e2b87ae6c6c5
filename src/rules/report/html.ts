import { jenisWords } from '../../koleksi/jenis.ts';
import { dayText } from '../../model/days.ts';
import { escapeHtml } from '../../model/html.ts';
import { masked } from '../../problems/mask.ts';
import { moveText } from './changes-text.ts';
import { UNREAD_TEXT } from './dasar.ts';
import { bidangTable } from './html-bidang.ts';
import { findingArticles, partTable, problemTable } from './html-findings.ts';
import { fleetSummary, fleetTableHtml } from './html-fleet.ts';
import { STYLE } from './html-style.ts';
import { noFigureText, syaratText } from './own-work-text.ts';
import {
  contohText,
  dijagaCount,
  figureOf,
  namaOf,
  type Report,
  type SitusVerdict,
  tellsOwnWork,
  withStatus,
} from './report.ts';

/**
 * The report as one HTML file to print and hand over: no script, nothing fetched, a sheet for each situs.
 *
 * Of several sites, a table of all stands before them.
 */
export function reportHtml(report: Report): string {
  const { kabupaten, tanggal, aturan, situs } = report;
  const [only] = situs;
  const judul = situs.length === 1 && only ? namaOf(only) : 'Semua situs';
  const cover =
    situs.length === 1
      ? []
      : [sheet(report, `<h1>${judul}</h1><p>${fleetSummary(situs)}</p>${fleetTableHtml(situs)}`)];
  const sheets = situs.map((one) =>
    sheet(report, situsHtml(one, report, situs.length === 1 ? 1 : 2), one.id),
  );
  return [
    '<!DOCTYPE html>',
    '<html lang="id">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(`Laporan kepatuhan - ${judul} - ${dayText(tanggal)}`)}</title>`,
    `<style>${STYLE}${emblemStyle(report.lambang)}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...cover,
    ...sheets,
    '</main>',
    `<footer class="kaki"><p>${escapeHtml(`${kabupaten}. Aturan ${aturan}. ${situs.some((one) => tellsOwnWork(one.judgement)) ? OWN_FORMULA : FORMULA}`)}</p><p>${UNREAD_TEXT}</p></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Once for all sheets: an emblem may be large. */
const emblemStyle = (svg: string): string =>
  `.lambang{background-image:url("data:image/svg+xml,${encodeURIComponent(svg)}")}`;

const FORMULA =
  'Nilai adalah bagian aturan yang terpenuhi: terpenuhi 1, sebagian setengah, belum 0; aturan wajib berbobot 3, anjuran 1. Laporan ini dibuat dari isi situs dan tidak menilai mutu tulisan.';

const OWN_FORMULA =
  'Dikerjakan adalah bagian aturan yang terpenuhi oleh isi unit kerja sendiri: terpenuhi 1, sebagian setengah, belum 0; aturan wajib berbobot 3, anjuran 1. Yang baru contoh, belum diisi, atau belum dikonfirmasi bernilai 0. Yang dijaga program tidak dihitung. Laporan ini dibuat dari isi situs dan tidak menilai mutu tulisan.';

const sheet = ({ kabupaten, tanggal, aturan }: Report, body: string, id?: string): string =>
  [
    `<article class="lembar"${id === undefined ? '' : ` id="${escapeHtml(id)}"`}>`,
    `<div class="kop"><span class="lambang"></span><p>Pemerintah ${escapeHtml(kabupaten)}<br><strong>Laporan kepatuhan situs perangkat daerah</strong></p>`,
    `<p class="kanan">${escapeHtml(dayText(tanggal))}<br>Aturan versi ${escapeHtml(aturan)}</p></div>`,
    body,
    '</article>',
  ].join('\n');

function situsHtml(situs: SitusVerdict, report: Report, level: 1 | 2): string {
  const { row, problems } = situs;
  const below = (level + 1) as 2 | 3;
  const failed = withStatus(situs, 'gagal');
  const partly = withStatus(situs, 'sebagian');
  return [
    `<p class="host">${escapeHtml(row?.host ?? situs.id)}</p>`,
    `<h${level} class="nama">${escapeHtml(namaOf(situs))}</h${level}>`,
    scoreHtml(situs, report),
    ...problemTable(problems, below),
    ...(situs.judgement ? bidangTable(situs.judgement, situs.id, below) : []),
    ...findingArticles(failed, below),
    ...partTable(partly, below),
    signatures(situs, report),
  ].join('\n');
}

function scoreHtml(situs: SitusVerdict, { perubahan }: Report): string {
  const { judgement } = situs;
  const figure = figureOf(judgement);
  if (!judgement || figure === null) {
    return `<p>${judgement && tellsOwnWork(judgement) ? noFigureText(judgement) : 'Situs ini belum dapat dinilai, karena masih ada yang perlu diperbaiki.'}</p>`;
  }
  const isOwn = tellsOwnWork(judgement);
  const [lulus, sebagian, gagal] = (['lulus', 'sebagian', 'gagal'] as const).map(
    (status) => withStatus(situs, status).length,
  );
  const all = (lulus ?? 0) + (sebagian ?? 0) + (gagal ?? 0);
  const counts = `${lulus} dari ${all} butir terpenuhi, ${sebagian} sebagian, ${gagal} belum`;
  const change = perubahan?.situs.find(({ id }) => id === situs.id);
  const move = change && moveText(change);
  const since = move && perubahan ? ` ${move} dari laporan ${dayText(perubahan.tanggal)}.` : '';
  const squares = [
    ...repeated('', lulus),
    ...repeated(' class="s"', sebagian),
    ...repeated(' class="k"', gagal),
  ];
  return [
    `<div class="nilai"><p class="skor">${figure}<small> dari 100${isOwn ? ' dikerjakan' : ''}</small></p>`,
    `<div><p><strong>${counts}.</strong>${escapeHtml(since)} ${isOwn ? `${dijagaCount(situs)} lainnya dijaga program dan tidak dihitung.` : `Aturan wajib: ${judgement.skor_wajib ?? '-'} dari 100. ${escapeHtml(contohText(situs))}`}</p>`,
    ...(judgement.syarat_dasar
      ? [`<p><strong>${escapeHtml(syaratText(judgement.syarat_dasar))}</strong></p>`]
      : []),
    `<p class="petak" role="img" aria-label="${counts}">${squares.map((mark) => `<i${mark}></i>`).join('')}</p>`,
    '<p class="legenda"><span><i></i> terpenuhi</span> <span><i class="s"></i> sebagian</span> <span><i class="k"></i> belum</span></p>',
    '</div></div>',
  ].join('\n');
}

const repeated = (mark: string, count = 0): string[] => Array.from({ length: count }, () => mark);

function signatures({ row }: SitusVerdict, { pengelola }: Report): string {
  const kepala = row ? `${jenisWords[row.jenis].kepala}, ${row.nama}` : '';
  return [
    '<div class="ttd">',
    `<p>Diserahkan: ${escapeHtml(masked(pengelola ?? 'pengelola register'))}</p>`,
    `<p>Diterima: ${escapeHtml(kepala)}</p>`,
    '</div>',
  ].join('');
}
