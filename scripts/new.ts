import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Kabupaten } from '../src/model/kabupaten.ts';
import { problemsText } from '../src/problems/text.ts';
import { readTemplates } from '../src/starter/templates.ts';
import { withContentLock } from './content-lock.ts';
import { EXIT } from './exit-codes.ts';
import { askedFor } from './new/ask.ts';
import { command } from './new/command.ts';
import { nextSteps } from './new/next-steps.ts';
import { startSitus } from './new/start-situs.ts';
import { type OpenContent, openContent, ROOT } from './open-content.ts';
import { runCommand, say } from './run-command.ts';
import { tellEditor } from './skema/editor-index.ts';
import { WrongUse } from './wrong-use.ts';

await runCommand(command, async ({ values, positionals, signal }) => {
  const { content } = values;
  const opened = openContent(content, values.tanggal);
  if (!opened.kabupaten) {
    say(problemsText(opened.problems));
    return EXIT.contentNeedsWork;
  }
  const asked = values.semua
    ? undefined
    : await askedFor({ ...values, id: positionals[0], kabupaten: opened.kabupaten, signal });
  if (!values.semua && !asked) {
    say('Dibatalkan. Tidak ada yang ditulis.');
    return EXIT.interrupted;
  }
  return withContentLock(content, signal, async () => {
    // What another command wrote while we asked or waited counts.
    const { kabupaten, tanggal } = openedAgain(openContent(content, opened.tanggal));
    const around = { kabupaten, tanggal, content, templates: readTemplates(path.join(ROOT, 'templates')) };
    const requests = asked ? [asked] : withoutFolder(kabupaten, content);
    for (const request of requests) {
      if (signal.aborted) break;
      say(startSitus(request, { ...values, ...around }));
    }
    if (!values.coba && requests.length > 0) say(await nextSteps(requests, { ...around, signal }));
    tellEditor({ content, root: ROOT });
    if (requests.length === 0) say('Semua yang terdaftar sudah punya folder.');
    return EXIT.done;
  });
});

function withoutFolder({ register }: Kabupaten, content: string): { id: string }[] {
  return register.filter(({ id }) => !existsSync(path.join(content, id))).map(({ id }) => ({ id }));
}

/** @throws WrongUse where what all sites share was broken meanwhile */
function openedAgain(opened: OpenContent): Extract<OpenContent, { kabupaten: Kabupaten }> {
  if (!opened.kabupaten) throw new WrongUse(problemsText(opened.problems));
  return opened;
}
