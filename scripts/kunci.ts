import { ROOT } from '../src/disk/program.ts';
import { BOARDS } from '../src/run/index.ts';
import { makeKey } from '../src/run/kunci/index.ts';
import { EXIT } from './exit-codes.ts';
import { command } from './kunci/command.ts';
import { refuseInside } from './kunci/refuse-inside.ts';
import { madeText, NOT_NAMED, notInRegister } from './kunci/words.ts';
import { inContentAlone } from './open-content.ts';
import { runCommand, say } from './run-command.ts';
import { situsAsked } from './situs-asked.ts';
import { WrongUse } from './wrong-use.ts';

await runCommand(command, ({ values, positionals, signal }) => {
  if (positionals.length === 0) throw new WrongUse(NOT_NAMED);
  refuseInside(ROOT, values.simpan);
  return inContentAlone({ ...values, signal }, ({ kabupaten, tanggal }) => {
    for (const situs of situsAsked(positionals, kabupaten, values.content, [BOARDS.umum])) {
      const made = makeKey(situs, { ...values, tanggal });
      if (!made) throw new WrongUse(notInRegister(situs));
      say(madeText(situs, made));
    }
    return EXIT.done;
  });
});
