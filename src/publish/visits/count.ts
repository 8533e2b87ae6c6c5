import { parseLine, type Request } from './parse-line.ts';
import { isRobot } from './robots.ts';

/** How often a page was read on a day. */
export interface Visits {
  /** `YYYY-MM-DD` in the kabupaten's zone. */
  tanggal: string;
  situs: string;
  /** Address of a page. */
  alamat: string;
  orang: number;
  robot: number;
}

export interface Counted {
  visits: Visits[];
  /** Requests of our hosts that were counted or passed over, by day: which of two readings of a day knows more. */
  seen: Map<string, number>;
  /** Lines that could not be read. */
  unread: number;
}

interface Around {
  /** Id of the situs at a host. */
  situsAt: ReadonlyMap<string, string>;
  /** Day of a moment in the kabupaten's zone. */
  dayOf: (epochMs: number) => string;
}

const HOUR_MS = 3_600_000;
const MOST_ADDRESS = 300;

/** Counts pages that were sent; a file, a redirect, and what is not there is no visit. Order: day, situs, address. */
export async function countVisits(
  lines: AsyncIterable<string> | Iterable<string>,
  { situsAt, dayOf }: Around,
): Promise<Counted> {
  const visits = new Map<string, Visits>();
  const seen = new Map<string, number>();
  const days = new Map<number, string>();
  let unread = 0;
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const request = parseLine(line);
    if (!request) {
      unread++;
      continue;
    }
    const situs = situsAt.get(request.host);
    if (situs === undefined) continue;
    const hour = Math.floor(request.epochMs / HOUR_MS);
    const tanggal = days.get(hour) ?? dayOf(request.epochMs);
    days.set(hour, tanggal);
    seen.set(tanggal, (seen.get(tanggal) ?? 0) + 1);
    if (!isPage(request)) continue;
    const key = `${tanggal} ${situs} ${request.path}`;
    const one = visits.get(key) ?? { tanggal, situs, alamat: request.path, orang: 0, robot: 0 };
    one[isRobot(request.agent) ? 'robot' : 'orang']++;
    visits.set(key, one);
  }
  const inOrder = [...visits].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  return { visits: inOrder, seen, unread };
}

/** Whom a page was sent to who has it already counts too: it is read once more. */
const isPage = ({ method, path, status }: Request): boolean =>
  method === 'GET' && (status === 200 || status === 304) && path.endsWith('/') && path.length <= MOST_ADDRESS;
