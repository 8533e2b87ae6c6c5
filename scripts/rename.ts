import path from 'node:path';
import { ROOT } from '../src/disk/program.ts';
import { succeedInChild } from '../src/run/rename/index.ts';
import { tellEditor } from '../src/run/skema/index.ts';
import { EXIT } from './exit-codes.ts';
import { inContentAlone } from './open-content.ts';
import { sound } from './reasons.ts';
import { command } from './rename/command.ts';
import { NOT_NAMED, succeededText } from './rename/words.ts';
import { runCommand, say } from './run-command.ts';
import { WrongUse } from './wrong-use.ts';

await runCommand(command, ({ values, positionals, signal }) => {
  const { content, coba } = values;
  const [asal, menjadi] = [[...new Set(positionals)], [...new Set(values.menjadi)]];
  if (asal.length === 0 || menjadi.length === 0) throw new WrongUse(NOT_NAMED);
  return inContentAlone({ ...values, signal }, async ({ tanggal }) => {
    const { nama, jenis, singkatan, induk } = values;
    const named = { nama: [...nama], jenis: [...jenis], singkatan: [...singkatan] };
    const request = { asal, menjadi, mulai: values.mulai ?? tanggal, ...named, ...(induk && { induk }) };
    const rencana = path.resolve(values.rencana ?? path.join(content, '..', `rencana-${asal.join('-')}.csv`));
    const job = { request, content, tanggal, templates: path.join(ROOT, 'templates'), coba, rencana };
    const outcome = await succeedInChild(job, signal);
    // Interrupted: the exit code says so.
    if (!outcome) return EXIT.interrupted;
    say(succeededText(sound(outcome)));
    tellEditor({ content, root: ROOT });
    return EXIT.done;
  });
});
