import { isSalah } from '../../problems/problem.ts';
import type { Asked, RoomAnswer } from '../contract.ts';
import { html } from '../html.ts';
import { formOf } from '../parts.ts';

/** Where the office stands, and what raises it most. */
export async function showBeranda({ folder, session }: Asked): Promise<RoomAnswer> {
  const { base } = session;
  const known = await folder.known();
  const salah = known.problems.filter(isSalah);
  const drafts =
    known.read?.isian.filter(({ data }) => data.draf === true || data.belum_diisi === true) ?? [];
  const main = html`<div class="kepala-daftar"><h1>Beranda</h1><a class="tombol tombol--utama" href="${base}/berita/baru/">Tulis berita</a></div>
<p class="redup">${session.tanggal}</p>
${salah.length > 0 && html`<section class="rangkum"><h2>${salah.length} hal menahan penerbitan</h2><ul>${salah.slice(0, 10).map((problem) => html`<li><a href="${base}${formOf(problem.path.slice(session.situs.length + 1)) ?? '/isi/'}">${problem.judul}</a> <span class="redup">${problem.path}</span></li>`)}</ul></section>`}
<section><h2>Belum diisi dan draf</h2><ul class="daftar">${drafts.slice(0, 10).map(({ path, data }) => html`<li><a href="${base}${formOf(path) ?? '/isi/'}">${String(data.judul ?? data.nama ?? path)}</a></li>`)}</ul></section>`;
  return { kind: 'page', status: 200, title: 'Beranda', main, here: '/' };
}
