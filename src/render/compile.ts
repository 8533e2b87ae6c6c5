import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'astro';
import { ownCommand } from './own-command.ts';

// A process of its own, started by `ensure.ts`: compiling takes ten times the memory of rendering, and ends with it.
const [root, folder] = process.argv.slice(2);
if (!root || !folder) throw new Error('expected the folder of the program and the folder to write');

const light = (name: string): [string, string] => [path.join(import.meta.dirname, 'light-web.ts'), name];
/** What the server's code means by these names. The browser has its own. */
const LIGHT_WEB = {
  Headers: light('Headers'),
  Request: light('Request'),
  Response: light('Response'),
};

try {
  await build({
    root,
    outDir: folder,
    cacheDir: `${folder}/cache`,
    // Goes into the bundle too: what a component throws is told by the caller, once.
    logLevel: 'silent',
    integrations: [ownCommand],
    // A bundle that imports no package can stand in any folder, and loads in half the time.
    vite: {
      ssr: { noExternal: true },
      plugins: [
        {
          name: 'web-ringan',
          configEnvironment: (name) =>
            name === 'client' ? null : { build: { rolldownOptions: { transform: { inject: LIGHT_WEB } } } },
        },
      ],
    },
  });
} catch (fault) {
  process.stderr.write(`${faultText(fault)}\n`);
  process.exitCode = 1;
}

/** Words of Astro and Vite, with file and line, without colours and without lines of their own code. */
function faultText(fault: unknown): string {
  const words = stripVTControlCharacters(fault instanceof Error ? fault.message : String(fault));
  return words.replaceAll(/^ {4}at .*\n?/gm, '').trim();
}
