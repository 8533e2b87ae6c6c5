import { escapeHtml } from '../../model/html.ts';
import { isSalah } from '../../problems/problem.ts';
import { htmlPage } from '../html-page.ts';
import { PROBLEMS_ADDRESS, SCRIPTS } from './own-addresses.ts';
import type { SeenSitus } from './seen-situs.ts';

/** Every situs with a link to it, and how many problems it has: the page of `localhost`. */
export function listPage(sites: readonly SeenSitus[], port: number): string {
  const broken = sites.filter(({ problems }) => problems.some(isSalah)).length;
  const title =
    broken === 0 ? 'Semua situs dapat dibuka' : `${broken} dari ${sites.length} situs perlu diperbaiki`;
  const rows = sites.map((situs) => row(situs, port)).join('\n');
  const main = `<p class="redup">Pratinjau di komputer ini</p>
<h1>${title}</h1>
<p class="pengantar">Setiap situs dibuka di alamatnya sendiri. Halaman ini memuat ulang sendiri bila ada berkas yang berubah.</p>
<p>Papan pusat komando dari situs-situs ini: <a href="http://lcc.localhost:${port}/">papan umum</a> dan <a href="http://lcc-internal.localhost:${port}/">papan pengelola</a>.</p>
<div class="gulir" role="region" aria-label="Daftar situs" tabindex="0"><table>
<thead><tr><th scope="col">Situs</th><th scope="col">Nama</th><th scope="col">Keadaan</th></tr></thead>
<tbody>
${rows}
</tbody></table></div>`;
  return htmlPage({ title: `${title} · pratinjau`, main, scripts: SCRIPTS });
}

function row({ id, nama, problems, files, ready }: SeenSitus, port: number): string {
  const origin = `http://${escapeHtml(id)}.localhost:${port}`;
  const salah = problems.filter(isSalah).length;
  const notes = problems.length - salah;
  const states = [
    salah > 0 && badge('bahaya', `${salah} harus diperbaiki`),
    files > 0 && notes > 0 && badge('awas', `${notes} sebaiknya dilihat`),
  ].filter(Boolean);
  const state =
    states.length > 0
      ? `<a href="${origin}${PROBLEMS_ADDRESS}">${states.join(' ')}</a>`
      : ready
        ? 'baik'
        : 'belum ada foldernya';
  return `<tr><th scope="row"><a href="${origin}/">${escapeHtml(id)}</a></th><td>${escapeHtml(nama)}</td><td>${state}</td></tr>`;
}

const badge = (kind: 'bahaya' | 'awas', text: string): string =>
  `<span class="lencana lencana--${kind}">${text}</span>`;
