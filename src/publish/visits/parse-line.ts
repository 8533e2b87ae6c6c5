import * as z from 'zod';

/** One request as a log tells it. Of who asked nothing is kept, whatever the line holds. */
export interface Request {
  /** Milliseconds since 1970. */
  epochMs: number;
  method: string;
  /** As asked, in lower case, without a port. */
  host: string;
  /** As asked, without its query. */
  path: string;
  status: number;
  agent: string;
}

/** A line that is longer says nothing that we count. */
export const LONGEST_LINE = 16_384;

/** What our nginx and Apache write (ADR 0024): the combined format with host and path in the request. */
const COMBINED = new RegExp(
  [
    String.raw`^\S+ \S+ \S+ \[(?<day>\d{2})/(?<month>[A-Z][a-z]{2})/(?<year>\d{4}):(?<time>\d{2}:\d{2}:\d{2}) (?<zone>[+-]\d{4})\]`,
    String.raw`"(?<method>[A-Z]+) (?<host>[^\s/"]+)(?<path>/[^\s"?]*)[^"]*"`,
    String.raw`(?<status>\d{3}) \S+ "[^"]*" "(?<agent>[^"]*)"$`,
  ].join(' '),
);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What Caddy writes. */
const caddy = z.object({
  ts: z.number(),
  status: z.int(),
  request: z.object({
    method: z.string(),
    host: z.string(),
    uri: z.string(),
    headers: z.object({ 'User-Agent': z.array(z.string()).optional() }),
  }),
});

/** @returns `undefined` for a line that is no request of ours */
export function parseLine(line: string): Request | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  return line.startsWith('{') ? fromCaddy(line) : fromCombined(line);
}

function fromCombined(line: string): Request | undefined {
  const {
    day,
    month = '',
    year,
    time,
    zone,
    method = '',
    host = '',
    path = '',
    status,
    agent = '',
  } = COMBINED.exec(line)?.groups ?? {};
  const at = MONTHS.indexOf(month);
  if (at < 0) return undefined;
  const epochMs = Date.parse(`${year}-${String(at + 1).padStart(2, '0')}-${day}T${time}${zone}`);
  if (Number.isNaN(epochMs)) return undefined;
  return { epochMs, method, ...asked(host, path), status: Number(status), agent };
}

function fromCaddy(line: string): Request | undefined {
  let written: unknown;
  try {
    written = JSON.parse(line);
  } catch {
    // Cut off where the disk was full, or not by Caddy: it is counted as unread by who asked.
    return undefined;
  }
  const { data } = caddy.safeParse(written);
  if (!data) return undefined;
  const { method, host, uri, headers } = data.request;
  const agent = headers['User-Agent']?.[0] ?? '';
  return { epochMs: data.ts * 1000, method, ...asked(host, uri), status: data.status, agent };
}

const asked = (host: string, address: string): Pick<Request, 'host' | 'path'> => ({
  host: host.toLowerCase().replace(/:\d+$/, ''),
  path: address.replace(/[?#].*$/s, ''),
});
