import type { IncomingMessage } from 'node:http';
import { type Answer, inWords } from '../answer.ts';

/** Where the room is, as browsers say it. */
export interface Door {
  /** With its port, where it is not the usual one. */
  host: string;
  origin: string;
  /** Whether cookies can be bound to the host by their name: over TLS only. */
  isSecure: boolean;
}

export const doorOf = (host: string, isSecure: boolean): Door => ({
  host,
  origin: `${isSecure ? 'https' : 'http'}://${host}`,
  isSecure,
});

/**
 * Why a request is not answered. The Origin of a form is the wall against forgery: the office sites are of one site
 * with the room, so that SameSite does not keep them out.
 */
export function refusal(request: IncomingMessage, door: Door): Answer | undefined {
  const { method = '', headers } = request;
  if (headers.host?.toLowerCase() !== door.host) return inWords(421, 'Alamat ini bukan milik ruang tulis.');
  if (!['GET', 'HEAD', 'POST'].includes(method))
    return { ...inWords(405, 'Cara ini tidak dilayani.'), headers: { Allow: 'GET, HEAD, POST' } };
  const site = headers['sec-fetch-site'];
  const isFrom = (...sites: string[]): boolean => typeof site !== 'string' || sites.includes(site);
  if (method === 'POST') {
    if (headers.origin !== door.origin || !isFrom('same-origin'))
      return inWords(
        403,
        'Formulir ini tidak dikirim dari ruang tulis. Muat ulang halamannya, lalu kirim lagi.',
      );
    return undefined;
  }
  // A link in a message may open a page; nothing elsewhere may embed one.
  const isOpened = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return isFrom('same-origin', 'none') || isOpened
    ? undefined
    : inWords(403, 'Halaman ini tidak dapat disematkan.');
}

/** Of all requests; of pages besides `policyOf`. */
export const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // `no-referrer` would make browsers send `Origin: null` with a form.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'geolocation=(), microphone=(), payment=(), usb=()',
  'X-Robots-Tag': 'noindex',
  'Cache-Control': 'no-store',
};

/** @param frames hosts whose pages may be framed */
export const policyOf = (frames: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${frames}`,
    "form-action 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const TIDY_COOKIE = /^[A-Za-z0-9_-]{1,100}$/;

/** Value of one cookie; where a name stands twice, none: nobody may lay one beside ours. */
export function cookieIn(request: IncomingMessage, name: string): string | undefined {
  const values = (request.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  const [only] = values;
  return values.length === 1 && only !== undefined && TIDY_COOKIE.test(only) ? only : undefined;
}

export const cookieName = ({ isSecure }: Door, name: string): string => (isSecure ? `__Host-${name}` : name);

/** @param value absent: the cookie is taken away */
export function cookieText(door: Door, name: string, value?: string): string {
  const secure = door.isSecure ? '; Secure' : '';
  const gone = value === undefined ? '; Max-Age=0' : '';
  return `${cookieName(door, name)}=${value ?? ''}; Path=/; HttpOnly; SameSite=Strict${secure}${gone}`;
}
