import type { Isian } from '../koleksi/records.ts';
import type { Problem } from '../problems/problem.ts';
import { noSuchPlace } from '../problems/room.ts';
import type { Asked, RoomAnswer, RoomKnown, RoomSession } from './contract.ts';
import { type Html, html } from './html.ts';

export const notThere = ({ request, session }: Asked): RoomAnswer => ({
  kind: 'problem',
  status: 404,
  problem: noSuchPlace.at({ path: session.situs }, { address: request.address }),
});

/** Problems of one file of the office. */
export const problemsOf = ({ problems }: RoomKnown, situs: string, path: string): Problem[] =>
  problems.filter((problem) => problem.path === `${situs}/${path}`);

export const isianAt = ({ read }: RoomKnown, path: string): Isian | undefined =>
  read?.isian.find((one) => one.path === path);

/** Address below the room of the form of a file; `undefined` where it has none. */
export function formOf(path: string): string | undefined {
  if (path === 'situs.yaml') return '/situs/';
  const [, folder, name, ending] = /^([^/]+)\/([^/]+)\.(mdx?|csv)$/.exec(path) ?? [];
  if (folder === undefined || name === undefined) return undefined;
  return ending === 'csv'
    ? `/tabel/${folder}/${encodeURIComponent(name)}/`
    : `/${folder}/${encodeURIComponent(name)}/`;
}

/** Way back, from Beranda to here. */
export const trail = (
  { base }: RoomSession,
  steps: readonly (readonly [string, string])[],
  here: string,
): Html =>
  html`<nav class="jejak" aria-label="Jejak"><ol>${steps.map(([address, word]) => html`<li><a href="${base}${address}">${word}</a></li>`)}<li aria-current="page">${here}</li></ol></nav>`;

export const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`;

export const tokenField = ({ token }: RoomSession): Html => hidden('_token', token);
