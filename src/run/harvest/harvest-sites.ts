import path from 'node:path';
import { holdLock } from '../../disk/lock.ts';
import { type FleetHarvest, type HarvestedFleet, harvestFleet, openStore } from '../../harvest/index.ts';
import type { Kabupaten } from '../../model/kabupaten.ts';
import { openNetwork } from '../../network/network.ts';
import { storeFile } from '../store-file.ts';

export interface Harvest
  extends Pick<FleetHarvest, 'tanggal' | 'nowMs' | 'accepted' | 'isWhole' | 'signal' | 'onDone'> {
  content: string;
  kabupaten: Kabupaten;
  /** Ids that were named; empty: all. */
  situs: readonly string[];
  /** Whether addresses of the own house may be asked. */
  mayBeLocal: boolean;
  onWait: (pid: number) => void;
}

/** Reads the sites over the network into the store that stays, one harvest at a time. */
export async function harvestSites(asked: Harvest): Promise<HarvestedFleet> {
  const { content, kabupaten, situs, mayBeLocal, onWait, nowMs, signal, tanggal } = asked;
  const file = storeFile(content);
  const lock = await holdLock(path.join(path.dirname(file), '.kunci'), { signal, onWait });
  try {
    const store = await openStore(file);
    const network = openNetwork({ nowMs, signal, ...(mayBeLocal && { mayAsk: () => true }) });
    try {
      const rows = kabupaten.register.filter(({ id }) => situs.length === 0 || situs.includes(id));
      const harvested = await harvestFleet({
        ...asked,
        rows,
        store,
        network,
        kodeWilayah: kabupaten.identitas.kode,
      });
      await store.keepBaseline(tanggal);
      return harvested;
    } finally {
      await network.close();
      await store.close();
    }
  } finally {
    lock.release();
  }
}
