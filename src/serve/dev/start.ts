import { dev } from 'astro';
import { ZONA_WAKTU } from '../../koleksi/kabupaten/zona-waktu.ts';
import { claimPort } from '../port.ts';
import { astroConfig } from './astro-config.ts';
import { type BoardAround, Boards } from './boards.ts';
import type { ContentReader } from './content-reader.ts';
import { Follower } from './follow.ts';
import { gateOf, onlyPages } from './gate.ts';
import { loadingFault } from './loading-fault.ts';
import { Lull } from './lull.ts';
import { Store } from './store.ts';
import { Teller } from './teller.ts';
import { themeTest } from './theme-files.ts';
import { Door } from './tulis/door.ts';

export interface DevOptions {
  /** The program's folder. */
  root: string;
  /** Folder of all content, absolute, where it really stands: a watcher may tell it so. */
  content: string;
  reader: ContentReader;
  cache: string;
  port: number;
  /** The day the sites are judged for, `YYYY-MM-DD`, in a time zone. */
  dayIn: (zone: string) => string;
  /** `09.12` of the clock in a time zone. */
  hourIn: (zone: string) => string;
  /** Milliseconds since 1970. */
  nowMs: () => number;
  /** What the boards are made from, beside the sites. */
  boardAround: (tanggal: string) => BoardAround;
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
  content,
  reader,
  cache,
  port,
  dayIn,
  hourIn,
  nowMs,
  boardAround,
  first,
  say,
}: DevOptions): Promise<void> {
  await claimPort(port);
  const store = new Store({ content, cache, reader, dayIn });
  const boards = new Boards({ store, dayIn, around: boardAround });
  const door = new Door({
    ...{ store, content, nowMs },
    clock: () => {
      const zone = store.shared().kabupaten?.identitas.zona_waktu ?? ZONA_WAKTU[0];
      return { tanggal: dayIn(zone), jam: hourIn(zone) };
    },
  });
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
          ...{ store, boards, door, reader, root, cache, port, lull, isTheme: themeTest(root) },
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
