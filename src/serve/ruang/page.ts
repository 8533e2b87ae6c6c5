import type { Session } from '../../edit/akun/accounts.ts';
import { type Answer, HTML } from '../answer.ts';
import { type Html, html } from './html.ts';

/** What stands on every page of the room. */
export interface Frame {
  kabupaten: string;
  /** Who helps: a name, and a telephone where one is known. */
  bantuan: string;
}

interface Page {
  title: string;
  main: Html;
  session?: Session | undefined;
  /** Where we are among the links at the top. */
  here?: string;
  /** Name at the top; absent: the room's own. */
  nama?: string;
  links?: readonly (readonly [address: string, words: string])[];
  scripts?: readonly string[];
  status?: number;
}

export const STYLES = '/_ruang/ruang.css';

export type PageOf = (page: Page) => Answer;

export const pagesOf =
  ({ kabupaten, bantuan }: Frame): PageOf =>
  ({ title, main, session, here, nama = 'Ruang tulis', links = [], scripts = [], status = 200 }) => ({
    status,
    type: HTML,
    body: html`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${title} - Ruang tulis</title>
<link rel="stylesheet" href="${STYLES}">
${scripts.map((script) => html`<script type="module" src="${script}"></script>\n`)}</head>
<body>
<a class="lompat" href="#isi">Langsung ke isi</a>
<header class="kepala"><div class="wadah"><a class="nama" href="/"><span>Pemerintah ${kabupaten}</span><b>${nama}</b></a>${
      session?.tahap === 'penuh' &&
      html`<div class="siapa"><a href="/akun">Akun <b>${session.person.id}</b></a>${button('/keluar', session, 'Keluar', 'tautan')}</div>`
    }</div></header>
${
  links.length > 0 &&
  html`<nav class="nav" aria-label="Ruang tulis"><div class="wadah"><ul>${links.map(
    ([address, words]) =>
      html`<li><a href="${address}"${address === here && html` aria-current="page"`}>${words}</a></li>`,
  )}</ul></div></nav>`
}
<main id="isi" class="wadah">
${main}
</main>
<footer class="kaki"><div class="wadah"><span>Bantuan: ${bantuan}</span></div></footer>
</body>
</html>
`.text,
  });

/** The token that every form of a session carries. */
export const token = ({ token: value }: Session): Html =>
  html`<input type="hidden" name="token" value="${value}">`;

/** A form that is one button. */
export const button = (address: string, session: Session, words: string, kind = 'garis'): Html =>
  html`<form method="post" action="${address}">${token(session)}<button class="tombol tombol--${kind}">${words}</button></form>`;

interface Field {
  name: string;
  label: string;
  help?: string | undefined;
  type?: 'text' | 'password';
  value?: string;
  wrong?: string | undefined;
  kind?: 'kode' | 'pendek';
  more?: Html;
}

export const field = ({ name, label, help, type = 'text', value = '', wrong, kind, more }: Field): Html => {
  const told = [help && `${name}-b`, wrong && `${name}-s`].filter(Boolean).join(' ');
  return html`<div class="isian${wrong && ' isian--salah'}"><label for="${name}">${label}</label>${
    help && html`<p class="bantuan" id="${name}-b">${help}</p>`
  }${wrong && html`<p class="salah" id="${name}-s"><span aria-hidden="true">✕ </span>${wrong}</p>`}<input class="ketik${
    kind && ` ketik--${kind}`
  }" type="${type}" id="${name}" name="${name}" value="${value}"${told && html` aria-describedby="${told}"`}${
    wrong && html` aria-invalid="true"`
  }${more}></div>`;
};

/** Something went wrong, or is to be known first. */
export const notice = (title: string, words: string, kind: 'salah' | 'baik' = 'salah'): Html =>
  html`<section class="kabar kabar--${kind}"${kind === 'salah' && html` role="alert"`}><h2>${title}</h2><p>${words}</p></section>`;

export const see = (address: string, headers: Record<string, string> = {}): Answer => ({
  status: 303,
  type: 'text/plain; charset=utf-8',
  body: '',
  headers: { Location: address, ...headers },
});
