import type { DiskFault } from '../../disk/disk-fault.ts';
import type { Places } from '../../disk/places.ts';
import type { Swap } from '../../disk/swap.ts';
import type { Limits, Pool } from '../../fleet/index.ts';
import type { BuildJob } from './job.ts';
import type { Records, Remembered } from './record.ts';
import type { Surroundings } from './situs-fingerprint.ts';

/** What all sites of one run share. */
export interface Run {
  /** Day of the build, `YYYY-MM-DD`. */
  tanggal: string;
  surroundings: Surroundings & Pick<BuildJob, 'audience'>;
  /** What all sites share as it stood when it was hashed. */
  kabupatenFiles: Remembered['files'];
  /** Whether the bytes of finished sites are looked at, and no times trusted. */
  thorough: boolean;
  /** Folder of the compiled theme. */
  renderer: string;
  cache: string;
  places: Places;
  limits: Limits;
  pool: Pool;
  swap: Swap;
  records: Records;
  /** Fingerprint of each situs that was looked at in this run. */
  seen: Map<string, string>;
  /** Aborted when nothing more shall be begun. */
  signal: AbortSignal;
  /** The disk refused: no other situs would fare better. */
  stop: (fault: DiskFault) => void;
  /** A defect of ours outside any child: the run ends, and throws it. */
  crash: (error: unknown) => void;
}
