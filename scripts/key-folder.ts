import { homedir } from 'node:os';
import path from 'node:path';
import type { Option } from './arguments.ts';

/** Where private keys are kept: outside the project, which is shared. */
export const keyFolder: Option<string> = {
  placeholder: '<folder>',
  help: 'Folder kunci rahasia, di luar proyek.',
  standard: '~/.situs-opd/kunci',
  absent: () => path.join(homedir(), '.situs-opd', 'kunci'),
  read: (written) => path.resolve(written),
};
