import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');

test.each(['build', 'dev', 'check'])('`astro %s` says in one line which commands there are', (command) => {
  const { status, stderr } = spawnSync(process.execPath, [astro, command], {
    cwd: root,
    // An early Node 24 is kept from saying that it runs `.ts` as an experiment: that is its own word, not ours.
    env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: process.env['NODE_OPTIONS'] },
    encoding: 'utf8',
  });
  expect(stderr).toBe('Jalankan `npm run build` atau `npm run dev`.\n');
  expect(status).toBe(2);
});
