import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { content } from './arguments.ts';
import type { Bench } from './bench/bench.ts';
import { benchBuild } from './bench/build.ts';
import { benchCheck } from './bench/check.ts';
import { benchEdit } from './bench/edit.ts';
import { benchFeed } from './bench/feed.ts';
import { benchLighthouse } from './bench/lighthouse.ts';
import { EXIT } from './exit-codes.ts';
import { give, runCommand, say } from './run-command.ts';
import { WrongUse } from './wrong-use.ts';

const BENCHES: Readonly<Record<string, Bench>> = {
  pembangunan: benchBuild,
  pemeriksaan: benchCheck,
  penyuntingan: benchEdit,
  laik: benchLighthouse,
  umpan: benchFeed,
};

await runCommand(
  {
    name: 'bench',
    summary:
      'Mengukur: pembangunan di samping `astro build` biasa, pemeriksaan, penyuntingan, Lighthouse, dan umpan.',
    positionals: {
      name: 'ukuran',
      help: `${Object.keys(BENCHES).join(', ')}. Bila kosong, semuanya.`,
      most: 'many',
    },
    options: { content },
  },
  async ({ values, positionals, signal }) => {
    const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
    for (const name of names) {
      const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
      if (!bench)
        throw new WrongUse(`Ukuran \`${name}\` tidak dikenal. Pilih: ${Object.keys(BENCHES).join(', ')}.`);
      const workspace = mkdtempSync(path.join(tmpdir(), 'ukur-'));
      try {
        say(`${name}:`);
        for (const line of await bench({ content: values.content, workspace, signal })) give(line);
      } finally {
        rmSync(workspace, { recursive: true, force: true });
      }
    }
    return EXIT.done;
  },
);
