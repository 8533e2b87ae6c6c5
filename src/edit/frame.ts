import type { RoomSession } from './contract.ts';
import { type Html, html } from './html.ts';

const MENU = [
  ['/', 'Beranda'],
  ['/isi/', 'Isi situs'],
] as const;

interface Framed {
  title: string;
  main: Html;
  /** Address of the menu's word that the page stands under. */
  here: string;
}

/** A whole page of the room. */
export function framed({ title, main, here }: Framed, session: RoomSession): string {
  const { base, nama, akun, lihat, menu = [] } = session;
  const words = [...MENU, ...menu];
  return html`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${title} - Ruang tulis ${nama}</title>
<link rel="stylesheet" href="${base}/_berkas/ruang.css">
</head>
<body>
<a class="lompat" href="#isi">Langsung ke isi</a>
<header class="kepala"><div class="wadah"><a class="nama" href="${base}/"><span>Ruang tulis</span> <b>${nama}</b></a><p>${akun !== undefined && html`Akun <b>${akun}</b> `}<a href="${lihat('/')}">Lihat situs</a></p></div></header>
<nav class="menu" aria-label="Ruang tulis"><ul class="wadah">${words.map(
    ([address, word]) =>
      html`<li><a href="${base}${address}"${address === here && html` aria-current="page"`}>${word}</a></li>`,
  )}</ul></nav>
<main id="isi" class="wadah" tabindex="-1">
${main}
</main>
</body>
</html>
`.text;
}
