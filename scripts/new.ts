import { existsSync } from 'node:fs';
import path from 'node:path';
import { problemsText } from '../src/problems/text.ts';
import { readTemplates } from '../src/starter/templates.ts';
import { EXIT } from './exit-codes.ts';
import { askedFor } from './new/ask.ts';
import { command } from './new/command.ts';
import { nextSteps } from './new/next-steps.ts';
import { startSitus } from './new/start-situs.ts';
import { openContent, ROOT } from './open-content.ts';
import { runCommand, say } from './run-command.ts';
import { tellEditor } from './skema/editor-index.ts';

await runCommand(command, async ({ values, positionals, signal }) => {
  const opened = openContent(values.content, values.tanggal);
  if (!opened.kabupaten) {
    say(problemsText(opened.problems));
    return EXIT.contentNeedsWork;
  }
  const { kabupaten, tanggal } = opened;
  const around = {
    kabupaten,
    tanggal,
    content: values.content,
    templates: readTemplates(path.join(ROOT, 'templates')),
  };
  const requests = values.semua
    ? kabupaten.register
        .filter(({ id }) => !existsSync(path.join(values.content, id)))
        .map(({ id }) => ({ id }))
    : [await askedFor({ ...values, id: positionals[0], kabupaten, signal })];
  for (const request of requests) {
    if (signal.aborted) break;
    say(startSitus(request, { ...values, ...around }));
  }
  if (!values.coba && requests.length > 0) say(await nextSteps(requests, { ...around, signal }));
  tellEditor({ content: values.content, root: ROOT });
  if (requests.length === 0) say('Semua yang terdaftar sudah punya folder.');
  return EXIT.done;
});
