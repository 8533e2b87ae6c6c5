/** `./beranda/Page.astro` → `beranda`. */
export const kindOf = (file: string): string | undefined => /([^/]+)\/Page\.astro$/.exec(file)?.[1];
