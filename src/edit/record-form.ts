import type { Problem } from '../problems/problem.ts';
import { isSalah } from '../problems/problem.ts';
import type { RoomSession } from './contract.ts';
import { control, type Shown } from './control.ts';
import { anchorOf, type RoomFields } from './fields.ts';
import { type Html, html } from './html.ts';
import { hidden, tokenField } from './parts.ts';
import type { Clash } from './save.ts';

export interface RecordForm {
  session: RoomSession;
  /** Below the room: where the form goes. */
  action: string;
  path: string;
  versi: string;
  fields: RoomFields;
  shown: Shown;
  /** Text of the page; `undefined` where the record has none. */
  isi: string | undefined;
  clashes?: readonly Clash[];
  /** What the bar says beside "Simpan". */
  says: string;
  /** Address of the real page. */
  page?: string | undefined;
}

/** The form of one record with the bar below it and, beside it, the real page. */
export function recordForm(form: RecordForm): Html {
  const { session, action, fields, shown, isi, clashes = [], says, page, versi, path } = form;
  const other = fields.other.map((field) => control(field, shown));
  const isOpen = fields.other.some((field) => shown.faults.get(field.path.join('.'))?.some(isSalah));
  return html`${summary(form)}${clashes.length > 0 && clashBox(clashes, fields)}
<div class="${page !== undefined ? 'dua' : 'satu'}"><form method="post" action="${session.base + encodeURI(action)}" class="tulis" data-draf="${`${session.situs}/${path}`}" data-versi="${versi}" novalidate>${tokenField(session)}${hidden('_versi', versi)}<button class="samar" name="aksi" value="simpan" tabindex="-1" aria-hidden="true">Simpan</button>
${grouped(fields, shown)}
${isi !== undefined && body(isi, shown.faults.get('isi') ?? [])}
${other.length > 0 && html`<details class="lain"${isOpen && html` open`}><summary>Isian lain</summary>${other}</details>`}
<div class="bilah"><button class="tombol tombol--utama" name="aksi" value="simpan">Simpan</button>${session.besideSave?.(path)}<span role="status" id="keadaan">${says}</span></div></form>${page !== undefined && preview(session.lihat(page))}</div>`;
}

/** Fields of one group of keys stand below its name. */
const grouped = ({ main }: RoomFields, shown: Shown): Html[] =>
  [...Map.groupBy(main, ({ group }) => group)].map(([name, own]) => {
    const inner = own.map((field) => control(field, shown));
    return name === undefined
      ? html`${inner}`
      : html`<section class="kelompok"><h2>${name}</h2>${inner}</section>`;
  });

/** What is not right yet, with a way to each. */
function summary({ shown, fields }: RecordForm): Html | false {
  const all = [...shown.faults].flatMap(([name, own]) =>
    own.filter(isSalah).map((problem) => ({ name, problem })),
  );
  if (all.length === 0) return false;
  const label = (name: string): string =>
    fields.all.find((field) => name.startsWith(field.path.join('.')))?.label ??
    (name === 'isi' ? 'Isi' : 'Berkas ini');
  return html`<section class="rangkum" role="alert" tabindex="-1" id="rangkum"><h2>${all.length} hal belum benar</h2><ul>${all.map(
    ({ name, problem }) =>
      html`<li>${name === '' ? html`<b>${problem.pesan}</b> ${problem.perbaikan} <span class="redup">${problem.kode}</span>` : html`<a href="#${anchorOf(name)}">${label(name)}: ${problem.judul}</a>`}</li>`,
  )}</ul><p>Tulisan Anda sudah tersimpan. Yang belum benar hanya menahan penerbitan.</p></section>`;
}

function clashBox(clashes: readonly Clash[], fields: RoomFields): Html {
  const label = (name: string): string =>
    name === 'isi' ? 'Isi' : (fields.all.find((field) => field.path.join('.') === name)?.label ?? name);
  return html`<section class="rangkum rangkum--tanya" role="alert"><h2>Berkas ini juga diubah orang lain</h2><p>Tulisan Anda masih ada di formulir. Di bawah ini yang tersimpan sekarang; salin yang perlu, lalu simpan lagi.</p>${clashes.map(
    ({ name, theirs }) =>
      html`<h3><a href="#${anchorOf(name)}">${label(name)}</a></h3><pre tabindex="0" role="region" aria-label="${label(name)} yang tersimpan">${theirs === '' ? '(kosong)' : theirs}</pre>`,
  )}</section>`;
}

const body = (isi: string, faults: readonly Problem[]): Html =>
  html`<div class="isian${faults.some(isSalah) && ' isian--salah'}"><label for="f-isi">Isi</label><p class="bantuan" id="f-isi-b">Paragraf dipisah satu baris kosong. Judul bagian diawali ## dan butir daftar diawali tanda hubung.</p><div id="f-isi-s">${faults.map((one) => html`<p class="${isSalah(one) ? 'salah' : 'catatan'}"><b>${one.pesan}</b> ${one.perbaikan} <span class="redup">${one.kode}, baris ${one.baris}</span></p>`)}</div><textarea id="f-isi" name="_isi" rows="18" class="isi" aria-describedby="f-isi-b f-isi-s">
${isi}</textarea></div>`;

const preview = (address: string): Html =>
  html`<aside class="pratinjau" aria-label="Pratinjau"><p><b>Pratinjau</b> <a href="${address}">Lihat halamannya</a></p><iframe src="${address}" title="Pratinjau" sandbox="allow-same-origin" loading="lazy"></iframe><p class="redup">Halaman sesungguhnya. Diperbarui tiap kali disimpan.</p></aside>`;
