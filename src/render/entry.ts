import { createApp } from 'astro/app/entrypoint';

// Not streamed: a page is whole, or a fault, before its first byte is written.
const app = createApp({ streaming: false });

// Astro logs what a component throws and answers with a page; with a catch-all route that page is an empty 404.
const answer = app.renderError.bind(app);
app.renderError = async (request, options) => {
  if (options.error) throw options.error;
  return answer(request, options);
};

/** One page or document, by way of Astro's whole application. Rejects with what a component threw. */
export const respond = (request: Request, locals: App.Locals): Promise<Response> =>
  app.render(request, { locals });

export { openPages } from './pages.ts';
