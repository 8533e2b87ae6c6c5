import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import path from 'node:path';
import { masked } from '../../problems/mask.ts';
import { EVERYWHERE } from '../../publish/index.ts';
import { addressOf, LONGEST_ADDRESS } from '../address.ts';
import { type Answer, give, giveFailed, HTML, inWords, tooLong } from '../answer.ts';
import { askedOf } from '../host.ts';
import { ownFiles } from '../own-files.ts';
import { LOOPBACK } from '../port.ts';
import { answerFile } from './answer-file.ts';
import { Compressed } from './compressed.ts';
import { type Found, findFile } from './find-file.ts';
import { publishedIn, publishedPage } from './published.ts';

export interface PreviewOptions {
  /** Folder of the finished sites, absolute. */
  keluaran: string;
  /** 0: any free one. */
  port: number;
  say: (words: string) => void;
}

/** A server that listens. */
export interface Preview {
  port: number;
  close: () => void;
}

/**
 * Serves every finished situs at `http://<id>.localhost:<port>/` with the headers of production; a rebuilt one is seen
 * at once.
 *
 * Resolves when it listens; it ends with the process, or when closed.
 *
 * @throws Node's `EADDRINUSE` when the port is taken
 */
export async function startPreview({ keluaran, port: asked, say }: PreviewOptions): Promise<Preview> {
  const compressed = new Compressed();
  const server = createServer(async (request, response) => {
    try {
      give(request, response, await answerTo(request, { keluaran, port: portOf(server), compressed }));
    } catch (fault) {
      giveFailed(request, response);
      say(`Alamat ${masked(request.url ?? '')} tidak dapat ditampilkan: ${wordsOf(fault)}`);
    }
  });
  server.listen(asked, LOOPBACK);
  await once(server, 'listening');
  const port = portOf(server);
  const ids = publishedIn(keluaran);
  const built = ids.length === 0 ? 'belum ada situs; jalankan `npm run build`' : `daftar ${ids.length} situs`;
  say(`Situs jadi ditampilkan. Tekan Ctrl-C untuk berhenti.\n  http://localhost:${port}/  ${built}`);
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { port, close };
}

const wordsOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** Answers for what there is not; itself it has no address. */
const NOT_FOUND = '/404.html';

interface Around {
  keluaran: string;
  port: number;
  compressed: Compressed;
}

async function answerTo(request: IncomingMessage, around: Around): Promise<Answer> {
  const { keluaran, port, compressed } = around;
  const asked = askedOf(request.headers.host);
  if (asked.kind === 'stranger') return inWords(421, `Buka http://localhost:${port}/`);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { ...inWords(405, 'Situs hanya dapat dibaca.'), headers: { ...EVERYWHERE, Allow: 'GET, HEAD' } };
  }
  if ((request.url?.length ?? 0) > LONGEST_ADDRESS) return tooLong;
  const address = addressOf(request.url);
  if (asked.kind === 'list') return ofList(address, around);
  const folder = path.join(keluaran, asked.id);
  const isOpen = address !== undefined && address !== NOT_FOUND;
  const found: Found = isOpen ? await findFile(folder, address) : { kind: 'missing' };
  switch (found.kind) {
    case 'file':
      return answerFile({ request, ...found, status: 200, compressed });
    case 'folder':
      return moved(`${address}/`, request.url);
    case 'missing': {
      const lost = await findFile(folder, NOT_FOUND);
      if (lost.kind === 'file') return answerFile({ request, ...lost, status: 404, compressed });
      return inWords(404, `Situs ${asked.id} belum dibangun. Daftar situs: http://localhost:${port}/`);
    }
    default:
      return found satisfies never;
  }
}

/** With its query, as servers do. */
function moved(address: string, url = ''): Answer {
  const location = `${encodeURI(address)}${/\?.*$/s.exec(url)?.[0] ?? ''}`;
  return { ...inWords(301, location), headers: { ...EVERYWHERE, Location: location } };
}

function ofList(address: string | undefined, { keluaran, port }: Around): Answer {
  const headers = { ...EVERYWHERE, 'Cache-Control': 'no-store' };
  if (address === '/')
    return { status: 200, type: HTML, body: publishedPage(publishedIn(keluaran), port), headers };
  const own = ownFiles.get(address ?? '');
  if (own) return { ...own(), headers };
  return { ...inWords(404, 'Tidak ada.'), headers };
}
