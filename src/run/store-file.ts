import path from 'node:path';

/** The store of the command center: outside Git, beside the content that it belongs to. */
export const storeFile = (content: string): string =>
  path.join(path.dirname(path.resolve(content)), 'simpanan', 'lcc.sqlite');
