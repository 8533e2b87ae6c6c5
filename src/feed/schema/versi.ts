import * as z from 'zod';

/** Version of the feed contract that this program writes. */
export const VERSI = '1.0';

/** Any 1.x: it only adds keys, koleksi and choices; readers ignore what they do not know. */
export const versi = z
  .string()
  .regex(/^1\.\d+$/)
  .meta({ label: 'Versi', help: 'Versi bentuk data; 1.x hanya menambah.', example: VERSI });
