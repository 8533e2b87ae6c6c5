import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { CACHE, ROOT } from '../src/disk/program.ts';
import { problemsText } from '../src/problems/text.ts';
import { runDemo } from '../src/run/demo/index.ts';
import { startPreview } from '../src/serve/index.ts';
import { progressBar } from './build/progress-bar.ts';
import { nowMs } from './clock.ts';
import { command } from './demo/command.ts';
import { addressesText, countsText } from './demo/words.ts';
import { EXIT } from './exit-codes.ts';
import { situsLine, sumText } from './harvest/words.ts';
import { inContent } from './open-content.ts';
import { DIST } from './outputs.ts';
import { endStatus, runCommand, say, showStatus, untilAborted } from './run-command.ts';
import { situsAsked } from './situs-asked.ts';

await runCommand(command, ({ values, positionals, signal }) =>
  inContent(values, async ({ kabupaten, tanggal }) => {
    const { content, port } = values;
    const situs = positionals.length > 0 ? situsAsked(positionals, kabupaten, content) : [];
    const report = await runDemo({
      ...{ root: ROOT, cache: CACHE, keluaran: DIST, content, kabupaten, tanggal, situs, nowMs, signal },
      onStep: (words) => say(`\n${words}`),
      onProgress: (step) => step.type === 'finished' && showStatus(progressBar(step, performance.now())),
      onDone: (one, done, of) => {
        say(situsLine(one));
        showStatus(`${done} dari ${of} situs`);
      },
    });
    endStatus();
    say(`\n${problemsText(report.second.situs.flatMap((one) => one.problems))}`);
    say(sumText(report.second));
    say(countsText(report));
    say(addressesText(port));
    if (report.differing.length > 0) return EXIT.contentNeedsWork;
    if (process.stdin.isTTY) {
      await startPreview({ keluaran: DIST, port, say });
      await untilAborted(signal);
    }
    return EXIT.done;
  }),
);
