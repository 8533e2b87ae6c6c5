/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the pages of one situs know; the same object for each of its pages. */
    situs: import('./model/situs.ts').Situs;
    /** Documents for machines, by their address. */
    feed: ReadonlyMap<string, { type: string; body: string | Uint8Array }>;
    /** Dev only: the page that tells of a fault in a component, as HTML. */
    faultPage?: (fault: unknown) => string;
  }
}
