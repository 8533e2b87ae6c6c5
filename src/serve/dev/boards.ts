import { openBoard } from '../../board/open-board.ts';
import { documentSource, type Store as Harvest, harvestSitus, openStore } from '../../harvest/index.ts';
import type { Kabupaten } from '../../model/kabupaten.ts';
import type { Papan, PapanBahan, PapanDalam, PapanPemeriksaan } from '../../model/papan.ts';
import { downloadAt } from './documents.ts';
import type { MadeFiles } from './made-on-request.ts';
import type { SeenSitus } from './seen-situs.ts';
import type { Reading, Store } from './store.ts';

/** What the boards are made from, beside the sites: it is asked for at each look. */
export type BoardAround = Pick<PapanBahan, 'riwayat' | 'aturan'> & Pick<PapanDalam, 'kontak' | 'kunjungan'>;

export interface BoardsOptions {
  store: Pick<Store, 'shared' | 'reading'>;
  /** The day it is judged for, `YYYY-MM-DD`, in a time zone. */
  dayIn: (zone: string) => string;
  around: (tanggal: string) => BoardAround;
}

/** Hosts below `localhost` at which the boards stand; no situs may begin with `lcc`. */
export const BOARD_HOSTS: ReadonlyMap<string, Papan['sisi']> = new Map([
  ['lcc', 'umum'],
  ['lcc-internal', 'dalam'],
]);

/** Both boards, and what they were drawn from. */
interface Drawn {
  key: string;
  umum: Papan;
  dalam: Papan;
}

/**
 * The boards of the command center from the sites that dev knows: the first look reads them all, later ones take what
 * has changed. A situs with mistakes keeps the row it had, as after a build.
 */
export class Boards {
  readonly #options: BoardsOptions;
  readonly #taken = new Map<string, number>();
  #harvest: Promise<Harvest> | undefined;
  #drawn: Drawn | undefined;
  readonly #search = new WeakMap<Papan, Promise<MadeFiles>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: BoardsOptions) {
    this.#options = options;
  }

  /** `undefined` where what all sites share cannot be used. Two who ask at once wait for each other. */
  board(sisi: Papan['sisi']): Promise<Papan | undefined> {
    const mine = this.#last.then(() => this.#newest());
    // A look that fails is told to who asked for it, and the next one looks anew.
    this.#last = mine.catch(() => undefined);
    return mine.then((drawn) => drawn?.[sisi]);
  }

  /** The search index of a board, made when it is first asked for; a board drawn anew has none. */
  once(papan: Papan, make: () => Promise<MadeFiles>): Promise<MadeFiles> {
    const known = this.#search.get(papan) ?? make();
    this.#search.set(papan, known);
    return known;
  }

  async #newest(): Promise<Drawn | undefined> {
    const { store, dayIn, around } = this.#options;
    const { kabupaten } = store.shared();
    if (!kabupaten) return undefined;
    const tanggal = dayIn(kabupaten.identitas.zona_waktu);
    const readings = await Promise.all(
      kabupaten.register.map(async ({ id }) => ({ id, ...(await store.reading(id)) })),
    );
    const beside = around(tanggal);
    const key = JSON.stringify([tanggal, readings.map(({ id, versi }) => [id, versi]), beside]);
    if (this.#drawn?.key === key) return this.#drawn;
    this.#harvest ??= openStore();
    const harvest = await this.#harvest;
    for (const one of readings) await this.#take(one, harvest, tanggal);
    const asked = askedFrom(readings, { kabupaten, tanggal, beside, harvest });
    this.#drawn = { key, umum: await openBoard('umum', asked), dalam: await openBoard('dalam', asked) };
    return this.#drawn;
  }

  async #take({ versi, known }: Reading, harvest: Harvest, tanggal: string): Promise<void> {
    if (!known.ready || this.#taken.get(known.id) === versi) return;
    const { ready } = known;
    const source = documentSource(
      known.id,
      (address) => ready.documents().get(address)?.body ?? downloadAt(address, ready),
    );
    await harvestSitus(source, harvest, { tanggal });
    this.#taken.set(known.id, versi);
  }
}

interface Whole {
  kabupaten: Kabupaten;
  tanggal: string;
  beside: BoardAround;
  harvest: Harvest;
}

function askedFrom(readings: readonly Reading[], { kabupaten, tanggal, beside, harvest }: Whole) {
  const { riwayat, aturan, kontak, kunjungan } = beside;
  const seen = readings.map(({ known }) => known).filter(({ files }) => files > 0);
  const byId = <T>(sites: readonly SeenSitus[], of: (one: SeenSitus) => T): Record<string, T> =>
    Object.fromEntries(sites.map((one) => [one.id, of(one)]));
  const sound = seen.filter(({ ready }) => ready !== undefined);
  const broken = seen.filter(({ ready }) => ready === undefined);
  return {
    store: harvest,
    tanggal,
    tertahan: byId(broken, () => 'perlu_diperbaiki' as const),
    diperiksa: byId(sound, () => tanggal),
    bahan: { kabupaten, riwayat, aturan },
    dalam: {
      ...{ kontak, kunjungan },
      pemeriksaan: byId(seen, ({ problems }): PapanPemeriksaan => ({ masalah: problems, temuan: [] })),
    },
  };
}
