import path from 'node:path';
import { problemsText } from '../src/problems/text.ts';
import { readTemplates } from '../src/starter/templates.ts';
import { withContentLock } from './content-lock.ts';
import { EXIT } from './exit-codes.ts';
import { openContent, ROOT } from './open-content.ts';
import { command } from './rename/command.ts';
import { succeed } from './rename/succeed.ts';
import { runCommand, say } from './run-command.ts';
import { tellEditor } from './skema/editor-index.ts';
import { WrongUse } from './wrong-use.ts';

await runCommand(command, ({ values, positionals, signal }) => {
  const { content, menjadi } = values;
  const asal = [...new Set(positionals)];
  if (asal.length === 0 || menjadi.length === 0) {
    throw new WrongUse(
      'Sebut situs yang digantikan dan penerusnya, misalnya `npm run rename -- kominfo --menjadi diskominfo --nama "Dinas Komunikasi dan Informatika" --mulai 2027-01-01`. Bila hanya namanya yang berubah dan alamat situsnya tetap, cukup ubah `nama` di `_kabupaten/register.yaml`.',
    );
  }
  return withContentLock(content, signal, async () => {
    const opened = openContent(content, values.tanggal);
    if (!opened.kabupaten) {
      say(problemsText(opened.problems));
      return EXIT.contentNeedsWork;
    }
    const { kabupaten, tanggal } = opened;
    const request = {
      ...values,
      asal,
      menjadi: [...new Set(menjadi)],
      mulai: values.mulai ?? tanggal,
    };
    const rencana = path.resolve(values.rencana ?? path.join(content, '..', `rencana-${asal.join('-')}.csv`));
    const templates = readTemplates(path.join(ROOT, 'templates'));
    say(await succeed(request, { kabupaten, tanggal, content, templates, coba: values.coba, rencana }));
    tellEditor({ content, root: ROOT });
    return EXIT.done;
  });
});
