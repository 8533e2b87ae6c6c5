import path from 'node:path';
import { builtSites, type Sites } from '../../src/run/browser/sites.ts';
import { root } from '../files.ts';

/** All sites of a content folder of the tests, built once under a name. */
export const sitesOf = (name: string, content: string): Promise<Sites> =>
  builtSites(name, { root, cache: path.join(root, '.cache'), content });

/** Every situs of the project. */
export const ourSites = (): Promise<Sites> => sitesOf('situs', path.join(root, 'content'));
