import { setFlagsFromString } from 'node:v8';
import { CACHE, ROOT } from '../src/disk/program.ts';
import { handbookOf } from '../src/rules/handbook.ts';
import { checkSites, dueIn, fillAllIds, fillAllRedirects } from '../src/run/check/index.ts';
import { tellEditor } from '../src/run/skema/index.ts';
import { command } from './check/command.ts';
import { earlierIn } from './check/earlier.ts';
import { exitCodeOf } from './check/exit-code.ts';
import { filledIdsText, filledRedirectsText } from './check/filled-text.ts';
import { put } from './check/put.ts';
import { reportText } from './check/report-text.ts';
import { inContent } from './open-content.ts';
import { runCommand, say } from './run-command.ts';
import { situsAsked } from './situs-asked.ts';

// Left alone, V8 lets the heap grow to several times of what is still in use before it looks for what is not.
setFlagsFromString('--heap-growing-percent=50');

await runCommand(command, ({ values, positionals, signal }) => {
  const { content, keluaran, aturan: ruleset, simpan } = values;
  if (values.panduan) return put(handbookOf(ruleset), simpan);
  return inContent(values, async (opened) => {
    const situs = situsAsked(positionals, opened.kabupaten, content);
    const job = { ...opened, content, keluaran, situs, signal, cache: CACHE };
    if (values['isi-id']) {
      say(filledIdsText(await fillAllIds(job)));
      for (const one of await fillAllRedirects(job)) say(filledRedirectsText(one));
    }
    if (values['jatuh-tempo']) return put(await dueIn(job), simpan);
    tellEditor({ content, root: ROOT });
    const earlier = earlierIn(values.banding);
    const beside = { ...(values.terbit && { published: keluaran }), asksHosts: values['tautan-luar'] };
    const report = await checkSites({ ...job, ruleset, earlier, ...beside });
    put(reportText(report, values), simpan);
    return exitCodeOf(report, values);
  });
});
