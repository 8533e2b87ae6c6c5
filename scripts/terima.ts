import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { CACHE, ROOT } from '../src/disk/program.ts';
import { planParcels, SURE, stagingIn, sweepStagings, takeAll, undo } from '../src/run/terima/index.ts';
import { EXIT } from './exit-codes.ts';
import { inContentAlone } from './open-content.ts';
import { runCommand, say } from './run-command.ts';
import { situsAsked } from './situs-asked.ts';
import { command } from './terima/command.ts';
import { nextText, planText, replyText, takenText, undoneText } from './terima/words.ts';
import { WrongUse } from './wrong-use.ts';

const TITIPAN = path.join(ROOT, 'titipan');

await runCommand(command, ({ values, positionals, signal }) =>
  inContentAlone({ ...values, signal }, async ({ kabupaten, tanggal }) => {
    const { batal, ya, situs } = values;
    const content = path.resolve(values.content);
    sweepStagings(content);
    if (batal !== undefined) {
      const undone = undo(batal, { content, titipan: TITIPAN });
      say(undoneText(undone, batal));
      return undone.kind === 'done' && undone.left.length === 0 ? EXIT.done : EXIT.contentNeedsWork;
    }
    if (situs !== undefined) situsAsked([situs], kabupaten, content);
    const parcels = positionals.map((one) => path.resolve(one));
    if (parcels.length === 0) throw new WrongUse('Sebut berkas, folder, atau zip yang diterima.');
    const missing = parcels.find((one) => !existsSync(one));
    if (missing !== undefined) throw new WrongUse(`\`${missing}\` tidak ditemukan.`);
    const staging = stagingIn(content, process.pid);
    try {
      const around = { kabupaten, content, tanggal, cache: CACHE, staging, signal };
      const plan = await planParcels({ ...around, parcels, situs });
      say(planText(plan));
      const reply = replyText(plan);
      if (reply !== '') say(reply);
      const isClean =
        reply === '' && plan.plans.every(({ items }) => items.every(({ state }) => SURE.has(state)));
      if (!ya) {
        say(nextText(plan));
        return isClean ? EXIT.done : EXIT.contentNeedsWork;
      }
      const taken = takeAll(plan.plans, { content, tanggal, titipan: TITIPAN });
      for (const one of taken) say(takenText(one));
      return isClean && taken.every((one) => !('problem' in one)) ? EXIT.done : EXIT.contentNeedsWork;
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
  }),
);
