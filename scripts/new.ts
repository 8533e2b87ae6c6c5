import path from 'node:path';
import { CACHE, ROOT } from '../src/disk/program.ts';
import { type Started, startSites, toDoOf } from '../src/run/new/index.ts';
import { tellEditor } from '../src/run/skema/index.ts';
import { readTemplates } from '../src/starter/templates.ts';
import { EXIT } from './exit-codes.ts';
import { askedFor } from './new/ask.ts';
import { command } from './new/command.ts';
import { ALL_STAND, CANCELLED, nextStepsText, startedText } from './new/words.ts';
import { inContent, inContentAlone } from './open-content.ts';
import { sound } from './reasons.ts';
import { runCommand, say } from './run-command.ts';

await runCommand(command, ({ values, positionals: [id], signal }) =>
  inContent(values, async ({ kabupaten, tanggal }) => {
    const { content, semua, coba } = values;
    const asked = semua ? undefined : await askedFor({ ...values, id, kabupaten, signal });
    if (!semua && !asked) {
      say(CANCELLED);
      return EXIT.interrupted;
    }
    return inContentAlone({ content, tanggal, signal }, async (opened) => {
      const around = { ...values, ...opened, templates: readTemplates(path.join(ROOT, 'templates')), signal };
      const made: Started[] = [];
      for await (const one of startSites(asked, around)) {
        made.push(sound(one));
        say(startedText(sound(one), content));
      }
      const [first, ...others] = made;
      if (first && !coba) {
        const list = others.length > 0 ? undefined : await toDoOf(first.row.id, { ...around, cache: CACHE });
        say(nextStepsText(first.row.id, list));
      }
      tellEditor({ content, root: ROOT });
      if (!first) say(ALL_STAND);
      return EXIT.done;
    });
  }),
);
