import path from 'node:path';
import type { Option } from '../arguments.ts';

/** A file that is read; a relative path counts from where the command was typed. */
export const file = (help: string): Option<string | undefined> => ({
  placeholder: '<berkas>',
  help,
  absent: () => undefined,
  read: (written) => path.resolve(written),
});
