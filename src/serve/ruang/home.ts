import { inWords } from '../answer.ts';
import type { Route } from './asked.ts';
import { html } from './html.ts';
import { type PageOf, see } from './page.ts';

/** Where each kind of person begins, and whether the room lives. */
export function homeRoutes({ page, namaOf }: { page: PageOf; namaOf: (situs: string) => string }): Route[] {
  return [
    { method: 'GET', pattern: /^\/sehat$/, open: () => inWords(200, 'sehat') },
    {
      ...{ method: 'GET', pattern: /^\/$/, act: 'sendiri' },
      do({ session }) {
        const { peran, situs } = session.person;
        if (peran === 'penyetuju') return see('/setuju');
        if (peran === 'pengurus') return see('/kelola');
        const [only] = situs;
        if (situs.length === 1 && only) return see(`/k/${only}`);
        return page({
          ...{ title: 'Kantor', session },
          main: html`<h1>Pilih kantor</h1><ul class="baris">${situs.map((one) => html`<li><a href="/k/${one}">${namaOf(one)}</a></li>`)}</ul>`,
        });
      },
    },
  ];
}
