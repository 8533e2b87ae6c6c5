import type { Problem } from '../../../problems/problem.ts';
import {
  hostKeyChanged,
  hostKeyUnknown,
  linkLost,
  loginRefused,
  noRsync,
  serverUnreachable,
  targetDenied,
  targetFull,
  targetMissing,
  targetReadOnly,
} from '../../../problems/publishing.ts';
import { Refused } from '../../refused.ts';
import type { Remote } from './address.ts';
import type { Ran } from './run.ts';

interface Kind {
  at: (place: { path: string }, facts: { where: string; host: string }) => Problem;
}

/** What each fault is known by, in the order in which they are looked for. */
const FAULTS: readonly (readonly [RegExp, Kind])[] = [
  [/REMOTE HOST IDENTIFICATION HAS CHANGED/, hostKeyChanged],
  [/No \S+ host key is known for|Host key verification failed/, hostKeyUnknown],
  [/Permission denied \((publickey|password|keyboard|gssapi)/, loginRefused],
  [/No space left on device|Disk quota exceeded/, targetFull],
  [/Read-only file system/, targetReadOnly],
  [/Permission denied|Operation not permitted/, targetDenied],
  [/(rsync|flock): (command )?not found|env: .?(ssh|rsync)/, noRsync],
  [/connect to host|Could not resolve hostname|timed out|No route to host/, serverUnreachable],
  [/No such file or directory/, targetMissing],
];

/** What a server or the way to it refuses, as people can mend it. */
export function refusalOf({ stderr, code }: Ran, situs: string, { host, folder }: Remote): Refused {
  const kind = FAULTS.find(([sign]) => sign.test(stderr))?.[1] ?? (code === 127 ? noRsync : linkLost);
  return new Refused(kind.at({ path: situs }, { where: folder, host }), new Error(stderr.trim()));
}
