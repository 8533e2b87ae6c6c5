import { listedRows, prepareChange } from '../src/run/register/index.ts';
import { EXIT } from './exit-codes.ts';
import { inContent, inContentAlone } from './open-content.ts';
import { sound } from './reasons.ts';
import { command } from './register/command.ts';
import { confirmed } from './register/confirm.ts';
import { requestOf } from './register/request-of.ts';
import * as words from './register/words.ts';
import { give, runCommand, say } from './run-command.ts';
import { WrongUse } from './wrong-use.ts';

await runCommand(command, ({ values, positionals: [situs], signal }) => {
  const { content, ya } = values;
  // The day of the change is not the day of the command: nothing may be written down before its time.
  const asked = { content, tanggal: undefined, signal };
  const wish = requestOf(situs, values);
  if (!wish)
    return inContent(asked, ({ kabupaten, tanggal: today }) => {
      const rows = listedRows(kabupaten.register, today);
      if (values.json) give(JSON.stringify({ tanggal: today, situs: rows }));
      else say(words.listText(rows));
      return EXIT.done;
    });
  return inContentAlone(asked, async ({ kabupaten, tanggal: today }) => {
    const request = { ...wish, today, tanggal: values.tanggal ?? today };
    const prepared = sound(prepareChange(request, { content, kabupaten }));
    if (prepared.lines.length === 0) {
      say(words.soAlready(prepared));
      return EXIT.done;
    }
    say(words.differenceText(prepared));
    const isWanted = ya || (await confirmed(signal));
    if (isWanted === undefined) throw new WrongUse(words.NOT_SURE);
    if (!isWanted) {
      say(words.CANCELLED);
      return EXIT.interrupted;
    }
    prepared.write();
    say(words.writtenText(prepared));
    return EXIT.done;
  });
});
