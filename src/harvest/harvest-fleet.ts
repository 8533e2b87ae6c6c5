import pLimit from 'p-limit';
import { kunciOn } from '../koleksi/kabupaten/kunci.ts';
import type { BarisRegister } from '../koleksi/kabupaten/register.ts';
import type { Keadaan } from '../model/papan/keadaan.ts';
import type { Network } from '../network/network.ts';
import { harvestFailed } from '../problems/harvest.ts';
import { harvestOnline, type OnlineHarvest } from './harvest-online.ts';
import { type ForeignReader, openReader } from './sources/foreign/open-reader.ts';
import { onlineSumberOf, openSource } from './sources/index.ts';
import type { Store } from './store/store.ts';

/** So many sites are asked side by side; the store is what limits, not the network. */
const AT_ONCE = 16;

export interface FleetHarvest {
  rows: readonly BarisRegister[];
  store: Store;
  network: Network;
  /** The day it is taken, `YYYY-MM-DD`. */
  tanggal: string;
  /** Milliseconds since 1970. */
  nowMs: () => number;
  /** Code of the kabupaten. */
  kodeWilayah: string;
  /** Sites whose held deletions go through this once. */
  accepted: ReadonlySet<string>;
  /** Every published file is compared, and not a sample. */
  isWhole?: boolean;
  signal: AbortSignal;
  onDone?: (one: OnlineHarvest, done: number, of: number) => void;
}

export interface HarvestedFleet {
  /** In the order of the rows. */
  situs: readonly OnlineHarvest[];
  /** Rows that stand nowhere on the network yet. */
  without: readonly string[];
  /** Where the command center failed: our own defects, each with its stack. */
  defects: readonly unknown[];
}

/** All sites that are read over the network, into the store, each with the state it is in. */
export async function harvestFleet(asked: FleetHarvest): Promise<HarvestedFleet> {
  const { rows, store, nowMs, signal, onDone } = asked;
  const mulai = momentOf(nowMs());
  const limit = pLimit(AT_ONCE);
  const defects: unknown[] = [];
  const isAsked = (row: BarisRegister): boolean =>
    row.status === 'dihentikan' || onlineSumberOf(row) !== undefined;
  const online = rows.filter(isAsked);
  let done = 0;
  const reader = openReader(signal);
  const all = await Promise.all(
    online.map((row) =>
      limit(async () => {
        signal.throwIfAborted();
        const one = await harvestRow(row, asked, reader).catch((error: unknown) => {
          signal.throwIfAborted();
          defects.push(error);
          return failedAtUs(row.id, onlineSumberOf(row)?.jenis ?? '', 'programnya gagal');
        });
        onDone?.(one, ++done, online.length);
        return one;
      }),
    ),
  ).finally(() => reader.close());
  const situs = isOurLine(all) ? all.map(({ situs: id, sumber }) => failedAtUs(id, sumber, OUR_LINE)) : all;
  await keepStates(store, situs, { mulai, selesai: momentOf(nowMs()) });
  return { situs, without: rows.filter((row) => !isAsked(row)).map(({ id }) => id), defects };
}

async function harvestRow(
  row: BarisRegister,
  { store, network, tanggal, kodeWilayah, accepted, isWhole = false }: FleetHarvest,
  reader: ForeignReader,
): Promise<OnlineHarvest> {
  const sumber = onlineSumberOf(row);
  if (row.status === 'dihentikan' || !sumber)
    return {
      situs: row.id,
      sumber: sumber?.jenis ?? '',
      keadaan: 'dihentikan',
      changes: NOTHING,
      problems: [],
    };
  return harvestOnline(openSource(row, sumber, { network, reader, tanggal, kodeWilayah }), store, {
    ...{ tanggal, alamat: sumber.alamat },
    isAccepted: accepted.has(row.id),
    check: { situs: row.id, host: row.host, keys: kunciOn(row.kunci, tanggal), isWhole },
  });
}

const NOTHING = { buat: 0, ubah: 0, hapus: 0, tetap: 0, ditahan: 0 } as const;
const OUR_LINE = 'semua situs tidak terjangkau sekaligus';

/** So many sites do not fall at one moment: below that it may be theirs. */
const MANY = 3;
const isOurLine = (all: readonly OnlineHarvest[]): boolean =>
  all.length >= MANY && all.every(({ keadaan }) => keadaan === 'tak_terjangkau' || keadaan === 'tls_gagal');

const failedAtUs = (situs: string, sumber: string, why: string): OnlineHarvest => ({
  ...{ situs, sumber, keadaan: 'gagal_lcc', changes: NOTHING },
  problems: [harvestFailed.at({ path: `${situs}/lcc.json` }, { situs, why })],
});

/** What failed at us says nothing of a situs: its state stays what it was. */
async function keepStates(
  store: Store,
  all: readonly OnlineHarvest[],
  round: { mulai: string; selesai: string },
): Promise<void> {
  const waktu = round.selesai;
  for (const { situs, sumber, keadaan, problems: masalah } of all)
    if (keadaan !== 'gagal_lcc') await store.keepState({ situs, sumber, keadaan, waktu, masalah });
  const counts: Partial<Record<Keadaan, number>> = {};
  for (const { keadaan } of all) counts[keadaan] = (counts[keadaan] ?? 0) + 1;
  await store.keepRound({ ...round, keadaan: counts });
}

const momentOf = (ms: number): string => new Date(ms).toISOString();
