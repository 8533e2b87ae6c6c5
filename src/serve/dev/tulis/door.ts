import { randomBytes, randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import { answerRoom, problemReply, type RoomReply } from '../../../edit/answer-room.ts';
import type { RoomKnown, RoomSession } from '../../../edit/contract.ts';
import { diskFolder } from '../../../edit/disk-folder.ts';
import { roomFiles, roomPolicy } from '../../../edit/room-file.ts';
import { koleksiNamed } from '../../../koleksi/index.ts';
import { fromElsewhere, tooMuch } from '../../../problems/room.ts';
import { addressOf } from '../../address.ts';
import { type Answer, HTML, inWords } from '../../answer.ts';
import type { SeenSitus } from '../seen-situs.ts';
import type { Store } from '../store.ts';
import { refusalOf } from './guard.ts';

/** Where the room stands on the host of each situs. */
export const ROOM = '/_tulis';

const MOST_FORM = 1 << 20;
const TYPES: Readonly<Record<string, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
};
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

export interface DoorOptions {
  store: Store;
  /** Folder of all content, absolute. */
  content: string;
  /** Milliseconds since 1970. */
  nowMs: () => number;
  /** `YYYY-MM-DD` and `09.12`, in the zone of the kabupaten. */
  clock: () => { tanggal: string; jam: string };
}

/** The door of the room on the writer's own machine: no account, this machine only, one person. */
export class Door {
  readonly #options: DoorOptions;
  /** A form of an earlier start is asked for again. */
  readonly #token = randomBytes(24).toString('base64url');
  readonly #folders = new Map<string, ReturnType<typeof diskFolder>>();

  constructor(options: DoorOptions) {
    this.#options = options;
  }

  async answer(request: IncomingMessage, situs: string): Promise<Answer> {
    const { headers, method = 'GET' } = request;
    const refusal = refusalOf(method, headers, request.socket.remoteAddress);
    const known = refusal === 0 ? (await this.#options.store.reading(situs)).known : undefined;
    const session = this.#session(situs, known?.nama ?? situs);
    if (!known) return answerOf(problemReply(refusal, fromElsewhere.at({ path: situs }, {}), session));
    const url = request.url ?? '/';
    const whole = addressOf(url) ?? '';
    if (whole === ROOM) return { ...inWords(301, `${ROOM}/`), headers: { location: `${ROOM}/` } };
    const address = whole.slice(ROOM.length);
    const own = address.startsWith('/_berkas/')
      ? roomFiles.get(address.slice('/_berkas/'.length))
      : undefined;
    if (own) return { status: 200, type: own.type, body: own.bytes() };
    if (address.startsWith('/_gambar/')) return pictureOf(known, address.slice('/_gambar/'.length));
    const body = method === 'POST' ? await bodyOf(request, MOST_FORM) : '';
    if (body === undefined)
      return answerOf(problemReply(413, tooMuch.at({ path: situs }, { most: '1 MB' }), session));
    const form = new URLSearchParams(body);
    const query = new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? '');
    const asked = { method: method === 'POST' ? 'POST' : 'GET', address, query, form } as const;
    return answerOf(await answerRoom(asked, session, this.#folderOf(situs)));
  }

  #session(situs: string, nama: string): RoomSession {
    const acak = (): string => Array.from({ length: 8 }, () => SIGNS[randomInt(SIGNS.length)]).join('');
    const lihat = (address: string): string => address;
    return { situs, nama, base: ROOM, token: this.#token, ...this.#options.clock(), acak, lihat };
  }

  #folderOf(situs: string): ReturnType<typeof diskFolder> {
    const { content, store, nowMs } = this.#options;
    const found = this.#folders.get(situs);
    if (found) return found;
    const made = diskFolder({
      folder: path.join(content, situs),
      // Beside what parcels replaced: outside Git, never cleaned by a command, in the backup.
      kept: path.join(path.dirname(content), 'titipan', 'tulis', situs),
      known: async () => knownOf((await store.reading(situs)).known),
      now: nowMs,
    });
    this.#folders.set(situs, made);
    return made;
  }
}

function knownOf({ problems, read, judgement, ready }: SeenSitus): RoomKnown {
  const pages = new Map(
    read?.isian.flatMap((one): [string, string][] => {
      const address = koleksiNamed(one.koleksi)?.addressOf(one.slug, one.data as never);
      return address === undefined ? [] : [[one.path, address]];
    }),
  );
  return {
    problems,
    ...(read && { read }),
    ...(judgement && { judgement }),
    addressOf: (file) => {
      const address = file === 'situs.yaml' ? '/kontak/' : pages.get(file);
      return address !== undefined && ready?.situs.pageAt.has(address) ? address : undefined;
    },
  };
}

/** A picture of the folder, as it is. */
function pictureOf({ read }: SeenSitus, file: string): Answer {
  const found = read?.files.get(file);
  const type = found && TYPES[found.kind];
  return found && type ? { status: 200, type, body: readFileSync(found.onDisk) } : inWords(404, 'Tidak ada.');
}

const answerOf = ({ status, type, body, location }: RoomReply): Answer => ({
  ...{ status, type: type === 'text/html; charset=utf-8' ? HTML : type, body },
  headers: {
    'content-security-policy': roomPolicy(),
    // With `no-referrer` a browser sends `Origin: null` with a form.
    'referrer-policy': 'same-origin',
    ...(location !== undefined && { location }),
  },
});

async function bodyOf(request: IncomingMessage, most: number): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= most) parts.push(part);
  }
  return size > most ? undefined : Buffer.concat(parts).toString('utf8');
}
