import { checkFleet } from '../src/fleet/index.ts';
import { problemsText } from '../src/problems/text.ts';
import { handbookOf } from '../src/rules/handbook.ts';
import { toDoList } from '../src/rules/report/to-do.ts';
import { command } from './check/command.ts';
import { dueIn } from './check/due.ts';
import { exitCodeOf } from './check/exit-code.ts';
import { fillIds } from './check/fill-ids.ts';
import { fillRedirects } from './check/fill-redirects.ts';
import { FORMATS } from './check/formats.ts';
import { reportOf } from './check/report-of.ts';
import { EXIT } from './exit-codes.ts';
import { CACHE, openContent } from './open-content.ts';
import { give, runCommand, say } from './run-command.ts';
import { situsAsked } from './situs-asked.ts';

await runCommand(command, async ({ values, positionals, signal }) => {
  const { content, aturan: ruleset } = values;
  if (values.panduan) {
    give(handbookOf(ruleset).trimEnd());
    return EXIT.done;
  }
  const opened = openContent(content, values.tanggal);
  if (!opened.kabupaten) {
    say(problemsText(opened.problems));
    return EXIT.contentNeedsWork;
  }
  const { kabupaten, tanggal, problems } = opened;
  const situs = situsAsked(positionals, kabupaten, content);
  if (values['isi-id']) {
    say(await fillIds({ content, situs, signal }));
    const moved = await fillRedirects({
      kabupaten,
      content,
      keluaran: values.keluaran,
      situs,
      tanggal,
      signal,
    });
    if (moved) say(moved);
  }
  if (values['jatuh-tempo']) {
    give((await dueIn({ kabupaten, content, situs, tanggal, signal })).trimEnd());
    return EXIT.done;
  }
  const checked = await checkFleet({ kabupaten, content, situs, tanggal, cache: CACHE, signal, ruleset });
  const report = await reportOf({ kabupaten, tanggal, problems, situs: checked }, values, signal);
  give(values.tulis ? toDoList(report).trimEnd() : FORMATS[values.format](report).trimEnd());
  return exitCodeOf(report, values);
});
