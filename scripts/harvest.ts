import { isFaulty } from '../src/model/papan/keadaan.ts';
import { problemsText } from '../src/problems/text.ts';
import { harvestSites } from '../src/run/harvest/index.ts';
import { nowMs } from './clock.ts';
import { EXIT } from './exit-codes.ts';
import { command } from './harvest/command.ts';
import { jsonText, situsLine, sumText } from './harvest/words.ts';
import { inContent } from './open-content.ts';
import { endStatus, give, runCommand, say, showStatus } from './run-command.ts';
import { situsAsked } from './situs-asked.ts';

await runCommand(command, ({ values, positionals, signal }) =>
  inContent(values, async ({ kabupaten, tanggal }) => {
    const { content, lokal, penuh, terima, json } = values;
    const accepted = terima === undefined ? [] : situsAsked([terima], kabupaten, content);
    const harvested = await harvestSites({
      ...{ content, kabupaten, tanggal, nowMs, signal },
      situs: positionals.length > 0 ? situsAsked(positionals, kabupaten, content) : [],
      accepted: new Set(accepted),
      mayBeLocal: lokal,
      isWhole: penuh,
      onWait: (pid) => say(`Panen lain (proses ${pid}) sedang berjalan. Menunggu sampai selesai …`),
      onDone(one, done, of) {
        say(situsLine(one));
        showStatus(`${done} dari ${of} situs`);
      },
    });
    endStatus();
    const { situs, defects } = harvested;
    const problems = situs.flatMap((one) => one.problems);
    if (problems.length > 0) say(problemsText(problems));
    for (const defect of defects) say(String(defect instanceof Error ? defect.stack : defect));
    say(sumText(harvested));
    if (json) give(jsonText(harvested, tanggal));
    if (defects.length > 0) return EXIT.failed;
    return situs.some(({ keadaan }) => isFaulty(keadaan)) ? EXIT.contentNeedsWork : EXIT.done;
  }),
);
