import path from 'node:path';
import { findChromium, thisMachine } from './chromium.ts';
import { EXIT } from './exit-codes.ts';
import { give, runCommand, say } from './run-command.ts';
import { runSuites } from './test/suites.ts';
import { closingLine, isGood, sumOf, type Tally } from './test/tally.ts';
import { runTool } from './test/tool.ts';

const root = path.join(import.meta.dirname, '..');

await runCommand(
  {
    name: 'test',
    summary: 'Menguji seluruh program: gaya tulisan kode, tipe, lalu semua uji.',
    positionals: { name: 'kata', help: 'Hanya berkas uji yang letaknya memuat kata ini.', most: 'many' },
    options: {},
    examples: [{ line: 'src/read', does: 'hanya uji di src/read' }],
  },
  async ({ positionals, signal }) => {
    const chromium = await findChromium(thisMachine(), say, signal);
    if ('path' in chromium) process.env.CHROME_PATH = chromium.path;
    else say(chromium.advice);

    const tallies: Tally[] = [];
    if (positionals.length === 0) {
      tallies.push(await runTool(root, '@biomejs/biome/bin/biome', ['check', '--error-on-warnings'], signal));
      // The checker of `astro check`, without the step that loads the site's configuration.
      tallies.push(await runTool(root, '@astrojs/check/bin/astro-check.js', [], signal));
    } else {
      say(`Hanya uji yang memuat ${positionals.join(', ')}; gaya tulisan dan tipe tidak diperiksa.`);
    }
    tallies.push(await runSuites(root, positionals, signal));

    const tally = sumOf(tallies);
    give(closingLine(tally));
    return isGood(tally, process.env.CI ? 'CI' : 'desk') ? EXIT.done : EXIT.contentNeedsWork;
  },
);
