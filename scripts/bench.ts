import { CACHE, ROOT } from '../src/disk/program.ts';
import { BENCHES, measureIn } from '../src/run/bench/index.ts';
import { content } from './arguments.ts';
import { todayIn } from './clock.ts';
import { EXIT } from './exit-codes.ts';
import { give, runCommand, say } from './run-command.ts';
import { WrongUse } from './wrong-use.ts';

const NAMES = [...BENCHES.keys()];

await runCommand(
  {
    name: 'bench',
    summary:
      'Mengukur: pembangunan di samping `astro build` biasa, pemeriksaan, penyuntingan, Lighthouse, umpan, penerbitan, berkas yang berbentuk jahat, dan sejawat (Hugo dan Eleventy).',
    positionals: { name: 'ukuran', help: `${NAMES.join(', ')}. Bila kosong, semuanya.`, most: 'many' },
    options: { content },
  },
  async ({ values, positionals, signal }) => {
    for (const name of positionals.length > 0 ? positionals : NAMES) {
      const bench = BENCHES.get(name);
      if (!bench) throw new WrongUse(`Ukuran \`${name}\` tidak dikenal. Pilih: ${NAMES.join(', ')}.`);
      say(`${name}:`);
      const program = { root: ROOT, cache: CACHE };
      const facts = { content: values.content, program, today: todayIn, env: process.env, say, signal };
      for (const line of await measureIn(bench, facts)) give(line);
    }
    return EXIT.done;
  },
);
