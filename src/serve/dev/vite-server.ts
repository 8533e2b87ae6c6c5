import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HookParameters } from 'astro';

/** Vite's server, as Astro hands it on. */
export type ViteServer = HookParameters<'astro:server:setup'>['server'];

/** One step on the way of a request. */
export type Connect = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
