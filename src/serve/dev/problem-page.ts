import { escapeHtml } from '../../model/html.ts';
import { isSalah, type Problem } from '../../problems/problem.ts';
import { htmlPage, richText } from '../html-page.ts';
import { SCRIPTS } from './own-addresses.ts';

interface ProblemPage {
  /** Name of the situs, as the register says it. */
  nama: string;
  /** How many files were read. */
  files: number;
  problems: readonly Problem[];
}

/** All problems of a situs: those that must be mended, then notes. */
export function problemPage({ nama, files, problems }: ProblemPage): string {
  const salah = problems.filter(isSalah);
  const notes = problems.filter((problem) => !isSalah(problem));
  const title = titleOf(salah.length, notes.length);
  const inOrder = [...salah, ...notes];
  const main = `<p class="redup">Pratinjau situs · <strong>${escapeHtml(nama)}</strong> · ${files} berkas dibaca</p>
<h1>${title}</h1>
<p class="pengantar">${leadOf(salah.length, notes.length)}</p>
<p class="jumlah">${[
    salah.length > 0 &&
      `<span><span class="lencana lencana--bahaya">${salah.length} harus</span> menahan penerbitan</span>`,
    notes.length > 0 &&
      `<span><span class="lencana lencana--awas">${notes.length} sebaiknya</span> tidak menahan penerbitan</span>`,
    salah.length === 0 && '<a href="/">Lihat situs</a>',
  ]
    .filter(Boolean)
    .join('')}</p>
${inOrder.map((problem, index) => problemArticle(problem, index + 1, inOrder.length)).join('\n')}
<p class="redup kaki">Daftar yang sama ada di terminal, dan muncul dengan <code>npm run check</code>. Bila bertanya, sebutkan kodenya${
    inOrder[0] ? `, misalnya ${escapeHtml(inOrder[0].kode)}` : ''
  }.</p>`;
  return htmlPage({ title: `${title} · ${nama}`, main, scripts: SCRIPTS });
}

function problemArticle(problem: Problem, n: number, of: number): string {
  const { kode, judul, path, baris, kolom, sel, pesan, perbaikan, cuplikan } = problem;
  const [kind, label] = isSalah(problem) ? ['bahaya', 'Harus diperbaiki'] : ['awas', 'Sebaiknya'];
  const id = `soal-${n}`;
  const cell = sel === undefined ? '' : `, sel ${escapeHtml(sel)}`;
  // Of a file as a whole there is no line to show.
  const place = cuplikan === undefined ? '' : `<span>baris ${baris}, kolom ${kolom}${cell}</span>`;
  return `<article class="soal soal--${kind}" aria-labelledby="${id}">
<p class="kode-soal"><span class="ke">${n} dari ${of}</span><span class="lencana lencana--${kind}">${label}</span><span>${escapeHtml(kode)}</span></p>
<h2 id="${id}">${escapeHtml(judul)}</h2>
<p>${richText(pesan)}</p>
<p class="letak"><span>${escapeHtml(path)}</span>${place}</p>
${cuplikan === undefined ? '' : excerpt(cuplikan, `Baris ${baris} dari ${path}`)}
<dl class="perbaiki"><dt>Perbaikan</dt><dd>${richText(perbaikan)}</dd></dl>
</article>`;
}

/** The written line, and the marks below it. It scrolls, so it can be reached by keyboard. */
function excerpt(cuplikan: string, label: string): string {
  const [written = '', marks = ''] = cuplikan.split('\n');
  const [, gutter = '', line = ''] = /^(\s*\d+) \| ?(.*)$/s.exec(written) ?? [];
  const caret = marks.replace(/^\s*\| ?/, '');
  return `<pre class="cuplik" role="region" tabindex="0" aria-label="${escapeHtml(label)}"><span class="ditunjuk"><span class="nomor">${escapeHtml(gutter)}</span>${escapeHtml(line)}</span>
<span class="tunjuk" aria-hidden="true"><span class="nomor"></span>${escapeHtml(caret)}</span></pre>`;
}

const NUMBERS = [
  '',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
];
const numberWord = (count: number): string => NUMBERS[count] ?? String(count);
const capitalised = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

function titleOf(salah: number, notes: number): string {
  if (salah === 0 && notes === 0) return 'Tidak ada yang perlu diperbaiki';
  if (salah === 0) return `${capitalised(numberWord(notes))} hal sebaiknya dilihat`;
  const head = `${capitalised(numberWord(salah))} hal perlu diperbaiki`;
  return notes === 0 ? head : `${head}, ${numberWord(notes)} sebaiknya dilihat`;
}

function leadOf(salah: number, notes: number): string {
  if (salah > 0) {
    return 'Isi Anda aman. Situs yang sudah terbit tidak berubah. Perbaiki berkas di bawah ini, simpan, dan halaman ini memuat ulang sendiri.';
  }
  return notes > 0 ? 'Situs tetap dapat dibangun dan diterbitkan.' : 'Semua berkas situs ini sudah baik.';
}
