import { ROOT } from '../src/disk/program.ts';
import { findChromium, thisMachine } from '../src/run/browser/index.ts';
import { flag } from './arguments.ts';
import { EXIT } from './exit-codes.ts';
import { give, runCommand, say } from './run-command.ts';
import { LONG, runSuites } from './test/suites.ts';
import { closingLine, isGood, sumOf, type Tally } from './test/tally.ts';
import { judgeStyle, judgeTypes } from './test/tool.ts';

await runCommand(
  {
    name: 'test',
    summary: 'Menguji seluruh program: gaya tulisan kode, tipe, lalu semua uji yang singkat.',
    positionals: { name: 'kata', help: 'Hanya berkas uji yang letaknya memuat kata ini.', most: 'many' },
    options: { semua: flag('Juga uji yang lama: proses yang dihentikan paksa, server sungguhan.') },
    examples: [
      { line: 'src/read', does: 'hanya uji di src/read' },
      { line: LONG, does: 'hanya uji yang lama' },
    ],
  },
  async ({ positionals, values, signal }) => {
    const chromium = await findChromium(thisMachine(process), say, signal);
    if ('path' in chromium) process.env.CHROME_PATH = chromium.path;
    else say(chromium.advice);

    const tallies: Tally[] = [];
    if (positionals.length === 0) {
      tallies.push(await judgeStyle(ROOT, signal), await judgeTypes(ROOT, signal));
    } else {
      say(`Hanya uji yang memuat ${positionals.join(', ')}; gaya tulisan dan tipe tidak diperiksa.`);
    }
    const length = values.semua || positionals.some((word) => word.includes(LONG)) ? 'all' : 'short';
    tallies.push(await runSuites(ROOT, positionals, length, signal));

    const tally = sumOf(tallies);
    give(closingLine(tally));
    return isGood(tally, process.env.CI ? 'CI' : 'desk') ? EXIT.done : EXIT.contentNeedsWork;
  },
);
