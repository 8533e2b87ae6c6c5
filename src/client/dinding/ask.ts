import { type Dinding, VERSI_DINDING } from '../../model/papan/dinding.ts';

export type Answer =
  /** How far the server's clock is ahead of this machine's, in ms; 0 where it does not tell its time. */
  | { kind: 'baru'; data: Dinding; ahead: number }
  | { kind: 'sama'; ahead: number }
  | { kind: 'versi' }
  | { kind: 'putus' };

/** An answer that takes longer than this is none. */
const PATIENCE_MS = 20_000;

/** Asks for the small document, and only for what is new of it. */
export function makeAsk(address: string): () => Promise<Answer> {
  let etag: string | null = null;
  return async () => {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
    try {
      const headers: Record<string, string> = etag === null ? {} : { 'If-None-Match': etag };
      const response = await fetch(address, {
        headers,
        cache: 'no-store',
        credentials: 'omit',
        signal: stop.signal,
      });
      const told = Date.parse(response.headers.get('Date') ?? '');
      const ahead = Number.isNaN(told) ? 0 : told - Date.now();
      if (response.status === 304) return { kind: 'sama', ahead };
      if (!response.ok) return { kind: 'putus' };
      const data = (await response.json()) as Dinding;
      if (data.versi !== VERSI_DINDING) return { kind: 'versi' };
      etag = response.headers.get('ETag');
      return { kind: 'baru', data, ahead };
    } catch {
      // No network, no answer in time, half an answer: the last good picture stays, and the wall says since when.
      return { kind: 'putus' };
    } finally {
      clearTimeout(timer);
    }
  };
}
