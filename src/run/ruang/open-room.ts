import { mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { holdLock } from '../../disk/lock.ts';
import { moduleAt } from '../../disk/program.ts';
import { accountsIn } from '../../edit/akun/accounts.ts';
import { openStore } from '../../edit/akun/store.ts';
import { openDesk } from '../../edit/antrean/desk.ts';
import type { Published } from '../../edit/antrean/queue.ts';
import { openHistory } from '../../edit/riwayat/history.ts';
import { openPool, STANDARD_LIMITS } from '../../fleet/index.ts';
import type { Penerbitan } from '../../koleksi/kabupaten/penerbitan.ts';
import type { Kabupaten } from '../../model/kabupaten.ts';
import { readKabupaten } from '../../read/read-kabupaten.ts';
import { readPenerbitan } from '../../read/read-penerbitan.ts';
import {
  doorOf,
  judged,
  momentOf,
  type PreviewQuestion,
  type Room,
  shown,
  startRoom,
} from '../../serve/index.ts';
import { withContentLock } from '../content-lock.ts';
import { roomPlaces } from '../room-places.ts';
import { situsFolders } from '../situs-folders.ts';
import { type PublishQuestion, publishAnswer } from './publish-job.ts';

export interface RoomRun {
  root: string;
  cache: string;
  content: string;
  kabupaten: Kabupaten;
  penerbitan: Penerbitan;
  port: number;
  /** Name of the room as browsers know it, behind a proxy with TLS; absent: this machine alone, without TLS. */
  host: string | undefined;
  previewHost: string;
  /** Address of the target; absent: nothing goes out, and that is told. */
  target: string | undefined;
  keys: string;
  clock: () => number;
  dayIn: (zone: string) => string;
  /** Where Git is looked for. */
  programs: { PATH: string | undefined };
  onWait: (pid: number) => void;
  onFault: (fault: unknown, route: string) => void;
  signal: AbortSignal;
}

export interface OpenRoom extends Room {
  origin: string;
  settled: () => Promise<void>;
}

/** Building and publishing a few sites takes seconds; a cold cache of pictures takes minutes. */
const PUBLISH_MS = 30 * 60_000;
const SHOW_MS = 60_000;
const NO_TARGET = 'Sasaran penerbitan belum diisi: tulis `baku` di `_kabupaten/penerbitan.yaml`.';

/** Opens the room: its store, its history, what waits to go out, and its door; one room at a time in one content folder. */
export async function openRoom(run: RoomRun): Promise<OpenRoom> {
  const { root, cache, clock, dayIn, signal, onFault } = run;
  const content = realpathSync(run.content);
  const places = roomPlaces(content);
  mkdirSync(places.drafts, { recursive: true });
  const lock = await holdLock(path.join(path.dirname(places.store), '.kunci'), {
    signal,
    onWait: run.onWait,
  });
  const zona = run.kabupaten.identitas.zona_waktu;
  // What is shared is read again when asked: the register grows while the room is open.
  const shared = (): Kabupaten => readKabupaten(content).kabupaten ?? run.kabupaten;
  const rows = new Map(run.kabupaten.register.map(({ id, nama }) => [id, nama]));
  const store = await openStore(places.store);
  const history = await openHistory(places.history, run.programs);
  const pool = (worker: URL) => openPool({ size: 1, worker: worker.href, limits: STANDARD_LIMITS, signal });
  const looking = pool(moduleAt('src/serve/ruang/preview-worker.ts'));
  const publishing = {
    biasa: pool(moduleAt('src/run/ruang/publish-worker.ts')),
    mendesak: pool(moduleAt('src/run/ruang/publish-worker.ts')),
  };

  async function publish(
    situs: readonly string[],
    urgency: 'biasa' | 'mendesak',
  ): Promise<Map<string, Published>> {
    const target = run.target;
    const fail = (why: string) => new Map(situs.map((id) => [id, { ok: false, why } as const]));
    if (target === undefined) return fail(NO_TARGET);
    const question: PublishQuestion = {
      ...{ root, cache, content, situs: [...situs], target, keys: run.keys },
      keluaran:
        urgency === 'mendesak' ? path.join(cache, 'mendesak') : path.join(path.dirname(content), 'terbit'),
      ...{ tanggal: dayIn(shared().identitas.zona_waktu), now: clock() },
    };
    const { ending } = await publishing[urgency].ask({
      question,
      answer: publishAnswer,
      patienceMs: PUBLISH_MS,
    });
    if (ending.type !== 'done') {
      if (ending.type === 'threw') onFault(new Error(ending.thrown.stack), 'penerbitan');
      return fail('Penerbitan terhenti. Coba lagi, atau jalankan `npm run deploy`.');
    }
    return new Map(
      ending.answer.map(({ id, isOut, why }) => [id, isOut ? { ok: true } : { ok: false, why }]),
    );
  }

  const desk = await openDesk({
    ...{ content, drafts: places.drafts, store, history, publish, clock },
    direct: () => readPenerbitan(content).penerbitan?.ruang?.langsung ?? [],
    situs: () => situsFolders(content),
    alone: (work) => withContentLock(content, { signal, onWait: () => {} }, work),
  });
  const site = run.host ?? `tulis.localhost:${run.port}`;
  const door = doorOf(site, run.host !== undefined);
  const { nama } = run.kabupaten.identitas;
  const accounts = accountsIn({
    ...{ store, clock, about: [nama, nama.replace(/^Kabupaten /, '')] },
    site: { host: site.replace(/:\d+$/, ''), origin: door.origin, nama: `Ruang tulis ${nama}` },
  });
  const ask = (situs: string, side: 'draf' | 'kini') => ({
    ...{ content: side === 'draf' ? places.drafts : content, cache, root, situs },
    tanggal: dayIn(zona),
  });
  const room = await startRoom({
    ...{ port: run.port, door, accounts, store, desk, history, clock, onFault },
    previewHost: run.host === undefined ? `lihat.tulis.localhost:${run.port}` : run.previewHost,
    frame: { kabupaten: nama, bantuan: run.kabupaten.identitas.meja?.nama ?? 'Diskominfo' },
    when: (ms) => momentOf(ms, clock(), zona),
    situs: () => situsFolders(content),
    namaOf: (id) => rows.get(id) ?? id,
    async show({ situs, side, address }) {
      const question: PreviewQuestion = { does: 'tampilkan', ...ask(situs, side), address };
      const { ending } = await looking.ask({ question, answer: shown, patienceMs: SHOW_MS });
      if (ending.type !== 'done')
        return {
          status: 503,
          type: 'text/plain; charset=utf-8',
          body: 'Pratinjau sedang tidak dapat dibuat. Muat ulang.',
        };
      const { status, type, body } = ending.answer;
      return { status, type, body: Buffer.from(body, 'base64') };
    },
    async judge(situs) {
      const question: PreviewQuestion = { does: 'periksa', ...ask(situs, 'draf') };
      const { ending } = await looking.ask({ question, answer: judged, patienceMs: SHOW_MS });
      // What could not be judged is not called sound.
      if (ending.type !== 'done')
        return {
          problems: [
            {
              path: situs,
              baris: 1,
              judul: 'Pemeriksaan terhenti',
              pesan: 'Draf situs ini tidak selesai diperiksa.',
              perbaikan: 'Muat ulang halaman ini; bila tetap begini, hubungi Diskominfo.',
              isSalah: true,
            },
          ],
          addresses: new Map(),
        };
      return { problems: ending.answer.problems, addresses: new Map(ending.answer.addresses) };
    },
  });
  return {
    ...room,
    origin: door.origin,
    settled: desk.settled,
    async close() {
      await room.close();
      await history.settled();
      await Promise.all([looking.close(), publishing.biasa.close(), publishing.mendesak.close()]);
      await store.close();
      lock.release();
    },
  };
}
