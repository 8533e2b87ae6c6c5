import { setTimeout as sleep } from 'node:timers/promises';
import type { TLSSocket } from 'node:tls';
import { Agent, buildConnector, type Dispatcher, request } from 'undici';
import { isPublicAddress, judgedLookup, type MayAsk, refuseAddress } from './addresses.ts';
import { faultOf } from './fault-of.ts';
import { isPassing, NetworkFault } from './network-fault.ts';
import { readBody } from './read-body.ts';
import { PASSING, retryAfterMs } from './retry-after.ts';

/** What an answer is told by, so that the same one is not sent again. */
export interface Validators {
  etag?: string;
  modified?: string;
}

export interface Wish {
  url: string;
  /** `host` or `host:port` that may be asked; redirects to others are refused. */
  hosts: readonly string[];
  /** Of the answer that is known. */
  known?: Validators;
  /** Bytes, as sent and unpacked. */
  most: number;
  /** How many redirects are followed; absent: three. */
  redirects?: number;
}

/** `status` is 200 with a body, 304, or what else the host said, its body unread. */
export interface Reply {
  status: number;
  /** Address that answered, after redirects. */
  url: string;
  type: string;
  headers: Readonly<Record<string, string | undefined>>;
  validators: Validators;
  bytes: Uint8Array;
}

export interface Patience {
  connectMs: number;
  /** Between two signs of life. */
  silenceMs: number;
  /** For one document, redirects and body with it. */
  wholeMs: number;
  /** How often one document is asked for where the fault may pass. */
  tries: number;
  /** Before the second try; doubled before each other. */
  pauseMs: number;
  /** A server that asks for more is left alone. */
  longestPauseMs: number;
}

export const PATIENCE: Patience = {
  connectMs: 5_000,
  silenceMs: 10_000,
  wholeMs: 30_000,
  tries: 3,
  pauseMs: 500,
  longestPauseMs: 30_000,
};

export interface NetworkOptions {
  /** Addresses that may be connected to; absent: those of the open network. */
  mayAsk?: MayAsk;
  /** Milliseconds since 1970. */
  nowMs: () => number;
  signal: AbortSignal;
  patience?: Partial<Patience>;
  /** Certificates that are trusted beside those of the machine, PEM. */
  ca?: string;
}

export interface Network {
  /** @throws NetworkFault */
  get: (wish: Wish) => Promise<Reply>;
  /** Last moment of the certificate that each `host` showed, milliseconds since 1970. */
  certificates: ReadonlyMap<string, number>;
  close: () => Promise<void>;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const USER_AGENT = 'panen-lcc/1.0';

/** The one way to other hosts. */
export function openNetwork({
  mayAsk = isPublicAddress,
  nowMs,
  signal,
  ca,
  ...rest
}: NetworkOptions): Network {
  const patience = { ...PATIENCE, ...rest.patience };
  const certificates = new Map<string, number>();
  const connect = buildConnector({
    timeout: patience.connectMs,
    lookup: judgedLookup(mayAsk),
    ...(ca !== undefined && { ca }),
  });
  const agent = new Agent({
    ...{ connections: 2, pipelining: 1, keepAliveTimeout: 10_000, maxHeaderSize: 16_384 },
    ...{ headersTimeout: patience.silenceMs, bodyTimeout: patience.silenceMs },
    connect: (options, done) =>
      connect(options, (error, socket) => {
        const until = socket && Date.parse(String(certificateOf(socket)?.valid_to ?? ''));
        if (until) certificates.set(options.hostname, until);
        if (error) done(error, null);
        else done(null, socket);
      }),
  });

  async function once(wish: Wish): Promise<Reply> {
    const ending = AbortSignal.any([signal, AbortSignal.timeout(patience.wholeMs)]);
    let at = new URL(wish.url);
    for (let hop = 0; ; hop++) {
      refuseStranger(at, wish.hosts);
      refuseAddress(at.hostname, mayAsk);
      const answer = await request(at, {
        dispatcher: agent,
        signal: ending,
        headers: {
          'accept-encoding': 'br, gzip',
          'user-agent': USER_AGENT,
          ...(wish.known?.etag && { 'if-none-match': wish.known.etag }),
          ...(wish.known?.modified && { 'if-modified-since': wish.known.modified }),
        },
      });
      const headers = headersOf(answer);
      const status = answer.statusCode;
      if (status === 200) {
        const bytes = await bodyOf(answer, headers, wish.most);
        return replyOf({ status, url: at.href, headers, bytes });
      }
      await answer.body.dump({ limit: 4096, signal: ending }).catch(() => {});
      if (!REDIRECTS.has(status)) return replyOf({ status, url: at.href, headers, bytes: new Uint8Array() });
      const next = headers['location'];
      if (hop >= (wish.redirects ?? 3) || !next || !URL.canParse(next, at))
        throw new NetworkFault('alih', 'servernya terus mengalihkan');
      at = new URL(next, at);
    }
  }

  /** The same question until it is answered, or until it is plain that it will not be. */
  async function get(wish: Wish): Promise<Reply> {
    for (let attempt = 1; ; attempt++) {
      const found = await once(wish).catch((error: unknown) => {
        if (signal.aborted) throw error;
        const fault = faultOf(error);
        if (fault) return fault;
        throw error;
      });
      const isAnswer = !(found instanceof NetworkFault);
      if (!(isAnswer ? PASSING.has(found.status) : isPassing(found))) return given(found);
      const asked = isAnswer ? retryAfterMs(found.headers['retry-after'], nowMs()) : undefined;
      if (asked !== undefined && asked > patience.longestPauseMs)
        throw new NetworkFault('tunda', 'servernya meminta ditanya lagi nanti');
      if (attempt >= patience.tries) return given(found);
      await sleep(
        asked ?? Math.min(patience.longestPauseMs, patience.pauseMs * 2 ** (attempt - 1)),
        undefined,
        {
          signal,
        },
      );
    }
  }

  return { get, certificates, close: () => agent.destroy() };
}

function given(found: Reply | NetworkFault): Reply {
  if (found instanceof NetworkFault) throw found;
  return found;
}

/** @throws NetworkFault */
function refuseStranger(at: URL, hosts: readonly string[]): void {
  const isWeb = at.protocol === 'https:' || at.protocol === 'http:';
  if (!isWeb || at.username || at.password || !hosts.includes(at.host))
    throw new NetworkFault('alih', `servernya mengalihkan ke \`${at.host}\`, yang tidak terdaftar`);
}

function headersOf({ headers }: Dispatcher.ResponseData): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}

async function bodyOf(
  { body }: Dispatcher.ResponseData,
  headers: Reply['headers'],
  most: number,
): Promise<Uint8Array> {
  if (Number(headers['content-length'] ?? 0) > most) {
    body.on('error', () => {}).destroy();
    throw new NetworkFault('besar', `jawabannya lebih besar dari ${most} bita`);
  }
  return readBody(body, (headers['content-encoding'] ?? '').trim().toLowerCase(), most);
}

const replyOf = (answer: Pick<Reply, 'status' | 'url' | 'headers' | 'bytes'>): Reply => ({
  ...answer,
  type: (answer.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
  validators: {
    ...(answer.headers['etag'] && { etag: answer.headers['etag'] }),
    ...(answer.headers['last-modified'] && { modified: answer.headers['last-modified'] }),
  },
});

function certificateOf(socket: object): { valid_to?: string } | undefined {
  return 'getPeerCertificate' in socket ? (socket as TLSSocket).getPeerCertificate() : undefined;
}
