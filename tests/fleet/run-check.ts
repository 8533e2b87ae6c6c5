import path from 'node:path';
import { EXIT } from '../../scripts/exit-codes.ts';
import { runCommand } from '../../scripts/run-command.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { checkFleet } from '../../src/run/check/check-fleet.ts';

// `check` as a command, with the checker of these tests in its children. Argument: a workspace.
await runCommand(
  { name: 'check', summary: '', positionals: { name: 'folder', help: '', most: 'one' }, options: {} },
  async ({ positionals: [folder = ''], signal }) => {
    const content = path.join(folder, 'content');
    const { kabupaten } = readKabupaten(content);
    if (!kabupaten) return EXIT.failed;
    await checkFleet({
      ...{ kabupaten, content, situs: kabupaten.register.map(({ id }) => id), tanggal: '2026-11-24' },
      ...{ cache: path.join(folder, 'cache'), signal },
      worker: new URL('./checker.ts', import.meta.url).href,
    });
    return EXIT.done;
  },
);
