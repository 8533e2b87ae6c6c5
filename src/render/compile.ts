import { build } from 'astro';
import { ownCommand } from './own-command.ts';

// A process of its own, started by `ensure.ts`: compiling takes ten times the memory of rendering, and ends with it.
const [root, folder] = process.argv.slice(2);
if (!root || !folder) throw new Error('expected the folder of the program and the folder to write');

try {
  await build({
    root,
    outDir: folder,
    cacheDir: `${folder}/cache`,
    // Goes into the bundle too: what a component throws is told by the caller, once.
    logLevel: 'silent',
    integrations: [ownCommand],
    // A bundle that imports no package can stand in any folder, and loads in half the time.
    vite: { ssr: { noExternal: true } },
  });
} catch (fault) {
  process.stderr.write(`${faultText(fault)}\n`);
  process.exitCode = 1;
}

/** Words of Astro and Vite: what is wrong, where, and the lines around it if known. */
function faultText(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  const { loc, frame } = fault as { loc?: { file?: string; line?: number; column?: number }; frame?: string };
  const place = loc?.file && `${loc.file}:${loc.line ?? 1}:${loc.column ?? 1}`;
  return [fault.message, place, frame].filter(Boolean).join('\n');
}
