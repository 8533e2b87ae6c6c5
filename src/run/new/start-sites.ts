import { existsSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Request } from '../../starter/request.ts';
import { type Refused, type Started, type StartJob, startSitus } from './start-situs.ts';

/** Makes or completes the situs that was asked for, else every one of the register that has no folder, one by one. */
export async function* startSites(
  asked: Request | undefined,
  job: StartJob & { signal: AbortSignal },
): AsyncGenerator<Started | Refused> {
  const { kabupaten, content, signal } = job;
  const withoutFolder = kabupaten.register.filter(({ id }) => !existsSync(path.join(content, id)));
  for (const request of asked ? [asked] : withoutFolder.map(({ id }) => ({ id }))) {
    // Ctrl-C is only heard between two turns.
    await nextTurn();
    if (signal.aborted) return;
    yield startSitus(request, job);
  }
}
