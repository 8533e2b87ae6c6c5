import * as z from 'zod';

/** Version of the feed contract that this program writes. */
export const VERSI = '1.0';

/** Of the manifest: 1.1 tells what a body has done itself. Parts are named by their bytes and keep theirs. */
export const VERSI_MANIFES = '1.1';

/** Any 1.x: it only adds keys, koleksi and choices; readers ignore what they do not know. */
export const versi = z
  .string()
  .regex(/^1\.\d+$/)
  .meta({ label: 'Versi', help: 'Versi bentuk data; 1.x hanya menambah.', example: VERSI });
