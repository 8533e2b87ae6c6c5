import { defineMiddleware } from 'astro:middleware';

/** Dev streams a page while it is rendered; held back here, a fault becomes a page of its own and not a cut one. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  if (!import.meta.env.DEV) return next();
  try {
    const response = await next();
    // Astro answers an empty 404 with the 404 page itself, if the body stays empty.
    if (response.body === null) return response;
    return new Response(await response.arrayBuffer(), response);
  } catch (fault) {
    if (!locals.faultPage) throw fault;
    return new Response(locals.faultPage(fault), {
      status: 500,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  }
});
