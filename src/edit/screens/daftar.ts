import { isKoleksiName, koleksiOf, semuaKoleksi } from '../../koleksi/index.ts';
import { isSalah } from '../../problems/problem.ts';
import type { Asked, RoomAnswer } from '../contract.ts';
import { type Html, html } from '../html.ts';
import { KEADAAN, type Keadaan, keadaanHtml, keadaanOf } from '../keadaan.ts';
import { formOf, isianAt, notThere, problemsOf, trail } from '../parts.ts';

/** Rows on one page of a list. */
const MOST = 200;

/** Isian of one koleksi, newest first. */
export async function showDaftar(asked: Asked): Promise<RoomAnswer> {
  const { at, folder, session, request } = asked;
  const name = at.koleksi ?? '';
  if (!isKoleksiName(name)) return notThere(asked);
  const koleksi = koleksiOf(name);
  const { texts } = koleksi;
  const known = await folder.known();
  const files = (await folder.names(name)).filter((file) => /\.(mdx?|csv)$/.test(file));
  const rows = files.map((file) => {
    const path = `${name}/${file}`;
    const isian = isianAt(known, path);
    const problems = problemsOf(known, session.situs, path);
    const isTable = file.endsWith('.csv');
    const keadaan: Keadaan = isTable
      ? problems.some(isSalah)
        ? 'bermasalah'
        : 'terbit'
      : keadaanOf(isian, { problems, tanggal: session.tanggal });
    const judul = isTable
      ? `Tabel ${file}`
      : String(isian?.data[koleksi.titleKey] ?? isian?.data.jabatan ?? file);
    const hari = isian ? koleksi.dateOf(isian.data as never) : undefined;
    return { path, judul, keadaan, hari: hari ?? '', contoh: isian?.data.contoh === true };
  });
  const cari = (request.query.get('cari') ?? '').slice(0, 100);
  const state = request.query.get('keadaan') ?? '';
  const words = cari.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows
    .filter(
      (row) =>
        (state === '' || row.keadaan === state) &&
        words.every((word) => row.judul.toLowerCase().includes(word)),
    )
    .sort((a, b) => (a.hari < b.hari ? 1 : a.hari > b.hari ? -1 : a.judul < b.judul ? -1 : 1));
  const counts = Map.groupBy(rows, ({ keadaan }) => keadaan);
  const link = (to: string, word: Html | string, isHere: boolean): Html =>
    html`<li><a href="${session.base}/${name}/${to}"${isHere && html` aria-current="true"`}>${word}</a></li>`;
  const main = html`${trail(
    session,
    [
      ['/', 'Beranda'],
      ['/isi/', 'Isi situs'],
    ],
    texts.judul,
  )}
<div class="kepala-daftar"><h1>${texts.judul}</h1><a class="tombol tombol--utama" href="${session.base}/${name}/baru/">Tulis ${texts.satuan}</a></div>
<form class="cari" method="get" action="${session.base}/${name}/"><label for="cari">Cari di judul</label><input id="cari" name="cari" type="search" value="${cari}"><button class="tombol tombol--garis">Cari</button></form>
<ul class="saring" aria-label="Saring menurut keadaan">${link('', `Semua ${rows.length}`, state === '')}${(
    Object.keys(KEADAAN) as Keadaan[]
  ).map((one) => {
    const count = counts.get(one)?.length ?? 0;
    return count > 0 && link(`?keadaan=${one}`, html`${keadaanHtml(one)} ${count}`, state === one);
  })}</ul>
${
  found.length === 0
    ? html`<p>${rows.length === 0 ? texts.kosong : 'Tidak ada yang cocok.'}</p>`
    : html`<ul class="daftar">${found
        .slice(0, MOST)
        .map(
          ({ path, judul, keadaan, hari, contoh }) =>
            html`<li><a href="${session.base}${formOf(path) ?? '/'}">${judul}</a><p>${keadaanHtml(keadaan)}${contoh && html` <span class="contoh">contoh</span>`}${hari !== '' && html` <span class="redup">${hari}</span>`}</p></li>`,
        )}</ul>`
}
${found.length > MOST && html`<p>Ditampilkan ${MOST} dari ${found.length}. Pakai pencarian untuk yang lain.</p>`}`;
  return { kind: 'page', status: 200, title: texts.judul, main, here: '/isi/' };
}

/** Every koleksi with what it has. */
export async function showIsi({ folder, session }: Asked): Promise<RoomAnswer> {
  const known = await folder.known();
  const rows = semuaKoleksi.map(({ name, texts }) => {
    const own = known.read?.isian.filter((one) => one.koleksi === name) ?? [];
    const salah = known.problems.filter(
      (problem) => isSalah(problem) && problem.path.startsWith(`${session.situs}/${name}/`),
    );
    return { name, texts, count: own.length, salah: salah.length };
  });
  const main = html`${trail(session, [['/', 'Beranda']], 'Isi situs')}
<h1>Isi situs</h1>
<ul class="daftar"><li><a href="${session.base}/situs/">Kontak dan keterangan kantor</a><p class="redup">Alamat, telepon, jam pelayanan, kepala, tugas</p></li>${rows.map(
    ({ name, texts, count, salah }) =>
      html`<li><a href="${session.base}/${name}/">${texts.judul}</a><p class="redup">${count} ${texts.satuan}${salah > 0 && html` · <span class="st st--bermasalah"><span aria-hidden="true">✕</span> ${salah} hal belum benar</span>`}</p></li>`,
  )}</ul>`;
  return { kind: 'page', status: 200, title: 'Isi situs', main, here: '/isi/' };
}
