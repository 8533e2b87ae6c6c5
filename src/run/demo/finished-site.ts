import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sha256Of } from '../../feed/hash.ts';
import { pathsInside } from '../../text/inside.ts';
import type { ForeignSite } from './foreign-sites.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.html': 'text/html',
  '.xml': 'application/xml',
};

/** Finished sites as a server hands them out, each file by the ETag of its bytes. */
export const finishedSite =
  (keluaran: string): ForeignSite =>
  (address) => {
    const asked = address.endsWith('/') ? `${address}index.html` : address;
    const [place] = pathsInside(asked, '');
    const file = place === undefined ? undefined : path.join(keluaran, ...place.split('/'));
    if (!file || !lstatSync(file, { throwIfNoEntry: false })?.isFile())
      return { status: 404, type: 'text/html', body: '<h1>404</h1>' };
    const body = readFileSync(file);
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    return { status: 200, type, body, headers: { etag: `"${sha256Of(body).slice(0, 20)}"` } };
  };
