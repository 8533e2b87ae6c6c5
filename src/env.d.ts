/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Present on the board of the command center, which has no `situs`: what its pages know. */
    papan?: import('./model/papan.ts').Papan;
    /** What the pages of one situs know; the same object for each of its pages. */
    situs: import('./model/situs.ts').Situs;
    /** Documents for machines, by their address. */
    feed: ReadonlyMap<string, { type: string; body: string | Uint8Array }>;
    /** Dev only: the page that tells of a fault in a component, as HTML. */
    faultPage?: (fault: unknown) => string;
    /** Build only: receives what Astro works with, before the page is drawn. */
    keep?: (result: import('astro').SSRResult) => void;
  }
}
