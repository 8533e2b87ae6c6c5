import type { DiskFault } from './disk-fault.ts';
import type { Surroundings } from './fingerprint.ts';
import type { Limits } from './limits.ts';
import type { Places } from './places.ts';
import type { Pool } from './pool.ts';
import type { Records, Remembered } from './record.ts';
import type { Swap } from './swap.ts';

/** What all sites of one run share. */
export interface Run {
  surroundings: Surroundings;
  /** `_kabupaten` as it stood when it was hashed. */
  kabupatenFiles: Remembered['files'];
  /** Folder of the compiled theme. */
  renderer: string;
  cache: string;
  places: Places;
  limits: Limits;
  pool: Pool;
  swap: Swap;
  records: Records;
  /** Aborted when nothing more shall be begun. */
  signal: AbortSignal;
  /** The disk refused: no other situs would fare better. */
  stop: (fault: DiskFault) => void;
  /** A defect of ours outside any child: the run ends, and throws it. */
  crash: (error: unknown) => void;
}
