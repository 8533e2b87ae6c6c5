import { diffLines, diffWordsWithSpace } from 'diff';
import { parse } from 'yaml';
import { type Html, html } from './html.ts';

/** A longer text is told, and not compared word by word. */
const MOST = 200_000;
/** Unchanged lines that stand around a changed one. */
const AROUND = 2;

/** The difference of two texts of one file, as people read it: fields side by side, the rest line by line. */
export function differenceOf(path: string, before: Buffer | undefined, after: Buffer | undefined): Html {
  if (!/\.(md|mdx|yaml|csv)$/.test(path)) return pictures(before, after);
  const [was, is] = [before, after].map((bytes) => bytes?.toString('utf8') ?? '') as [string, string];
  if (was.length + is.length > MOST)
    return html`<p>Berkas ini terlalu panjang untuk dibandingkan di sini.</p>`;
  const [a, b] = [partsOf(path, was), partsOf(path, is)];
  return html`${fieldTable(a.fields, b.fields)}${lines(a.rest, b.rest)}`;
}

const pictures = (before: Buffer | undefined, after: Buffer | undefined): Html =>
  html`<p>Berkas ${before ? `${sizeText(before)} ` : ''}${before && after && '→ '}${after ? `${before ? '' : 'baru, '}${sizeText(after)}` : 'dihapus'}.</p>`;
const sizeText = (bytes: Buffer): string => `${Math.ceil(bytes.length / 1024)} kB`;

interface Parts {
  fields: ReadonlyMap<string, string>;
  rest: string;
}

/** Front matter, or a whole YAML file, by its keys; what is no group of keys is told line by line. */
function partsOf(path: string, text: string): Parts {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const head = /^---\n([\s\S]*?)\n---\n?/.exec(plain);
  const yaml = path.endsWith('.yaml') ? plain : head?.[1];
  const fields = yaml === undefined ? undefined : fieldsOf(yaml);
  if (!fields) return { fields: new Map(), rest: plain };
  return { fields, rest: path.endsWith('.yaml') ? '' : plain.slice(head?.[0].length ?? 0) };
}

function fieldsOf(yaml: string): Map<string, string> | undefined {
  try {
    const read: unknown = parse(yaml, { maxAliasCount: 0 });
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return undefined;
    return new Map(Object.entries(read).flatMap(([key, value]) => flat(key, value)));
  } catch {
    return undefined;
  }
}

function flat(key: string, value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null || value instanceof Date)
    return [[key, String(value ?? '')]];
  return Object.entries(value).flatMap(([inner, one]) =>
    flat(Array.isArray(value) ? `${key} ${Number(inner) + 1}` : `${key} · ${inner}`, one),
  );
}

function fieldTable(was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>): Html | undefined {
  const keys = [...new Set([...is.keys(), ...was.keys()])];
  const changed = keys.filter((key) => was.get(key) !== is.get(key));
  if (changed.length === 0) return undefined;
  return html`<table class="beda"><caption>${changed.length} isian berubah, ${keys.length - changed.length} tetap. <del>Dicoret</del> dihapus, <ins>digarisbawahi</ins> ditambah.</caption><thead><tr><th scope="col">Isian</th><th scope="col">Sekarang di situs</th><th scope="col">Diusulkan</th></tr></thead><tbody>${changed.map(
    (key) => {
      const parts = diffWordsWithSpace(was.get(key) ?? '', is.get(key) ?? '');
      return html`<tr><th scope="row">${key.replaceAll('_', ' ')}</th><td data-l="Sekarang di situs">${parts.map(
        ({ added, removed, value }) => !added && (removed ? html`<del>${value}</del>` : value),
      )}</td><td data-l="Diusulkan">${parts.map(
        ({ added, removed, value }) => !removed && (added ? html`<ins>${value}</ins>` : value),
      )}</td></tr>`;
    },
  )}</tbody></table>`;
}

function lines(was: string, is: string): Html | undefined {
  if (was === is) return undefined;
  const rows = diffLines(was, is, { timeout: 2_000 });
  if (!rows) return html`<p>Isi tulisan berubah seluruhnya.</p>`;
  const shown = rows.flatMap(({ added, removed, value }, at) => {
    const all = value.replace(/\n$/, '').split('\n');
    if (added)
      return all.map(
        (line) => html`<li class="plus"><ins><span class="samar">Ditambah: </span>${line || ' '}</ins></li>`,
      );
    if (removed)
      return all.map(
        (line) => html`<li class="min"><del><span class="samar">Dihapus: </span>${line || ' '}</del></li>`,
      );
    const head = at === 0 ? [] : all.slice(0, AROUND);
    const tail = at === rows.length - 1 ? [] : all.slice(Math.max(head.length, all.length - AROUND));
    const left = all.length - head.length - tail.length;
    const same = (line: string): Html => html`<li>${line}</li>`;
    return [
      ...head.map(same),
      ...(left > 0 ? [html`<li class="lewati">${left} baris sama</li>`] : []),
      ...tail.map(same),
    ];
  });
  return html`<h4>Isi</h4><ul class="baris-beda">${shown}</ul>`;
}
