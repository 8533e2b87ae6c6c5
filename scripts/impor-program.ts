import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from '../src/disk/program.ts';
import { planTables } from '../src/run/impor-program/index.ts';
import { stagingIn, sweepStagings, takeAll } from '../src/run/terima/index.ts';
import { EXIT } from './exit-codes.ts';
import { command } from './impor-program/command.ts';
import { budgetNext, budgetText } from './impor-program/words.ts';
import { inContentAlone } from './open-content.ts';
import { runCommand, say } from './run-command.ts';
import { takenText } from './terima/words.ts';
import { WrongUse } from './wrong-use.ts';

await runCommand(command, ({ values, positionals, signal }) =>
  inContentAlone({ ...values, signal }, async ({ kabupaten, tanggal }) => {
    const { ya, perubahan, per, tahun } = values;
    const pemetaan = values.pemetaan === undefined ? undefined : path.resolve(values.pemetaan);
    const content = path.resolve(values.content);
    const files = positionals.map((one) => path.resolve(one));
    if (files.length === 0) throw new WrongUse('Sebut tabel anggarannya.');
    const missing = [...files, ...(pemetaan === undefined ? [] : [pemetaan])].find((one) => !existsSync(one));
    if (missing !== undefined) throw new WrongUse(`\`${missing}\` tidak ditemukan.`);
    sweepStagings(content);
    const staging = stagingIn(content, process.pid);
    try {
      const asked = { kabupaten, content, files, perubahan, per, tahun, pemetaan, staging, signal };
      const plan = await planTables(asked);
      say(budgetText(plan));
      const isWhole = plan.problems.length === 0 && plan.nobody.length === 0;
      if (!ya) {
        say(budgetNext(plan));
        return isWhole ? EXIT.done : EXIT.contentNeedsWork;
      }
      // The table itself is not kept: those of SIPD-RI hold names and numbers of staff.
      const plans = plan.sites.map((site) => ({ ...site, things: [], staging }));
      const taken = takeAll(plans, { content, tanggal, titipan: path.join(ROOT, 'titipan') });
      for (const one of taken) if (!('nothing' in one)) say(takenText(one));
      return isWhole && taken.every((one) => !('problem' in one)) ? EXIT.done : EXIT.contentNeedsWork;
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
  }),
);
