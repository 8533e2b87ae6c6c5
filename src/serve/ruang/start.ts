import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { type Accounts, isSame, type Session } from '../../edit/akun/accounts.ts';
import { Crowded } from '../../edit/akun/secret.ts';
import type { Store } from '../../edit/akun/store.ts';
import type { Desk } from '../../edit/antrean/desk.ts';
import type { History } from '../../edit/riwayat/history.ts';
import { addressOf, LONGEST_ADDRESS } from '../address.ts';
import { type Answer, failed, give, inWords, tooLong } from '../answer.ts';
import { LOOPBACK } from '../port.ts';
import { approvalRoutes } from './approval.ts';
import { type Asked, type Inside, may, type Route } from './asked.ts';
import { formOf } from './form.ts';
import { cookieIn, cookieName, cookieText, type Door, HEADERS, policyOf, refusal } from './guard.ts';
import { homeRoutes } from './home.ts';
import { keepingRoutes } from './keeping.ts';
import { type Judged, officeRoutes } from './office.ts';
import { type Frame, pagesOf, STYLES, see } from './page.ts';
import { previewIn, type Show } from './preview.ts';
import { NEXT, signInRoutes } from './sign-in.ts';

export interface RoomOptions {
  port: number;
  door: Door;
  /** End of the names of preview hosts, with its port. */
  previewHost: string;
  frame: Frame;
  accounts: Accounts;
  store: Store;
  desk: Desk;
  history: History;
  clock: () => number;
  when: (ms: number) => string;
  situs: () => readonly string[];
  namaOf: (situs: string) => string;
  show: Show;
  judge: (situs: string) => Promise<Judged>;
  /** Told of a fault of ours, without anything of a person. */
  onFault: (fault: unknown, route: string) => void;
}

export interface Room {
  port: number;
  /** The table that every request goes by. */
  routes: readonly Route[];
  close: () => Promise<void>;
}

const COOKIE = 'ruang';
const NOT_FOUND = inWords(404, 'Alamat ini tidak ada.');
const OWN = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const FONT_FILE = '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2';

const ownFiles = new Map<string, () => Answer>([
  [STYLES, () => ({ status: 200, type: 'text/css; charset=utf-8', body: readFileSync(OWN('./ruang.css')) })],
  [
    '/_ruang/kunci.js',
    () => ({ status: 200, type: 'text/javascript; charset=utf-8', body: readFileSync(OWN('./kunci.js')) }),
  ],
  [
    '/_ruang/huruf.woff2',
    () => ({
      ...{ status: 200, type: 'font/woff2' },
      body: readFileSync(fileURLToPath(import.meta.resolve(FONT_FILE))),
    }),
  ],
]);

