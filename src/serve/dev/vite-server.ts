import type { HookParameters } from 'astro';

/** Vite's server, as Astro hands it on. */
export type ViteServer = HookParameters<'astro:server:setup'>['server'];
