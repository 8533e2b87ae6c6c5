import { problemsText } from '../src/problems/text.ts';
import { readPenerbitan } from '../src/read/read-penerbitan.ts';
import { withAccounts } from '../src/run/akun/index.ts';
import { roomHosts } from '../src/run/index.ts';
import { ACTS, command } from './akun/command.ts';
import { doAct } from './akun/do-act.ts';
import { nowMs } from './clock.ts';
import { EXIT } from './exit-codes.ts';
import { inContent } from './open-content.ts';
import { runCommand, say } from './run-command.ts';
import { WrongUse } from './wrong-use.ts';

await runCommand(command, ({ values, positionals: [asked = '', ...names] }) =>
  inContent({ ...values, tanggal: undefined }, ({ kabupaten }) => {
    const act = ACTS.find((one) => one === asked);
    if (!act)
      throw new WrongUse(`Sebut salah satu: ${ACTS.join(', ')}. Contoh: \`npm run akun buat dinkes\`.`);
    const { penerbitan, problems } = readPenerbitan(values.content);
    if (!penerbitan) {
      say(problemsText(problems));
      return EXIT.contentNeedsWork;
    }
    const address = `https://${roomHosts(kabupaten, penerbitan).room}`;
    return withAccounts({ content: values.content, clock: nowMs }, (accounts) =>
      doAct(act, { accounts, values, names, kabupaten, address }),
    );
  }),
);
