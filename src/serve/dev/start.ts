import { realpathSync } from 'node:fs';
import { dev } from 'astro';
import { claimPort } from '../port.ts';
import { astroConfig } from './astro-config.ts';
import { Follower } from './follow.ts';
import { gateOf, onlyPages } from './gate.ts';
import { loadingFault } from './loading-fault.ts';
import { Lull } from './lull.ts';
import { Store } from './store.ts';
import { Teller } from './teller.ts';
import { themeTest } from './theme-files.ts';

export interface DevOptions {
  /** The program's folder. */
  root: string;
  /** Folder of all content, absolute. */
  content: string;
  cache: string;
  port: number;
  /** The day the sites are judged for, `YYYY-MM-DD`, in a time zone. */
  dayIn: (zone: string) => string;
  /** Situs that is read first. */
  first?: string | undefined;
  say: (words: string) => void;
}

/**
 * Serves every situs of a content folder at `http://<id>.localhost:<port>/`, always from the newest content.
 *
 * Resolves when it listens; it ends with the process. What is wrong in content is said, then and after each change.
 *
 * @throws Node's `EADDRINUSE` when the port is taken
 */
export async function startDev({
  root,
  cache,
  port,
  dayIn,
  first,
  say,
  ...options
}: DevOptions): Promise<void> {
  // A watcher may tell where a file really stands.
  const content = realpathSync(options.content);
  await claimPort(port);
  const store = new Store({ content, cache, dayIn });
  const teller = new Teller(say, port);
  const lull = new Lull();
  const follower = new Follower({ content, root, store, teller, lull });
  await dev(
    astroConfig({
      root,
      content,
      port,
      attach: (server) => follower.attach(server),
      gateFor: (server) =>
        gateOf({
          ...{ store, root, cache, port, lull, isTheme: themeTest(root) },
          whyNotLoaded: () => loadingFault(server, root),
          onFault: (problem) => {
            follower.faultShown();
            teller.tellFault(problem);
          },
        }),
      beforeAstro: onlyPages,
    }),
  );
  say(`Pratinjau siap. Tekan Ctrl-C untuk berhenti.\n${addressesText(port, first)}`);
  void follower.readAll(first);
}

function addressesText(port: number, first: string | undefined): string {
  const list = `http://localhost:${port}/`;
  if (first === undefined) return `  ${list}  daftar semua situs`;
  const own = `http://${first}.localhost:${port}/`;
  return `  ${own}\n  ${list.padEnd(own.length)}  daftar semua situs`;
}
