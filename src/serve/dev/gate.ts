import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Papan } from '../../model/papan.ts';
import type { Problem } from '../../problems/problem.ts';
import { isSalah } from '../../problems/problem.ts';
import { problemsText } from '../../problems/text.ts';
import { boardLocals } from '../../render/index.ts';
import { addressOf, LONGEST_ADDRESS } from '../address.ts';
import { type Answer, give, giveFailed, HTML, inWords, tooLong } from '../answer.ts';
import { askedOf } from '../host.ts';
import { ownFiles } from '../own-files.ts';
import { insteadOfStub } from './astro-stub.ts';
import { boardDocumentAt } from './board-documents.ts';
import { BOARD_HOSTS, type Boards } from './boards.ts';
import type { ContentReader } from './content-reader.ts';
import { documentAt } from './documents.ts';
import { faultProblem } from './fault.ts';
import { listPage } from './list-page.ts';
import type { Lull } from './lull.ts';
import { CATALOGUE_ADDRESS, PROBLEMS_ADDRESS } from './own-addresses.ts';
import { problemPage } from './problem-page.ts';
import type { SeenSitus } from './seen-situs.ts';
import type { Reading, Store } from './store.ts';
import type { Door } from './tulis/door.ts';
import type { Connect } from './vite-server.ts';

export interface GateOptions {
  store: Store;
  boards: Boards;
  door: Door;
  reader: Pick<ContentReader, 'scaled'>;
  /** The program's folder. */
  root: string;
  cache: string;
  port: number;
  /** Whether an address is a file that a page of the theme brings with it. */
  isTheme: (address: string) => boolean;
  /** What keeps the theme from being loaded. */
  whyNotLoaded: () => Promise<unknown>;
  lull: Lull;
  /** Told of a page that the theme could not make. */
  onFault: (problem: Problem) => void;
}

/** Where Astro looks for what its pages shall know of a request. */
const LOCALS = Symbol.for('astro.locals');

/** Nobody else's page but the room's own preview may show or read what is not published yet. */
const GUARDS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/**
 * The first to see each request, before Astro and Vite: it answers all that is not a page, and lets through pages that
 * a situs has and files of the theme. So no address leads to the disk but by a list.
 */
export function gateOf(options: GateOptions): Connect {
  return async (request, response, next) => {
    options.lull.asked();
    for (const [name, value] of Object.entries(GUARDS)) response.setHeader(name, value);
    try {
      const answer = await answerTo(request, response, options);
      if (answer === 'astro') next();
      else give(request, response, answer);
    } catch (fault) {
      giveFault(request, response, () => faultPage(options, 'localhost', request.url ?? '/', fault));
    }
  };
}

/** The page of a fault; where even that cannot be made, a few words. */
function giveFault(request: IncomingMessage, response: ServerResponse, page: () => string): void {
  try {
    give(request, response, { status: 500, type: HTML, body: page() });
  } catch {
    giveFailed(request, response);
  }
}

/** Ends what Vite has no file for: Astro is asked for pages only. */
export const onlyPages: Connect = (request, response, next) => {
  if (Reflect.has(request, LOCALS)) next();
  else give(request, response, inWords(404, 'Tidak ada.'));
};

async function answerTo(
  request: IncomingMessage,
  response: ServerResponse,
  options: GateOptions,
): Promise<Answer | 'astro'> {
  const asked = askedOf(request.headers.host);
  if (asked.kind === 'stranger') return inWords(403, `Buka http://localhost:${options.port}/`);
  const isRoom = asked.kind === 'situs' && /^\/_tulis(?:[/?]|$)/.test(request.url ?? '');
  if (!isRoom && request.method !== 'GET' && request.method !== 'HEAD')
    return inWords(405, 'Halaman ini hanya dapat dibaca.');
  if ((request.url?.length ?? 0) > LONGEST_ADDRESS) return tooLong;
  const address = addressOf(request.url);
  if (address === undefined) return inWords(404, 'Tidak ada.');
  const own = ownFiles.get(address);
  if (own) return own();
  if (asked.kind === 'list') return ofList(address, options);
  const sisi = BOARD_HOSTS.get(asked.id);
  if (sisi) return ofBoard({ request, response, address, id: asked.id, sisi }, options);
  if (!options.store.has(asked.id)) {
    return inWords(404, `Situs ${asked.id} tidak ada. Daftar situs: http://localhost:${options.port}/`);
  }
  if (isRoom) return options.door.answer(request, asked.id);
  const reading = await options.store.reading(asked.id);
  return ofSitus({ request, response, address, reading }, options);
}

