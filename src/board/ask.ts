import type { Store } from '../harvest/index.ts';
import type { PapanBahan, PapanDalam, PapanSitus, PapanTertahan } from '../model/papan.ts';

/** All that pages and documents of the board may ask. Nothing else of the program is known to them. */
export interface Ask {
  store: Store;
  bahan: PapanBahan;
  /** Day of the build, `YYYY-MM-DD`. */
  tanggal: string;
  /** The day on which each situs was last built, or found to be as its content says. */
  diperiksa: Readonly<Record<string, string>>;
  /** Every body of the register, in its order. */
  situs: readonly PapanSitus[];
  situsOf: (id: string) => PapanSitus | undefined;
  /** For the internal board alone. */
  dalam?: PapanDalam;
  /** Worked out once for all who ask: a sum that many pages show. */
  once: <T>(name: string, work: () => Promise<T>) => Promise<T>;
}

export interface Asked {
  store: Store;
  bahan: PapanBahan;
  tanggal: string;
  /** Sites whose newest content is not what stands there. */
  tertahan: Readonly<Record<string, PapanTertahan>>;
  diperiksa: Readonly<Record<string, string>>;
  dalam?: PapanDalam;
}
