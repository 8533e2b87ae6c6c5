import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { showWhileWritten } from '../../src/run/dev/index.ts';

// The dev server whose reader some files lead astray. Arguments: content folder, `--port`, port.
const [content = '', , port] = process.argv.slice(2);
const root = path.join(import.meta.dirname, '../..');
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await showWhileWritten({
  ...{ root, content, port: Number(port), cache: mkdtempSync(path.join(path.dirname(content), 'cache-')) },
  worker: new URL('./hostile-worker.ts', import.meta.url).href,
  ...{ hourIn: () => '09.12', nowMs: () => 1_795_500_000_000 },
  dayIn: () => '2026-11-24',
  say: (words) => process.stderr.write(`${words}\n`),
  signal: new AbortController().signal,
});