async function ofList(address: string, { store, port, isTheme }: GateOptions): Promise<Answer | 'astro'> {
  if (isTheme(address)) return 'astro';
  if (address !== '/') return inWords(404, `Tidak ada. Daftar situs: http://localhost:${port}/`);
  const sites: SeenSitus[] = [];
  for (const id of store.ids()) sites.push((await store.reading(id)).known);
  return { status: 200, type: HTML, body: listPage(sites, port) };
}

/** With its closing slash only: what stands below is drawn by Astro. */
const isOfCatalogue = (address: string): boolean =>
  address.startsWith(CATALOGUE_ADDRESS) && address.endsWith('/');

interface OfSitus {
  request: IncomingMessage;
  response: ServerResponse;
  address: string;
  reading: Reading;
}

async function ofSitus(
  { request, response, address, reading: { versi, known } }: OfSitus,
  options: GateOptions,
): Promise<Answer | 'astro'> {
  const { ready } = known;
  const isPage = (ready?.situs.pageAt.has(address) ?? false) || isOfCatalogue(address);
  if (!isPage && options.isTheme(address)) return 'astro';
  // The tab's script compares: a page of an older reading is stale.
  response.setHeader('server-timing', `versi;desc="${versi}"`);
  if (address === PROBLEMS_ADDRESS) return { status: 200, type: HTML, body: problemPage(known) };
  if (!ready) return problemAnswer(known, address);
  const document = await documentAt(address, ready, options);
  if (document) return document;
  // A file that was moved: Astro has pages at folders only.
  const moved = address.endsWith('/') ? undefined : ready.situs.pageAt.get(address)?.moved;
  if (moved) return leadTo(moved.to);
  if (!isPage && ready.situs.pageAt.has(`${address}/`)) {
    return leadTo(`${address}/`);
  }
  const locals = {
    situs: ready.situs,
    get feed() {
      return ready.documents();
    },
  };
  toAstro({ request, response, address: isPage ? address : '/404/', id: known.id }, locals, options);
  return 'astro';
}

const leadTo = (address: string): Answer => ({
  ...inWords(301, address),
  headers: { location: encodeURI(address) },
});

/** Hands what its page shall know to Astro, and stands by with the page of a fault. */
function toAstro(
  { request, response, address, id }: Omit<OfSitus, 'reading'> & { id: string },
  locals: object,
  options: GateOptions,
): void {
  let isTold = false;
  const page = (fault: unknown): string => {
    isTold = true;
    return faultPage(options, id, address, fault);
  };
  Reflect.set(request, LOCALS, Object.assign(locals, { faultPage: page }));
  insteadOfStub(
    response,
    () => !isTold,
    async () => {
      const fault = await options.whyNotLoaded().catch((error: unknown) => error);
      giveFault(request, response, () => page(fault));
    },
  );
  // Without its query: a published page has none, and to Vite some mean a file.
  request.url = address;
}

interface OfBoard extends Omit<OfSitus, 'reading'> {
  id: string;
  sisi: Papan['sisi'];
}

async function ofBoard(
  { request, response, address, id, sisi }: OfBoard,
  options: GateOptions,
): Promise<Answer | 'astro'> {
  if (options.isTheme(address)) return 'astro';
  const papan = await options.boards.board(sisi);
  if (!papan) {
    const { problems } = options.store.shared();
    return problemAnswer({ id, nama: id, files: 0, problems }, address);
  }
  const isPage = papan.pageAt.has(address);
  const document = isPage ? undefined : await boardDocumentAt(address, papan, options);
  if (document) return document;
  if (!isPage && papan.pageAt.has(`${address}/`)) return leadTo(`${address}/`);
  toAstro({ request, response, address: isPage ? address : '/404/', id }, boardLocals(papan), options);
  return 'astro';
}

function problemAnswer(known: SeenSitus, address: string): Answer {
  if (address.endsWith('/')) return { status: 500, type: HTML, body: problemPage(known) };
  return inWords(500, problemsText(known.problems.filter(isSalah)));
}

function faultPage({ root, onFault }: GateOptions, situs: string, address: string, fault: unknown): string {
  const problem = faultProblem(root, { situs, address }, fault);
  onFault(problem);
  return problemPage({ nama: situs, files: 0, problems: [problem] });
}
