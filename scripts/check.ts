import { setFlagsFromString } from 'node:v8';
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
import { saveReport } from './check/save.ts';
import { EXIT } from './exit-codes.ts';
import { CACHE, openContent, ROOT } from './open-content.ts';
import { give, runCommand, say } from './run-command.ts';
import { situsAsked } from './situs-asked.ts';
import { tellEditor } from './skema/editor-index.ts';

// Left alone, V8 lets the heap grow to several times of what is still in use before it looks for what is not.
setFlagsFromString('--heap-growing-percent=50');

await runCommand(command, async ({ values, positionals, signal }) => {
  const { content, aturan: ruleset } = values;
  if (values.panduan) {
    put(handbookOf(ruleset), values.simpan);
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
    put(await dueIn({ kabupaten, content, situs, tanggal, signal }), values.simpan);
    return EXIT.done;
  }
  tellEditor({ content, root: ROOT });
  const checked = await checkFleet({ kabupaten, content, situs, tanggal, cache: CACHE, signal, ruleset });
  const report = await reportOf({ kabupaten, tanggal, problems, situs: checked }, values, signal);
  const format = values.json ? 'json' : values.format;
  put(values.tulis ? toDoList(report) : FORMATS[format](report), values.simpan);
  return exitCodeOf(report, values);
});

/** On the screen, or into the file that was asked for. */
function put(report: string, file: string | undefined): void {
  if (file === undefined) give(report.trimEnd());
  else say(saveReport(file, report.trimEnd()));
}
