import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { finishedSite } from './finished-site.ts';
import type { ForeignSite } from './foreign-sites.ts';

/** What a server on this machine answers to a question by its address; `cut`: it breaks the connection off. */
export interface Loopback extends AsyncDisposable {
  /** `http://127.0.0.1:41234` */
  origin: string;
}

export type Answering = ForeignSite | 'cut';

/** Sites on this machine, each below `/<id>/`; who answers for an id may change while they stand. */
export const serveFolders = (keluaran: string, broken: ReadonlyMap<string, Answering>): Promise<Loopback> => {
  const whole = finishedSite(keluaran);
  return listen((address) => {
    const id = /^\/([^/]+)/.exec(address)?.[1] ?? '';
    return broken.get(id) ?? whole;
  });
};

/** One site of another system. */
export const serveForeign = (site: ForeignSite): Promise<Loopback> => listen(() => site);

async function listen(answeringFor: (address: string) => Answering): Promise<Loopback> {
  const server = createServer((question, response) => {
    const address = question.url ?? '/';
    const answering = answeringFor(address);
    if (answering === 'cut') response.socket?.destroy();
    else answer(response, answering, { address, known: question.headers['if-none-match'] });
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', done);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function answer(
  response: ServerResponse,
  site: ForeignSite,
  { address, known }: { address: string; known: string | undefined },
): void {
  const { status, type, body, headers } = site(address);
  const isKnown = known !== undefined && headers?.['etag'] === known;
  response.writeHead(isKnown ? 304 : status, { 'content-type': type, ...headers });
  response.end(isKnown ? undefined : body);
}
