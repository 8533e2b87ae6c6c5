import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

const integritas = z.object({
  berkas: z.array(z.object({ path: z.string(), sha256: z.string() })).min(1),
});

/** Whether every file of a finished situs holds the bytes that its `integritas.json` says; times are not looked at. */
export function isAsListed(folder: string): boolean {
  try {
    const { berkas } = integritas.parse(
      JSON.parse(readFileSync(path.join(folder, 'integritas.json'), 'utf8')),
    );
    return berkas.every(
      ({ path: below, sha256 }) =>
        createHash('sha256')
          .update(readFileSync(path.join(folder, below)))
          .digest('hex') === sha256,
    );
  } catch {
    // Missing or damaged: the situs is built anew, which is always right.
    return false;
  }
}
