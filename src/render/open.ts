import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { walk } from '../disk/walk.ts';
import type { Papan } from '../model/papan.ts';
import type { Situs } from '../model/situs.ts';
import { RenderFault } from './fault.ts';

type Feed = App.Locals['feed'];

export interface Rendered {
  /** 200; 404 for an address the situs does not have, and for `/404/`; 301 where the closing slash is missing. */
  status: number;
  /** Media type, with its charset if Astro names one. */
  type: string;
  body: string;
}

export interface Asset {
  /** Below the situs's folder, with `/`: `_a/style.1a2b3c4d.css`. */
  path: string;
  /** Absolute; read-only, as it may be hard-linked. */
  file: string;
  size: number;
  sha256: string;
}

export interface Renderer {
  /** Styles, scripts and fonts that every situs carries. */
  assets: readonly Asset[];
  /** What the board of the command center carries beside them. */
  boardAssets: readonly Asset[];
  /**
   * One page or document of the feed, by way of Astro's whole application: what dev answers too.
   *
   * @param address root-relative, with closing slash if it is a page
   * @throws RenderFault if a component throws
   */
  render(situs: Situs, feed: Feed, address: string): Promise<Rendered>;
  /**
   * HTML of one page of the model, the same bytes as `render` and in half the time.
   *
   * @param address of `situs.pageAt`
   * @param seen the same situs as the components are to see it: who hands it in may watch what they read
   * @throws RenderFault if a component throws, or the model has no such page
   */
  page(situs: Situs, address: string, seen?: Situs): Promise<string>;
  /**
   * HTML of one page of the command center's board, likewise.
   *
   * @param address of `papan.pageAt`
   * @throws RenderFault if a component throws, or the board has no such page
   */
  boardPage(papan: Papan, address: string): Promise<string>;
}

/**
 * A compiled renderer, ready to answer.
 *
 * @param folder as `ensureRenderer` gives it
 */
export async function openRenderer(folder: string): Promise<Renderer> {
  const entry = pathToFileURL(join(folder, 'server', 'entry.mjs')).href;
  const { respond, openPages }: typeof import('./entry.ts') = await import(/* @vite-ignore */ entry);
  const pageOf = openPages(respond);
  const assets = assetsIn(join(folder, 'client'));
  return {
    assets: assets.filter((asset) => !isOfBoard(asset)),
    boardAssets: assets.filter(isOfBoard),
    render: async (situs, feed, address) => {
      try {
        const response = await respond(new Request(`https://${situs.host}${address}`), { situs, feed });
        const type = response.headers.get('content-type') ?? 'application/octet-stream';
        return { status: response.status, type, body: await response.text() };
      } catch (fault) {
        throw new RenderFault(address, fault);
      }
    },
    page: async (situs, address, seen = situs) => {
      try {
        return await pageOf({ situs, feed: NO_FEED }, address, { situs: seen, feed: NO_FEED });
      } catch (fault) {
        throw new RenderFault(address, fault);
      }
    },
    boardPage: async (papan, address) => {
      try {
        return await pageOf(boardLocals(papan), address);
      } catch (fault) {
        throw new RenderFault(address, fault);
      }
    },
  };
}

/** No page asks anything of the documents for machines. */
const NO_FEED: Feed = new Map();

/** A page of the board asks for no situs: where `papan` is, nothing reads the other two. */
export const boardLocals = (papan: Papan): App.Locals => ({ papan, feed: NO_FEED }) as unknown as App.Locals;

const isOfBoard = ({ path }: Asset): boolean => /^_a\/papan\./.test(path);

const assetsIn = (folder: string): Asset[] =>
  walk(folder).map(({ path }) => {
    const file = join(folder, path);
    const bytes = readFileSync(file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { path, file, size: bytes.length, sha256 };
  });
