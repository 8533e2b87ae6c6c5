import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');

test.each(['build', 'dev', 'check'])('`astro %s` says in one line which commands there are', (command) => {
  const { status, stderr } = spawnSync(process.execPath, [astro, command], {
    cwd: root,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  expect(stderr).toBe('Jalankan `npm run build` atau `npm run dev`.\n');
  expect(status).toBe(2);
});
