import type { SSRResult } from 'astro';
import { renderToString } from 'astro/runtime/server/index.js';
import Any from '../pages/[...alamat].astro';
import Missing from '../pages/404.astro';

type Known = Pick<App.Locals, 'situs' | 'feed' | 'papan'>;
type Answer = (request: Request, locals: App.Locals) => Promise<Response>;

/**
 * Pages of the model without request, route, middleware and response: those take twice the time of the components,
 * and tell a page nothing that its address does not (measured 2026-11-30: 0.27 → 0.10 ms a page).
 *
 * What Astro knows of any page before its first component (renderers, styles, scripts of the head) is taken from one
 * that it renders itself, by `respond`.
 *
 * @returns the HTML of an address that `situs.pageAt` knows, drawn of what is `seen` of the situs; rejects with what a
 * component threw
 */
export function openPages(respond: Answer): (known: Known, address: string, seen?: Known) => Promise<string> {
  let sampling: Promise<Sample> | undefined;
  return async (known, address, seen = known) => {
    // Their heads are of one theme: the sample of a situs serves the board too.
    sampling ??= sampleOf(known, respond);
    const page = address === '/404/' ? Missing : Any;
    const html = await renderToString(resultOf(await sampling, seen, address), page, {}, {}, true);
    if (typeof html !== 'string') throw new Error(`no page at ${address}`);
    return html;
  };
}

/** The sets are taken out of a result as its head is written. */
interface Sample extends Pick<SSRResult, 'styles' | 'scripts' | 'links'> {
  result: SSRResult;
}

const hostOf = ({ papan, situs }: Known): string => (papan ?? situs).host;

async function sampleOf({ situs, feed, papan }: Known, respond: Answer): Promise<Sample> {
  let sample: Sample | undefined;
  const keep = (result: SSRResult): void => {
    const { styles, scripts, links } = result;
    sample ??= { result, styles: new Set(styles), scripts: new Set(scripts), links: new Set(links) };
  };
  // Any page will do: the home page is one that every situs has.
  const locals: Partial<App.Locals> & Known = { situs, feed, ...(papan && { papan }), keep };
  await respond(new Request(`https://${hostOf(locals)}/`), locals);
  // Functions of the result know them for ever, and with them all of the first situs.
  Object.assign(locals, { situs: undefined, feed: undefined, papan: undefined });
  if (!sample) throw new Error('the theme rendered a page and gave no result away');
  return sample;
}

function resultOf({ result, styles, scripts, links }: Sample, locals: Known, address: string): SSRResult {
  const shared = { locals, url: new URL(`https://${hostOf(locals)}${address}`) };
  return {
    ...result,
    pathname: address,
    styles: new Set(styles),
    scripts: new Set(scripts),
    links: new Set(links),
    response: { status: 200, statusText: 'OK', headers: new Headers() },
    _metadata: {
      ...result._metadata,
      hasHydrationScript: false,
      rendererSpecificHydrationScripts: new Set(),
      hasRenderedHead: false,
      renderedScripts: new Set(),
      hasDirectives: new Set(),
      hasRenderedServerIslandRuntime: false,
      extraHead: [],
      propagators: new Set(),
      pendingSlotEvaluations: [],
      templateDepth: 0,
    },
    // Of `Astro` a component has its props, its locals, the address and itself; a test holds that none asks for more.
    createAstro: (props) => Object.assign(Object.create(shared), { props, self: null }),
  };
}
