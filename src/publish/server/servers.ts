/** Server configurations, by the name that asks for one. */
import { apacheText } from './apache.ts';
import { caddyText } from './caddy.ts';
import type { ServerFacts } from './facts.ts';
import { nginxText } from './nginx.ts';

export const SERVERS: Readonly<Record<'nginx' | 'caddy' | 'apache', (facts: ServerFacts) => string>> = {
  nginx: nginxText,
  caddy: caddyText,
  apache: apacheText,
};
