import type { ServerResponse } from 'node:http';

/**
 * Keeps Astro's own page for what it could not load, status 500, from being sent, and answers in its place.
 *
 * Where a page of the theme does not compile, that page is all that Astro gives, and it comes from behind every
 * middleware.
 *
 * @param isStub asked when a 500 begins: `false` lets it pass
 */
export function insteadOfStub(
  response: ServerResponse,
  isStub: () => boolean,
  answer: () => Promise<void>,
): void {
  const { writeHead, write, end } = response;
  const writeHeadOr = (...args: unknown[]): unknown => {
    if (args[0] !== 500 || !isStub()) return Reflect.apply(writeHead, response, args);
    Object.assign(response, { writeHead: () => response, write: () => true, end: () => response });
    // Astro writes the whole stub in one go.
    setImmediate(() => {
      Object.assign(response, { writeHead, write, end });
      void answer();
    });
    return response;
  };
  Object.assign(response, { writeHead: writeHeadOr });
}
