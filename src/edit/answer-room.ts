import { timingSafeEqual } from 'node:crypto';
import type { Problem } from '../problems/problem.ts';
import { formIsOld, noSuchPlace } from '../problems/room.ts';
import type { RoomAnswer, RoomFolder, RoomRequest, RoomSession, Route } from './contract.ts';
import { framed } from './frame.ts';
import { type Html, html } from './html.ts';
import { ROUTES } from './routes.ts';

/** What a door gives back. */
export interface RoomReply {
  status: number;
  type: 'text/html; charset=utf-8' | 'application/json';
  body: string;
  /** Whole address on the host, with 303. */
  location?: string;
}

/** The row of the table that an address is answered by; `undefined` where there is none. */
export function routeOf(
  method: string,
  address: string,
): { route: Route; at: Readonly<Record<string, string>> } | undefined {
  for (const route of ROUTES) {
    const at = route.method === method ? matched(route.pattern, address) : undefined;
    if (at) return { route, at };
  }
  return undefined;
}

function matched(pattern: string, address: string): Record<string, string> | undefined {
  const [want, have] = [pattern.split('/'), address.split('/')];
  if (want.length !== have.length) return undefined;
  const at: Record<string, string> = {};
  for (const [index, part] of want.entries()) {
    const given = have[index] ?? '';
    if (part.startsWith(':')) {
      if (given === '') return undefined;
      at[part.slice(1)] = given;
    } else if (part !== given) return undefined;
  }
  return at;
}

/**
 * The room's answer to one request: the same for the door of one machine and for that of all offices. Whoever calls has
 * judged who asks, from where, and how much.
 */
export async function answerRoom(
  request: RoomRequest,
  session: RoomSession,
  folder: RoomFolder,
): Promise<RoomReply> {
  const found = routeOf(request.method, request.address);
  if (!found)
    return problemReply(404, noSuchPlace.at({ path: session.situs }, { address: request.address }), session);
  if (request.method === 'POST' && !isToken(request.form.get('_token'), session.token))
    return problemReply(403, formIsOld.at({ path: session.situs }, {}), session);
  return replyOf(await found.route.answer({ request, session, folder, at: found.at }), session);
}

function isToken(sent: string | null, token: string): boolean {
  const [one, other] = [Buffer.from(sent ?? ''), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

export function replyOf(answer: RoomAnswer, session: RoomSession): RoomReply {
  switch (answer.kind) {
    case 'page':
      return page(answer.status, answer, session);
    case 'redirect':
      return { status: 303, type: 'text/html; charset=utf-8', body: '', location: session.base + answer.to };
    case 'problem':
      return problemReply(answer.status, answer.problem, session);
    case 'json':
      return { status: answer.status, type: 'application/json', body: JSON.stringify(answer.value) };
    default:
      return answer satisfies never;
  }
}

const page = (
  status: number,
  { title, main, here = '' }: { title: string; main: Html; here?: string },
  session: RoomSession,
): RoomReply => ({ status, type: 'text/html; charset=utf-8', body: framed({ title, main, here }, session) });

/** A page that says one problem: what is so, and what to do. */
export const problemReply = (status: number, problem: Problem, session: RoomSession): RoomReply =>
  page(
    status,
    {
      title: problem.judul,
      main: html`<section class="rangkum"><h1>${problem.judul}</h1><p>${problem.pesan}</p><p>${problem.perbaikan}</p><p class="redup">${problem.kode}</p><p><a href="${session.base}/">Ke Beranda</a></p></section>`,
    },
    session,
  );
