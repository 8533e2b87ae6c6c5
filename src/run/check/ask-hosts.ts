import pLimit from 'p-limit';
import type { Place } from '../../problems/problem.ts';
import type { OuterLink } from '../../rules/report/outer-links.ts';

interface Options {
  signal: AbortSignal;
  /** Whether a host may be asked at all; absent: `isPublicHost`. */
  mayAsk?: (host: string) => boolean;
  patienceMs?: number;
}

const AT_ONCE = 8;
const PATIENCE_MS = 10_000;

/** Hosts that say no to HEAD are asked again with GET. */
const NO_HEAD = new Set([400, 403, 404, 405, 501]);
const GONE = new Set([404, 410]);

/** Asks each address whether it is there. What cannot be known for sure is never told as broken. */
export async function askHosts(
  addresses: readonly { url: string; places: readonly Place[] }[],
  { signal, mayAsk = isPublicHost, patienceMs = PATIENCE_MS }: Options,
): Promise<OuterLink[]> {
  const limit = pLimit(AT_ONCE);
  const ask = async (url: string): Promise<Pick<OuterLink, 'status' | 'alasan'>> => {
    if (!URL.canParse(url) || !mayAsk(new URL(url).hostname)) return unknown('alamat tidak boleh ditanya');
    const head = await answerOf(url, 'HEAD', signal, patienceMs);
    const code = NO_HEAD.has(head ?? 0) ? await answerOf(url, 'GET', signal, patienceMs) : head;
    if (code === undefined) return unknown('tidak ada jawaban');
    if (GONE.has(code)) return { status: 'tidak_ada', alasan: `jawaban ${code}` };
    return code < 400 ? { status: 'ada' } : unknown(`jawaban ${code}`);
  };
  return Promise.all(
    addresses.map(({ url, places }) => limit(async () => ({ url, places, ...(await ask(url)) }))),
  );
}

const unknown = (alasan: string): Pick<OuterLink, 'status' | 'alasan'> => ({
  status: 'tidak_dapat_diperiksa',
  alasan,
});

/** Status of the answer, redirects not followed; `undefined` for none. The body is never read. */
async function answerOf(
  url: string,
  method: 'HEAD' | 'GET',
  signal: AbortSignal,
  patienceMs: number,
): Promise<number | undefined> {
  try {
    const answer = await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
      headers: { 'user-agent': 'pemeriksa-tautan/1.0' },
    });
    await answer.body?.cancel();
    return answer.status;
  } catch {
    return undefined;
  }
}

/** Content is not trusted: it may not make us knock at doors of our own network. */
export const isPublicHost = (host: string): boolean =>
  host.includes('.') &&
  !/^[\d.]+$/.test(host) &&
  !host.startsWith('[') &&
  !/(^|\.)(localhost|local|internal|lan|home|arpa)$/.test(host);
