import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { headersOf, typeAt } from '../../src/publish/index.ts';

const DATA = '/dinding/data.json';

export interface WallServer {
  origin: string;
  /** How often the small document was asked for, and how often the wall had it already. */
  asked: number;
  known: number;
  /** Makes the document that is answered next; absent: the one that was built. */
  answer?: (built: string, asked: number) => string;
  /** Time of every answer; absent: the server does not tell its time, and the wall keeps to its own clock. */
  time?: Date;
  close: () => void;
}

/** A finished board as production sends it, with a clock that a test sets: under the policy, with ETags. */
export async function startWallServer(folder: string): Promise<WallServer> {
  const wall: WallServer = { origin: '', asked: 0, known: 0, close: () => undefined };
  const built = readFileSync(path.join(folder, DATA), 'utf8');
  const server = createServer(({ url = '/', headers }, response) => {
    const { pathname } = new URL(url, 'http://lcc.localhost');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = path.join(folder, name);
    const isFound = existsSync(file) && statSync(file).isFile();
    const isData = pathname === DATA;
    if (isData) wall.asked += 1;
    const body = isData ? (wall.answer?.(built, wall.asked) ?? built) : isFound ? readFileSync(file) : '';
    const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
    const isKnown = headers['if-none-match'] === etag;
    if (isData && isKnown) wall.known += 1;
    response.sendDate = false;
    if (wall.time) response.setHeader('Date', wall.time.toUTCString());
    response.writeHead(isKnown ? 304 : isFound ? 200 : 404, {
      ...headersOf(name, isFound),
      'Content-Type': typeAt(name),
      ETag: etag,
    });
    response.end(isKnown ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  wall.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  wall.close = () => {
    server.close();
    server.closeAllConnections();
  };
  return wall;
}
