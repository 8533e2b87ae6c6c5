import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Accounts, Session } from '../../edit/akun/accounts.ts';
import { addressOf } from '../address.ts';
import { type Answer, inWords } from '../answer.ts';
import { may } from './asked.ts';
import { cookieIn, cookieName, cookieText, type Door } from './guard.ts';

export type Side = 'draf' | 'kini';

export type Show = (question: { situs: string; side: Side; address: string }) => Promise<Answer>;

/** A ticket is used within it, once. */
const TICKET_MS = 60_000;
const MOST = 5_000;
const COOKIE = 'lihat';
/** Before the name of a situs: as it is on air. No id of a situs has two hyphens. */
const NOW = 'kini--';
const TICKET = '/_tiket';

interface Seat {
  session: string;
  situs: string;
  side: Side;
  until: number;
}

interface Means {
  accounts: Accounts;
  clock: () => number;
  /** Where the room is: the only one who may frame. */
  door: Door;
  /** `lihat.contohkab.go.id`, with its port. */
  host: string;
  show: Show;
}

const shaOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Drafts on hosts of their own, one for each office: pages of a draft come from no host that has a session, without
 * scripts, and only the room may frame them.
 */
export function previewIn({ accounts, clock, door, host, show }: Means) {
  const tickets = new Map<string, Seat>();
  const seats = new Map<string, Seat>();

  function put(into: Map<string, Seat>, seat: Seat): string {
    const secret = randomBytes(32).toString('base64url');
    const now = clock();
    for (const [key, { until }] of into) if (until < now) into.delete(key);
    if (into.size >= MOST) into.delete(into.keys().next().value ?? '');
    into.set(shaOf(secret), seat);
    return secret;
  }

  const hostOf = (situs: string, side: Side): string => `${side === 'kini' ? NOW : ''}${situs}.${host}`;

  /** Whose drafts a host shows; `undefined`: it is no host of previews. */
  function askedOf(asked: string | undefined): { situs: string; side: Side; door: Door } | undefined {
    if (!asked?.endsWith(`.${host}`)) return undefined;
    const label = asked.slice(0, -host.length - 1);
    const side: Side = label.startsWith(NOW) ? 'kini' : 'draf';
    const situs = side === 'kini' ? label.slice(NOW.length) : label;
    if (!/^[a-z0-9-]+$/.test(situs)) return undefined;
    return { situs, side, door: { ...door, host: asked, origin: `${schemeOf(door)}://${asked}` } };
  }

  return {
    /** What the room's policy lets in a frame. */
    frames: `${schemeOf(door)}://*.${host}`,
    isAsked: (asked: string | undefined): boolean => askedOf(asked) !== undefined,

    /** An address that opens a preview for this session once. */
    addressFor(session: Session, situs: string, side: Side, address = '/'): string {
      const ticket = put(tickets, { session: session.id, situs, side, until: clock() + TICKET_MS });
      const query = new URLSearchParams({ tiket: ticket, ke: address });
      return `${schemeOf(door)}://${hostOf(situs, side)}${TICKET}?${query}`;
    },

    async answer(request: IncomingMessage): Promise<Answer> {
      const asked = askedOf(request.headers.host?.toLowerCase());
      const address = addressOf(request.url);
      if (!asked || address === undefined) return inWords(404, 'Alamat ini tidak ada.');
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return inWords(405, 'Pratinjau hanya dilihat.');
      const { situs, side } = asked;
      if (address === TICKET) {
        const query = new URLSearchParams((request.url ?? '').split('?')[1] ?? '');
        const key = shaOf(query.get('tiket') ?? '');
        const seat = tickets.get(key);
        tickets.delete(key);
        const to = addressOf(query.get('ke') ?? '/');
        if (!seat || to === undefined || !isFor(seat, situs, side) || seat.until < clock())
          return inWords(403, 'Buka pratinjau ini lagi dari ruang tulis.');
        const cookie = put(seats, { ...seat, until: clock() + 12 * 3_600_000 });
        const headers = { Location: encodeURI(to), 'Set-Cookie': cookieText(asked.door, COOKIE, cookie) };
        return { ...inWords(303, ''), headers };
      }
      const seat = seats.get(shaOf(cookieIn(request, cookieName(asked.door, COOKIE)) ?? ''));
      const session = seat && isFor(seat, situs, side) ? await sessionOf(seat) : undefined;
      if (!session || !may(session, 'baca', situs))
        return inWords(403, 'Buka pratinjau ini lagi dari ruang tulis.');
      return show({ situs, side, address });
    },

    /** Nothing in a draft runs, sends or leads out of its frame. */
    headers: {
      'Content-Security-Policy': [
        'sandbox allow-same-origin',
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "form-action 'none'",
        "base-uri 'none'",
        "object-src 'none'",
        `frame-ancestors ${door.origin}`,
      ].join('; '),
      'Cross-Origin-Resource-Policy': 'same-site',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'X-Robots-Tag': 'noindex',
      'Cache-Control': 'no-store',
    },
  };

  /** A session that went a step further has another id: then the preview is opened anew. */
  function sessionOf({ session }: Seat): Promise<Session | undefined> {
    return accounts.sessionById(session);
  }
}

const isFor = (seat: Seat, situs: string, side: Side): boolean => seat.situs === situs && seat.side === side;
const schemeOf = ({ isSecure }: Door): string => (isSecure ? 'https' : 'http');
