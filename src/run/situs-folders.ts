import { readdirSync } from 'node:fs';

/** Folders of content that are, or should be, a situs: all but those that begin with `_` or `.`. */
export const situsFolders = (content: string): string[] =>
  readdirSync(content, { withFileTypes: true })
    .filter((entry) => !/^[._]/.test(entry.name) && (entry.isDirectory() || entry.isSymbolicLink()))
    .map(({ name }) => name)
    .sort();
