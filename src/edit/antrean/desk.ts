import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../../disk/replace-file.ts';
import type { Person } from '../akun/accounts.ts';
import type { Store, UsulanRow } from '../akun/store.ts';
import type { History } from '../riwayat/history.ts';
import { isDirect } from './direct.ts';
import { differing, Ledger } from './ledger.ts';
import { type Publish, type Published, Queue } from './queue.ts';
import { Turns } from './turns.ts';

/** One file of what was asked for: its bytes then, and those on air's side; `null`: there is none. */
export interface Berkas {
  /** Below the content folder: `dinkes/berita/a.md`. */
  path: string;
  blob: string | null;
  was: string | null;
}

export interface Usulan extends Omit<UsulanRow, 'berkas'> {
  berkas: readonly Berkas[];
}

/** A file of an office that is not as it goes out. */
export interface Changed {
  path: string;
  kind: 'baru' | 'diubah' | 'dihapus';
  /** Whether Diskominfo has it before it as it is now. */
  isAsked: boolean;
}

export interface DeskMeans {
  content: string;
  drafts: string;
  store: Store;
  history: History;
  publish: Publish;
  clock: () => number;
  /** Keys of `situs.yaml` and koleksi that go out unseen. */
  direct: () => readonly string[];
  /** Does something while no other command changes the content folder. */
  alone: <T>(work: () => T) => Promise<T>;
  situs: () => readonly string[];
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;

const ROOM = { id: 'ruang', nama: 'Ruang tulis' };
/** Somebody who works in the content folder itself, by Git or by hand. */
const OUTSIDE = { id: 'luar', nama: 'Dari luar ruang tulis' };

/** Koleksi whose word cannot wait. */
const URGENT = 'peringatan';

export const usulanOf = (row: UsulanRow): Usulan => ({ ...row, berkas: JSON.parse(row.berkas) });

/**
 * From a draft to what is on air: what offices have changed, what they ask for, what is decided, and the queue of sites
 * that go out. Two folders stand on disk, drafts and content; the history follows them.
 */
export async function openDesk(means: DeskMeans) {
  const { content, drafts, store, history, clock } = means;
  const written = { draf: new Ledger(drafts), utama: new Ledger(content) };
  const kept = { draf: await history.tree('draf'), utama: await history.tree('utama') };
  const turns = new Turns();
  /** Files that were changed in a draft and outside at once: both are kept, and the office is told. */
  const clashes = new Set<string>();
  const queue = new Queue(means.publish, clock, ended);

  function keep(
    branch: 'draf' | 'utama',
    { by, message, at }: { by: { id: string; nama: string }; message: string; at: number },
    files: ReadonlyMap<string, string | null>,
  ): Promise<void> {
    const bytes = new Map<string, Buffer | null>();
    const before = new Map<string, string | undefined>();
    for (const [name, blob] of files) {
      before.set(name, kept[branch].get(name));
      const read = blob === null ? null : written[branch].read(name);
      bytes.set(name, read ?? null);
      if (blob === null) kept[branch].delete(name);
      else kept[branch].set(name, blob);
    }
    return history.add({ branch, by: by.id, nama: by.nama, message, at, files: bytes }).catch((fault) => {
      // What was not written is seen as new by the next save.
      for (const [name, blob] of before)
        if (blob === undefined) kept[branch].delete(name);
        else kept[branch].set(name, blob);
      throw fault;
    });
  }

  /** What of a branch is not yet in the history. */
  function unwritten(branch: 'draf' | 'utama', situs: string): Map<string, string | null> {
    const now = written[branch].scan(situs);
    const known = ofSitus(kept[branch], situs);
    return new Map(differing(now, known).map((name) => [name, now.get(name) ?? null]));
  }

  /**
   * Takes up what was changed in the content folder itself: a draft that nobody has touched follows; one that an office
   * has changed stays, and the file is named.
   */
  async function takeUp(situs: string): Promise<void> {
    const news = unwritten('utama', situs);
    const mine = written.draf.scan(situs);
    const followed = new Map<string, string | null>();
    for (const [name, blob] of news) {
      const was = kept.utama.get(name);
      const draft = mine.get(name);
      if (draft === (blob ?? undefined)) continue;
      if (draft !== was) clashes.add(name);
      else {
        put(drafts, name, blob === null ? null : (written.utama.read(name) ?? null));
        followed.set(name, blob);
      }
    }
    const facts = { by: OUTSIDE, message: `Perubahan dari luar: ${situs}`, at: clock() };
    const writing = [
      ...(news.size > 0 ? [keep('utama', facts, news)] : []),
      ...(followed.size > 0 ? [keep('draf', facts, followed)] : []),
    ];
    await Promise.all(writing);
  }

  /** Drafts that were written and not yet committed when the room was cut off: nothing of them is lost. */
  async function finishSaves(situs: string): Promise<void> {
    const left = unwritten('draf', situs);
    const bySaver = new Map<string, Map<string, string | null>>();
    for (const [name, blob] of left) {
      const saver = (await store.lastSaver(situs, belowSitus(name)))?.akun ?? ROOM.id;
      bySaver.set(saver, (bySaver.get(saver) ?? new Map<string, string | null>()).set(name, blob));
    }
    for (const [id, files] of bySaver) {
      const nama = (await store.akun(id))?.nama ?? ROOM.nama;
      await keep('draf', { by: { id, nama }, message: messageOf(files), at: clock() }, files);
    }
  }

  for (const situs of ['_kabupaten', ...means.situs()]) {
    await takeUp(situs);
    await finishSaves(situs);
  }
  // What was decided and not yet brought about when the room was cut off.
  for (const row of await store.usulanIn(['disetujui'])) {
    const usulan = usulanOf(row);
    await bringAbout(usulan);
    queue.ask(usulan.situs, usulan.mendesak ? 'mendesak' : 'biasa');
  }

  async function bringAbout({ no, situs, berkas, pemutus, oleh }: Usulan): Promise<void> {
    const files = new Map<string, string | null>();
    const bytes = new Map<string, Buffer | null>();
    for (const { path: name, blob } of berkas)
      bytes.set(name, blob === null ? null : await history.blob(blob));
    await means.alone(() => {
      const now = written.utama.scan(situs);
      for (const { path: name, blob } of berkas) {
        files.set(name, blob);
        if ((now.get(name) ?? null) !== blob) put(content, name, bytes.get(name) ?? null);
      }
    });
    const by = await store.akun(oleh);
    const message = `${messageOf(files)}\n\nUsulan: ${no}\nDisetujui-oleh: ${pemutus}\n`;
    await keep('utama', { by: { id: oleh, nama: by?.nama ?? oleh }, message, at: clock() }, files);
  }

  async function ended(situs: string, how: Published, began: number): Promise<void> {
    for (const row of await store.usulanIn(['disetujui', 'gagal'], [situs])) {
      if (row.diputus > began) continue;
      await store.turnUsulan(
        row.no,
        row.keadaan,
        how.ok ? { keadaan: 'tayang', tayang: clock() } : { keadaan: 'gagal', catatan: how.why },
      );
    }
    await trail(how.ok ? 'terbit' : 'gagal-terbit', ROOM.id, situs, '');
  }

  const trail = (tindakan: string, akun: string, situs: string, sasaran: string) =>
    store.addJejak({ waktu: clock(), akun, tindakan, situs, sasaran });

  /** Decides for it. @returns why it cannot go out */
  async function approve(no: number, by: string, seen: string): Promise<'ya' | 'sudah' | 'lain'> {
    const row = await store.usulan(no);
    if (row?.keadaan !== 'menunggu') return 'sudah';
    const usulan = usulanOf(row);
    return turns.take(usulan.situs, async () => {
      const now = written.utama.scan(usulan.situs);
      const isOther = usulan.berkas.some(
        ({ path: name, was, blob }) => ![was, blob].includes(now.get(name) ?? null),
      );
      if (isOther || seen !== seenOf(usulan)) return 'lain';
      const set = { keadaan: 'disetujui', diputus: clock(), pemutus: by } as const;
      if (!(await store.turnUsulan(no, 'menunggu', set))) return 'sudah';
      await trail('setuju', by, usulan.situs, `usulan ${no}`);
      await bringAbout({ ...usulan, ...set });
      queue.ask(usulan.situs, usulan.mendesak ? 'mendesak' : 'biasa');
      return 'ya';
    });
  }

  return {
    queue,
    content,
    drafts,

    /** Work that may write drafts of an office, one at a time; what it wrote is kept as this person's before it ends. */
    saving: <T>(
      situs: string,
      person: Person,
      work: () => Promise<T>,
    ): Promise<{ result: T; saved: string[] }> =>
      turns.take(situs, async () => {
        await takeUp(situs);
        const result = await work();
        const files = unwritten('draf', situs);
        const saved = [...files.keys()];
        for (const name of saved) await trail('simpan', person.id, situs, belowSitus(name));
        // The file is on the disk; the commit follows, and a room that is cut off makes it at its next start.
        if (saved.length > 0)
          void keep('draf', { by: person, message: messageOf(files), at: clock() }, files).catch(() => {});
        return { result, saved };
      }),

    /** What the office has changed and is not on its way out. */
    async changed(situs: string): Promise<Changed[]> {
      await turns.take(situs, () => takeUp(situs));
      const [now, out] = [written.draf.scan(situs), written.utama.scan(situs)];
      const asked = new Map(
        (await store.usulanIn(['menunggu'], [situs]))
          .flatMap((row) => usulanOf(row).berkas)
          .map(({ path: name, blob }) => [name, blob]),
      );
      return differing(now, out).map((name) => ({
        path: name,
        kind: !out.has(name) ? 'baru' : now.has(name) ? 'diubah' : 'dihapus',
        isAsked: asked.has(name) && asked.get(name) === (now.get(name) ?? null),
      }));
    },
    clashesOf: (situs: string): string[] => [...clashes].filter((name) => name.startsWith(`${situs}/`)),

    /**
     * Asks for some changed files of an office; pictures and files that they name come along. What may go out at once
     * does so.
     */
    ask: (situs: string, person: Person, chosen: readonly string[], pesan: string): Promise<number[]> =>
      turns.take(situs, async () => {
        await takeUp(situs);
        await history.settled();
        const [now, out] = [written.draf.scan(situs), written.utama.scan(situs)];
        const open = differing(now, out);
        const asked = withNamed(
          chosen.filter((name) => open.includes(name)),
          open,
        );
        if (asked.length === 0) return [];
        const berkas = asked.map(
          (name): Berkas => ({
            ...{ path: name, blob: now.get(name) ?? null, was: out.get(name) ?? null },
          }),
        );
        const allowed = means.direct();
        const goes = berkas.filter(({ path: name }) =>
          isDirect({ path: name, before: written.utama.read(name), after: written.draf.read(name) }, allowed),
        );
        const waits = berkas.filter((one) => !goes.includes(one));
        // A file that is asked for anew stands in one request only.
        for (const row of await store.usulanIn(['menunggu'], [situs]))
          if (usulanOf(row).berkas.some(({ path: name }) => asked.includes(name)))
            await store.turnUsulan(row.no, 'menunggu', { keadaan: 'ditarik', diputus: clock() });
        const made: number[] = [];
        for (const part of [goes, waits]) if (part.length > 0) made.push(await file(part, part === goes));
        return made;

        async function file(part: readonly Berkas[], isAtOnce: boolean): Promise<number> {
          const mendesak = Number(part.some(({ path: name }) => name.split('/')[1] === URGENT));
          const decided = isAtOnce
            ? { keadaan: 'disetujui' as const, diputus: clock(), pemutus: 'langsung' }
            : { keadaan: 'menunggu' as const, diputus: 0, pemutus: '' };
          const row = {
            ...{ situs, oleh: person.id, pesan: pesan.slice(0, 500), mendesak, diajukan: clock() },
            ...{ langsung: Number(isAtOnce), catatan: '', tayang: 0, dilihat: 0, ...decided },
          };
          const no = await store.addUsulan({ ...row, berkas: JSON.stringify(part) });
          await trail(isAtOnce ? 'langsung' : 'ajukan', person.id, situs, `usulan ${no}`);
          if (isAtOnce) {
            await bringAbout({ ...row, no, berkas: part });
            queue.ask(situs, mendesak ? 'mendesak' : 'biasa');
          }
          return no;
        }
      }),

    approve,
    async giveBack(no: number, by: string, catatan: string): Promise<boolean> {
      const set = {
        keadaan: 'dikembalikan',
        diputus: clock(),
        pemutus: by,
        catatan: catatan.slice(0, 1000),
      } as const;
      const row = await store.usulan(no);
      if (!row || !(await store.turnUsulan(no, 'menunggu', set))) return false;
      await trail('kembalikan', by, row.situs, `usulan ${no}`);
      return true;
    },
    async withdraw(no: number, situs: string, by: string): Promise<boolean> {
      const row = await store.usulan(no);
      if (row?.situs !== situs) return false;
      if (!(await store.turnUsulan(no, 'menunggu', { keadaan: 'ditarik', diputus: clock() }))) return false;
      await trail('tarik', by, situs, `usulan ${no}`);
      return true;
    },
    async hurry(no: number, by: string): Promise<boolean> {
      const row = await store.usulan(no);
      if (!row || !(await store.turnUsulan(no, 'menunggu', { mendesak: 1 }))) return false;
      await trail('segera', by, row.situs, `usulan ${no}`);
      return true;
    },
    async sawDirect(no: number, by: string): Promise<boolean> {
      const row = await store.usulan(no);
      if (!row?.langsung) return false;
      await store.turnUsulan(no, row.keadaan, { dilihat: clock() });
      await trail('lihat', by, row.situs, `usulan ${no}`);
      return true;
    },
    usulan: async (no: number): Promise<Usulan | undefined> => {
      const row = await store.usulan(no);
      return row && usulanOf(row);
    },
    /** Bytes of both sides of a file that was asked for. */
    sides: async ({ blob, was }: Berkas): Promise<{ before?: Buffer; after?: Buffer }> => {
      await history.settled();
      return {
        ...(was !== null && { before: await history.blob(was) }),
        ...(blob !== null && { after: await history.blob(blob) }),
      };
    },
    /** Writes a draft; only within `saving`, of a file that was there or stands in plain folders. */
    write: (name: string, bytes: Uint8Array): void => {
      if (!written.draf.read(name)?.equals(bytes)) put(drafts, name, bytes);
    },
    draft: (name: string): Buffer | undefined => written.draf.read(name),
    onAir: (name: string): Buffer | undefined => written.utama.read(name),
    files: (situs: string): Map<string, string> => written.draf.scan(situs),
    settled: async (): Promise<void> => {
      await history.settled();
      await queue.settled();
    },
  };

  /** Pictures and files that chosen texts name, as far as they are changed too. */
  function withNamed(chosen: readonly string[], open: readonly string[]): string[] {
    const texts = chosen.map((name) => written.draf.read(name)?.toString('utf8') ?? '');
    const named = open.filter((name) => {
      const below = belowSitus(name);
      return /^(gambar|berkas)\//.test(below) && texts.some((text) => text.includes(below));
    });
    return [...new Set([...chosen, ...named])].sort();
  }
}

/** What an approver has before him: another draft of the same file is another text. */
export const seenOf = ({ berkas }: Usulan): string => berkas.map(({ blob }) => blob ?? '-').join('.');

export const belowSitus = (name: string): string => name.slice(name.indexOf('/') + 1);

const ofSitus = (tree: ReadonlyMap<string, string>, situs: string): Map<string, string> =>
  new Map([...tree].filter(([name]) => name.startsWith(`${situs}/`)));

function messageOf(files: ReadonlyMap<string, string | null>): string {
  const [first = ''] = files.keys();
  const more = files.size > 1 ? `, dan ${files.size - 1} berkas lain` : '';
  return `${files.get(first) === null ? 'Hapus' : 'Simpan'} ${first}${more}`;
}

/** Writes or takes away one file. */
function put(folder: string, name: string, bytes: Uint8Array | null): void {
  const file = path.join(folder, name);
  if (bytes === null) {
    rmSync(file, { force: true });
    return;
  }
  if (!existsSync(path.dirname(file))) mkdirSync(path.dirname(file), { recursive: true });
  replaceFile(file, bytes);
}
