import { checkFleet } from '../src/fleet/index.ts';
import { problemsText } from '../src/problems/text.ts';
import type { Report } from '../src/rules/report/report.ts';
import { command } from './check/command.ts';
import { exitCodeOf } from './check/exit-code.ts';
import { FORMATS } from './check/formats.ts';
import { EXIT } from './exit-codes.ts';
import { CACHE, openContent } from './open-content.ts';
import { give, runCommand, say } from './run-command.ts';
import { situsAsked } from './situs-asked.ts';

await runCommand(command, async ({ values, positionals, signal }) => {
  const { content, aturan: ruleset } = values;
  const opened = openContent(content, values.tanggal);
  if (!opened.kabupaten) {
    say(problemsText(opened.problems));
    return EXIT.contentNeedsWork;
  }
  const { kabupaten, tanggal, problems } = opened;
  const situs = situsAsked(positionals, kabupaten, content);
  const checked = await checkFleet({ kabupaten, content, situs, tanggal, cache: CACHE, signal, ruleset });
  const report: Report = {
    tanggal,
    aturan: ruleset.versi,
    kabupaten: kabupaten.identitas.nama,
    problems,
    situs: checked,
  };
  give(FORMATS[values.format](report));
  return exitCodeOf(report, values);
});
