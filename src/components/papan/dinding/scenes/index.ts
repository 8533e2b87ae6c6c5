import type { Dinding } from '../../../../model/papan/dinding.ts';
import type { Drawn } from '../drawn.ts';
import { alertsScene } from './alerts.ts';
import { changesScene } from './changes.ts';
import { mapScene } from './map.ts';
import type { Moment } from './moment.ts';
import { programScene } from './program.ts';
import { statusScene } from './status.ts';

export type Babak = 'status' | 'peta' | 'program' | 'peringatan' | 'perubahan';

/** Pictures in the order in which they turn; one without anything to show gives none. */
export const scenes: readonly { babak: Babak; draw: (data: Dinding, now: Moment) => Drawn[] }[] = [
  { babak: 'status', draw: statusScene },
  { babak: 'peta', draw: mapScene },
  { babak: 'program', draw: programScene },
  { babak: 'peringatan', draw: alertsScene },
  { babak: 'perubahan', draw: changesScene },
];
