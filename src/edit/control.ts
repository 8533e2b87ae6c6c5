import type { Field } from '../intake/form/field.ts';
import type { Problem } from '../problems/problem.ts';
import { isSalah } from '../problems/problem.ts';
import { anchorOf } from './fields.ts';
import { type Html, html } from './html.ts';
import { ASAL } from './posted.ts';
import { type Written, writtenAt } from './record-text.ts';

export interface Shown {
  /** What stands in the fields. */
  record: Written | undefined;
  /** What is wrong, by the name of its field. */
  faults: ReadonlyMap<string, readonly Problem[]>;
  /** Text of the file of a picture's address, for the look of it. */
  pictureAt: (path: string) => string;
  /** Paths of pictures of the office. */
  pictures: readonly string[];
}

/** Longer than this in its example or its value, a text gets several lines. */
const LONG = 70;

/** One question with its help, what is wrong with it, and the place to answer. */
export function control(field: Field, shown: Shown, prefix = ''): Html {
  const name = prefix + field.path.join('.');
  const value = writtenAt(shown.record, field.path);
  if (field.kind === 'rows') return rows(field, name, value, shown);
  if (field.kind === 'mixed' && field.columns.length > 0) return mixed(field, name, value, shown);
  const parts = { field, name, value, shown };
  if (field.kind === 'list' && field.choices.length > 0) return choices(parts);
  if (field.kind === 'yesno') return yesNo(parts);
  return html`<div class="isian${isBad(shown, name) && ' isian--salah'}" data-isian="${name}"><label for="${anchorOf(name)}">${field.label}${optional(field)}</label>${help(field, name)}${faults(shown, name)}${input(parts)}</div>`;
}

interface Parts {
  field: Field;
  name: string;
  value: Written | undefined;
  shown: Shown;
}

const isBad = ({ faults: all }: Shown, name: string): boolean => all.get(name)?.some(isSalah) ?? false;

const optional = ({ isRequired }: Field): Html | false =>
  !isRequired && html` <span class="boleh">(boleh kosong)</span>`;

const help = ({ ask, example, kind }: Field, name: string): Html | false =>
  ask !== '' &&
  html`<p class="bantuan" id="${anchorOf(name)}-b">${ask}${kind === 'list' && ' Satu baris satu butir.'}${example !== '' && kind === 'text' && html` Contoh: ${example}`}</p>`;

/** What is wrong with a field, in the words of the catalogue. */
function faults({ faults: all }: Shown, name: string): Html {
  const own = all.get(name) ?? [];
  return html`<div id="${anchorOf(name)}-s">${own.map(
    (one) =>
      html`<p class="${isSalah(one) ? 'salah' : 'catatan'}"><b>${one.pesan}</b> ${one.perbaikan} <span class="redup">${one.kode}</span></p>`,
  )}</div>`;
}

const described = (field: Field, name: string, shown: Shown): string =>
  [field.ask !== '' && `${anchorOf(name)}-b`, shown.faults.has(name) && `${anchorOf(name)}-s`]
    .filter(Boolean)
    .join(' ');

function attributes(field: Field, name: string, shown: Shown): Html {
  const by = described(field, name, shown);
  return html`id="${anchorOf(name)}" name="${name}"${by !== '' && html` aria-describedby="${by}"`}${isBad(shown, name) && html` aria-invalid="true"`}`;
}

function input({ field, name, value, shown }: Parts): Html {
  const own = attributes(field, name, shown);
  const text = Array.isArray(value) ? linesText(value) : typeof value === 'string' ? value : '';
  if (field.kind === 'choice') {
    const isKnown = text === '' || field.choices.some((choice) => choice.value === text);
    return html`<select ${own}><option value="">Pilih…</option>${!isKnown && html`<option value="${text}" selected>${text}</option>`}${field.choices.map(
      (choice) =>
        html`<option value="${choice.value}"${choice.value === text && html` selected`}>${choice.nama}</option>`,
    )}</select>`;
  }
  if (field.kind === 'list' || text.includes('\n') || text.length > LONG || field.example.length > LONG)
    return html`<textarea rows="${field.kind === 'list' ? Math.min(8, text.split('\n').length + 1) : 3}" ${own}>
${text}</textarea>`;
  // A day in other words would be lost in a field for days.
  if (field.kind === 'date' && /^(?:\d{4}-\d\d-\d\d)?$/.test(text))
    return html`<input type="date" ${own} value="${text}">`;
  if (field.kind === 'whole' || field.kind === 'number')
    return html`<input inputmode="decimal" autocomplete="off" ${own} value="${text}">`;
  if (/(?:^|\.)(?:gambar|foto)$/.test(name)) return picture({ field, name, value, shown }, text);
  return html`<input autocomplete="off" ${own} value="${text}">`;
}