/** Serves the writing room to all offices, at this machine's loopback: a proxy with TLS stands before it. */
export async function startRoom(options: RoomOptions): Promise<Room> {
  const { door, accounts, onFault } = options;
  const page = pagesOf(options.frame);
  const preview = previewIn({ ...options, host: options.previewHost });
  const means = { ...options, page, previewOf: preview.addressFor };
  const routes: Route[] = [
    ...homeRoutes(means),
    ...signInRoutes({ accounts, door, page, issuer: `Ruang tulis ${options.frame.kabupaten}` }),
    ...officeRoutes(means),
    ...approvalRoutes(means),
    ...keepingRoutes(means),
  ];
  const policy = { 'Content-Security-Policy': policyOf(preview.frames) };
  const secure: Record<string, string> = door.isSecure
    ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }
    : {};

  async function answer(request: IncomingMessage): Promise<Answer> {
    if ((request.url?.length ?? 0) > LONGEST_ADDRESS) return tooLong;
    const refused = refusal(request, door);
    if (refused) return refused;
    const address = addressOf(request.url);
    if (address === undefined) return NOT_FOUND;
    const own = ownFiles.get(address);
    if (own) return own();
    const method = request.method === 'POST' ? 'POST' : 'GET';
    const matched = routes.flatMap((route) => {
      const found = route.method === method ? route.pattern.exec(address) : null;
      return found ? [{ route, caught: found.slice(1).map((one) => one ?? '') }] : [];
    });
    const session = await accounts.session(cookieIn(request, cookieName(door, COOKIE)));
    if (matched.length === 0) return session?.tahap === 'penuh' ? NOT_FOUND : toSignIn(session, method);
    const form = method === 'POST' ? await formOf(request) : new URLSearchParams();
    if ('refused' in form) return form.refused;
    // A colleague's token is none of this session; a stranger has no session to forge.
    if (
      method === 'POST' &&
      session &&
      !isSame(form.get('token') ?? '', session.token) &&
      !isEntrance(address)
    )
      return inWords(403, 'Formulir ini bukan dari sesi Anda. Muat ulang halamannya, lalu kirim lagi.');
    const query = new URLSearchParams((request.url ?? '').split('?')[1] ?? '');
    const remote = remoteOf(request);
    for (const { route, caught } of matched) {
      const asked: Asked = { method, address, query, form, remote, session, caught };
      if ('open' in route) return route.open(asked);
      if (!session) return toSignIn(session, method);
      const inside: Inside = { ...asked, session };
      if ('stage' in route) {
        if (session.tahap === route.stage) return route.step(inside);
        continue;
      }
      if (session.tahap !== 'penuh') return toSignIn(session, method);
      const situs = route.act === 'baca' || route.act === 'tulis' ? caught[0] : undefined;
      const isKnown = situs === undefined || options.situs().includes(situs);
      return isKnown && may(session, route.act, situs) ? route.do(inside) : NOT_FOUND;
    }
    return toSignIn(session, method);
  }

  /** Forms that begin a session: a stranger's Origin was looked at already, and an older session has no say. */
  const isEntrance = (address: string): boolean => /^\/masuk(\/|$)/.test(address);

  function toSignIn(session: Session | undefined, method: string): Answer {
    const to = session ? NEXT[session.tahap] : '/masuk';
    return see(to, session || method === 'POST' ? {} : { 'Set-Cookie': cookieText(door, COOKIE) });
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isPreview = preview.isAsked(request.headers.host?.toLowerCase());
    let told: Answer;
    try {
      told = await (isPreview ? preview.answer(request) : answer(request));
    } catch (fault) {
      if (request.destroyed && !request.complete) return;
      if (fault instanceof Crowded)
        told = {
          ...inWords(503, 'Sedang ramai. Tunggu sebentar, lalu coba lagi.'),
          headers: { 'Retry-After': '5' },
        };
      else {
        onFault(fault, `${request.method} ${isPreview ? 'pratinjau' : 'ruang'}`);
        told = failed;
      }
    }
    const headers = isPreview ? preview.headers : { ...HEADERS, ...policy };
    give(request, response, { ...told, headers: { ...headers, ...secure, ...told.headers } });
  }

  const server = createServer(
    {
      ...{ headersTimeout: 10_000, requestTimeout: 120_000, connectionsCheckingInterval: 2_000 },
      ...{ maxHeaderSize: 8_192, keepAliveTimeout: 5_000 },
    },
    (request, response) => void serve(request, response),
  );
  server.maxRequestsPerSocket = 1_000;
  const sweeping = setInterval(() => void accounts.sweep().catch(() => {}), 600_000).unref();
  const port = await listening(server, options.port);
  return {
    port,
    routes,
    async close() {
      clearInterval(sweeping);
      server.closeIdleConnections();
      server.close();
      server.closeAllConnections();
      await once(server, 'close').catch(() => {});
    },
  };
}

async function listening(server: Server, port: number): Promise<number> {
  server.listen(port, LOOPBACK);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

/** The proxy stands on this machine and says who asks; nobody else reaches the loopback. */
function remoteOf({ headers, socket }: IncomingMessage): string {
  const told = headers['x-real-ip'];
  return typeof told === 'string' && /^[0-9a-fA-F:.]{2,45}$/.test(told)
    ? told
    : (socket.remoteAddress ?? '-');
}
