import { cpSync, mkdirSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { createServer } from 'node:net';
import path from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { keeperOf, type Person } from '../../src/edit/akun/accounts.ts';
import { openStore } from '../../src/edit/akun/store.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { readPenerbitan } from '../../src/read/read-penerbitan.ts';
import { roomPlaces } from '../../src/run/index.ts';
import { type OpenRoom, openRoom } from '../../src/run/ruang/index.ts';
import { root } from '../files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export const PHRASE = 'hujan turun di kebun kopi';

export interface Answered {
  code: number;
  body: string;
  headers: Record<string, string | string[] | undefined>;
}

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** One request as it is written, over a socket: nothing of it is made tidy on the way. */
export const ask = (port: number, address: string, { method = 'GET', headers = {}, body }: Sent = {}) =>
  new Promise<Answered>((resolve, reject) => {
    const sent = httpRequest(
      { host: '127.0.0.1', port, path: address, method, headers, agent: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () =>
          resolve({
            code: response.statusCode ?? 0,
            body: Buffer.concat(parts).toString(),
            headers: response.headers,
          }),
        );
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

/** A browser of one person: keeps its cookie, fills in forms. */
export class Browser {
  readonly port: number;
  readonly host: string;
  cookie = '';
  token = '';

  constructor(port: number, host = `tulis.localhost:${port}`) {
    this.port = port;
    this.host = host;
  }

  async get(address: string, headers: Record<string, string> = {}): Promise<Answered> {
    return this.#keep(
      await ask(this.port, address, {
        headers: { host: this.host, ...(this.cookie && { cookie: this.cookie }), ...headers },
      }),
    );
  }

  /** As a form of the room is sent, with the token of the last page. */
  async post(
    address: string,
    fields: Record<string, string> | [string, string][],
    headers: Record<string, string> = {},
  ): Promise<Answered> {
    const body = new URLSearchParams(fields);
    if (!body.has('token') && this.token) body.set('token', this.token);
    return this.#keep(
      await ask(this.port, address, {
        method: 'POST',
        body: body.toString(),
        headers: {
          host: this.host,
          origin: `http://${this.host}`,
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/x-www-form-urlencoded',
          ...(this.cookie && { cookie: this.cookie }),
          ...headers,
        },
      }),
    );
  }

  #keep(answer: Answered): Answered {
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      const [pair = ''] = line.split(';');
      this.cookie = line.includes('Max-Age=0') ? '' : pair;
    }
    this.token = /name="token" value="([^"]+)"/.exec(answer.body)?.[1] ?? this.token;
    return answer;
  }
}

export interface TestRoom extends AsyncDisposable {
  port: number;
  content: string;
  folder: string;
  room: OpenRoom;
  time: { now: number };
  faults: unknown[];
  stranger: () => Browser;
  /** Somebody signed in with both proofs. */
  person: (person: Partial<Person> & { id: string }) => Promise<Browser>;
  keeper: ReturnType<typeof keeperOf>;
  /** Closes the room and opens it anew. */
  restart: () => Promise<void>;
}

/** A room for a small kabupaten, with two offices, in a folder of its own. */
export async function testRoom({ withTarget = true } = {}): Promise<TestRoom> {
  const work = temporaryFolder('ruang-');
  const content = path.join(work.path, 'content');
  cpSync(path.join(root, 'tests/fixtures/kabupaten-kecil/content'), content, { recursive: true });
  mkdirSync(path.join(work.path, 'srv'));
  const { kabupaten } = readKabupaten(content);
  const { penerbitan } = readPenerbitan(content);
  if (!kabupaten || !penerbitan) throw new Error('the fixture has problems');
  const time = { now: Date.UTC(2026, 10, 24, 2) };
  const clock = () => time.now;
  const faults: unknown[] = [];
  const port = await freePort();
  const open = () =>
    openRoom({
      ...{ root, cache: path.join(root, '.cache'), content, kabupaten, penerbitan, port, clock },
      ...{ host: undefined, previewHost: '', keys: path.join(work.path, 'kunci') },
      ...{ dayIn: () => '2026-11-24', programs: { PATH: process.env.PATH }, onWait: () => {} },
      target: withTarget ? `folder:${path.join(work.path, 'srv')}` : undefined,
      onFault: (fault) => faults.push(fault),
      signal: new AbortController().signal,
    });
  let room = await open();
  // A second hand on the same store, as `npm run akun` is.
  const store = await openStore(roomPlaces(content).store);
  const keeper = keeperOf({ store, clock, by: 'server' });
  const stranger = () => new Browser(port);
  return {
    ...{ port, content, folder: work.path, time, faults, stranger, keeper },
    get room() {
      return room;
    },
    async restart() {
      await room.close();
      room = await open();
    },
    async person({ id, nama = id, peran = 'penulis', situs = [] }) {
      const { code } = await keeper.create({ id, nama, peran, situs }, 'kertas');
      const browser = stranger();
      await browser.post('/masuk/kode', { akun: id, kode: code });
      await browser.get('/sandi');
      await browser.post('/sandi', { sandi: PHRASE, ulang: PHRASE });
      await browser.get('/pasang');
      if (peran === 'penulis') {
        const card = await browser.post('/pasang/kartu', {});
        const [first = ''] = [...card.body.matchAll(/<li><code>([^<]+)/g)].map(([, one]) => one ?? '');
        await browser.post('/bukti', { cara: 'kartu', bukti: first });
      } else {
        const { body } = await browser.get('/pasang/aplikasi');
        const secret = /ketik kunci ini[^<]*<code>([^<]+)/i.exec(body)?.[1]?.replaceAll(' ', '') ?? '';
        const digits = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: time.now });
        await browser.post('/pasang/aplikasi', { angka: digits });
      }
      // Any page carries the token of the new session.
      await browser.get('/akun');
      return browser;
    },
    async [Symbol.asyncDispose]() {
      await room.settled();
      await room.close();
      await store.close();
      work[Symbol.dispose]();
    },
  };
}
