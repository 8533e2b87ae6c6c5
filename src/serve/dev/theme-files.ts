import { realpathSync } from 'node:fs';
import path from 'node:path';

/** The folders whose files make up the theme, as they stand on the disk; nothing else on it has an address. */
export const themeFolders = (root: string): string[] => [path.join(root, 'src'), packagesOf(root)];

/** Whether an address is one of the theme's files as Vite names them. */
export function themeTest(root: string): (address: string) => boolean {
  const packages = packagesOf(root).split(path.sep).join('/').replace(/^\//, '');
  // Where `node_modules` is a link, Vite names its files by where they really stand.
  const starts = ['/@vite/', '/@id/', '/src/', '/node_modules/', `/@fs/${packages}/`];
  return (address) => starts.some((start) => address.startsWith(start));
}

const packagesOf = (root: string): string => realpathSync(path.join(root, 'node_modules'));
