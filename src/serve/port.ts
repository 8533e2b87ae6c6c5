import { once } from 'node:events';
import { createServer } from 'node:net';

/** The one address the servers listen on: nobody but this machine. */
export const LOOPBACK = '127.0.0.1';

/** @throws Node's `EADDRINUSE` when someone listens on the port already; libraries say that in words of their own. */
export async function claimPort(port: number): Promise<void> {
  const probe = createServer();
  probe.listen(port, LOOPBACK);
  await once(probe, 'listening');
  probe.close();
  await once(probe, 'close');
}
