import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Situs } from '../model/situs.ts';
import { RenderFault } from './fault.ts';
import { filesBelow } from './fingerprint.ts';

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
}

export interface Renderer {
  /** Styles, scripts and fonts that every situs carries. */
  assets: readonly Asset[];
  /**
   * One page or document of the feed.
   *
   * @param address root-relative, with closing slash if it is a page
   * @throws RenderFault if a component throws
   */
  render(situs: Situs, feed: Feed, address: string): Promise<Rendered>;
}

/**
 * A compiled renderer, ready to answer. Switches source maps on in this process, so that a fault names its line.
 *
 * @param folder as `ensureRenderer` gives it
 */
export async function openRenderer(folder: string): Promise<Renderer> {
  process.setSourceMapsEnabled(true);
  const entry = pathToFileURL(join(folder, 'server', 'entry.mjs')).href;
  const { respond }: typeof import('./entry.ts') = await import(/* @vite-ignore */ entry);
  return {
    assets: assetsIn(join(folder, 'client')),
    render: async (situs, feed, address) => {
      try {
        const response = await respond(new Request(`https://${situs.host}${address}`), { situs, feed });
        const type = response.headers.get('content-type') ?? 'application/octet-stream';
        return { status: response.status, type, body: await response.text() };
      } catch (fault) {
        throw new RenderFault(address, fault);
      }
    },
  };
}

const assetsIn = (folder: string): Asset[] =>
  filesBelow(folder).map((file) => ({ path: relative(folder, file).split(sep).join('/'), file }));
