import path from 'node:path';
import { CACHE, ROOT } from '../src/disk/program.ts';
import { type DeployRun, deploySites, programFacts } from '../src/run/deploy/index.ts';
import { boardRows, publishedRows } from '../src/run/index.ts';
import { nowMs } from './clock.ts';
import { command } from './deploy/command.ts';
import { exitCodeOf } from './deploy/exit-code.ts';
import { sayHappening } from './deploy/say-happening.ts';
import { unattended } from './deploy/unattended.ts';
import { endText } from './deploy/words.ts';
import { inContent } from './open-content.ts';
import { DIST, TERBIT } from './outputs.ts';
import { runCommand, say } from './run-command.ts';
import { situsAsked } from './situs-asked.ts';
import { atTarget } from './target-asked.ts';
import { WrongUse } from './wrong-use.ts';

/** Of what cannot wait: no other run holds it. */
const BESIDE = path.join(CACHE, 'mendesak');

const URGENT =
  'Sebut situs yang mendesak, misalnya `npm run deploy bpbd -- --mendesak`; isian contoh tidak ikut.';

/** Unless the kabupaten says how many releases stay. */
const KEPT = 10;

await runCommand(command, ({ values, positionals, signal }) =>
  inContent(values, ({ kabupaten, tanggal }) =>
    atTarget(values, async ({ target, penerbitan }) => {
      const { content, coba, 'izinkan-contoh': withSamples } = values;
      if (values.mendesak && (positionals.length === 0 || withSamples)) throw new WrongUse(URGENT);
      const boards = boardRows(kabupaten, penerbitan).map(({ id }) => id);
      const run: DeployRun = {
        ...{ root: ROOT, cache: CACHE, content, kabupaten, tanggal, target, withSamples },
        situs: situsAsked(positionals, kabupaten, content, boards),
        rows: publishedRows(kabupaten, penerbitan),
        extent: positionals.length === 0 ? 'whole' : 'named',
        keluaran: values.keluaran ?? (values.mendesak ? BESIDE : withSamples ? DIST : TERBIT),
        syaratDasar: penerbitan.syarat_dasar ?? 0,
        keep: penerbitan.simpan ?? KEPT,
        ...{ keys: values.kunci, clock: nowMs, isClockRight: values['jam-benar'] },
        ...{ program: programFacts(ROOT), processes: values.proses },
      };
      const work = () =>
        deploySites(run, { ...(coba && { only: 'plan' }), signal, onProgress: sayHappening });
      const deployed = values.kabari ? await unattended({ kabupaten, penerbitan }, work) : await work();
      for (const words of endText(deployed, coba)) say(words);
      return exitCodeOf(deployed);
    }),
  ),
);