/** Lines of a list; one of a shape that no line has is left to the file. */
const linesText = (value: readonly Written[]): string =>
  value.map((one) => (typeof one === 'string' ? one.trim() : '')).join('\n');

function picture({ field, name, shown }: Parts, text: string): Html {
  const list = `${anchorOf(name)}-l`;
  return html`<div class="gambar" data-gambar>${text !== '' && html`<img src="${shown.pictureAt(text)}" alt="" width="160" loading="lazy">`}<input ${attributes(field, name, shown)} value="${text}" list="${list}" autocomplete="off"><datalist id="${list}">${shown.pictures.map((path) => html`<option value="${path}">`)}</datalist></div>`;
}

function choices({ field, name, value, shown }: Parts): Html {
  const on = Array.isArray(value) ? value : [];
  return html`<fieldset class="isian pilih" id="${anchorOf(name)}"><legend>${field.label}${optional(field)}</legend>${help(field, name)}${faults(shown, name)}<input type="hidden" name="${name}" value="">${field.choices.map(
    (choice) =>
      html`<label><input type="checkbox" name="${name}" value="${choice.value}"${on.includes(choice.value) && html` checked`}> ${choice.nama}</label>`,
  )}</fieldset>`;
}

function yesNo({ field, name, value, shown }: Parts): Html {
  const isOn = value === 'ya' || value === 'true';
  return html`<div class="isian pilih"><input type="hidden" name="${name}" value=""><label><input type="checkbox" ${attributes(field, name, shown)} value="ya"${isOn && html` checked`}> ${field.label}</label>${field.ask !== '' && html`<p class="bantuan" id="${anchorOf(name)}-b">${field.ask}</p>`}${faults(shown, name)}</div>`;
}

function mixed(field: Field, name: string, value: Written | undefined, shown: Shown): Html {
  const text: Field = { ...field, kind: 'text', columns: [], path: ['teks'], label: field.label };
  const record = { teks: typeof value === 'string' ? value : '' };
  return html`${control(text, { ...shown, record, faults: moved(shown, name) }, `${name}.`)}${rows({ ...field, label: `${field.label}: rincian`, ask: 'Bila lebih dari satu. Rincian dipakai menggantikan isian di atas.', isRequired: false }, name, value, { ...shown, faults: new Map() })}`;
}

/** What is wrong with a field as a whole is said at its text. */
function moved(shown: Shown, name: string): Shown['faults'] {
  const own = shown.faults.get(name);
  return own ? new Map([[`${name}.teks`, own]]) : new Map();
}

function rows(field: Field, name: string, value: Written | undefined, shown: Shown): Html {
  const records = Array.isArray(value) ? (value as readonly Written[]) : [];
  const thing = field.label.toLowerCase();
  return html`<fieldset class="isian baris" id="${anchorOf(name)}" data-baris="${name}"><legend>${field.label}${optional(field)}</legend>${help(field, name)}${faults(shown, name)}<input type="hidden" name="${name}._" value=""><ol>${records.map((record, index) => row(field, name, { record, index }, shown))}</ol><template>${row(field, name, { record: undefined, index: '__i__' }, { ...shown, faults: new Map() })}</template><button class="tombol tombol--garis" name="aksi" value="tambah:${name}">Tambah ${thing}</button></fieldset>`;
}

function row(
  { columns, label }: Field,
  name: string,
  { record, index }: { record: Written | undefined; index: number | string },
  shown: Shown,
): Html {
  const own = `${name}.${index}`;
  const asal = writtenAt(record, [ASAL]) ?? (record === undefined ? '' : String(index));
  const spoken = html`<span class="samar"> ${label.toLowerCase()} <span data-nomor>${typeof index === 'number' ? index + 1 : ''}</span></span>`;
  return html`<li><input type="hidden" name="${own}.asal" value="${String(asal)}">${columns.map((column) =>
    control(column, { ...shown, record }, `${own}.`),
  )}<p class="alat"><button class="tombol-teks" name="aksi" value="naik:${own}">Naikkan${spoken}</button> <button class="tombol-teks" name="aksi" value="hapus:${own}">Hapus${spoken}</button></p></li>`;
}
