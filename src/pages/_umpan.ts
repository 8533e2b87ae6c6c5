import type { APIRoute } from 'astro';

/** A document of the feed, as `feed/` made it once for the whole situs. */
export const GET: APIRoute = ({ locals, url }) => {
  const found = locals.feed.get(url.pathname);
  if (!found) return new Response(null, { status: 404 });
  const body = typeof found.body === 'string' ? found.body : new Uint8Array(found.body);
  return new Response(body, { headers: { 'content-type': found.type } });
};
