import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import pLimit from 'p-limit';
import * as z from 'zod';

// A process that lets a peer build one project after the other, as many side by side as there are cores. Its argument
// is JSON: the folders, and the lines to run in each.
const order = z.object({
  folders: z.array(z.string()),
  lines: z.array(z.tuple([z.string()], z.string())),
  atOnce: z.int(),
});
const { folders, lines, atOnce } = order.parse(JSON.parse(process.argv[2] ?? ''));
const limit = pLimit(atOnce);
await Promise.all(folders.map((folder) => limit(() => build(folder))));

async function build(folder: string): Promise<void> {
  rmSync(path.join(folder, 'public'), { recursive: true, force: true });
  for (const [command, ...args] of lines) {
    const [code] = await once(
      spawn(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }),
      'close',
    );
    if (code !== 0) throw new Error(`${command} ended with ${code} in ${folder}`);
  }
}
