import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { CACHE, ROOT } from '../src/disk/program.ts';
import { isAddress, planOldSite } from '../src/run/impor/index.ts';
import { SURE, stagingIn, sweepStagings, takeAll } from '../src/run/terima/index.ts';
import { nowMs } from './clock.ts';
import { EXIT } from './exit-codes.ts';
import { command } from './impor/command.ts';
import { oldSiteText, shownText, sumText } from './impor/words.ts';
import { inContentAlone } from './open-content.ts';
import { endStatus, runCommand, say, showStatus } from './run-command.ts';
import { situsAsked } from './situs-asked.ts';
import { takenText } from './terima/words.ts';
import { WrongUse } from './wrong-use.ts';

await runCommand(command, ({ values, positionals: [given], signal }) =>
  inContentAlone({ ...values, signal }, async ({ kabupaten, tanggal }) => {
    const { ya, situs, unggahan, lokal } = values;
    const content = path.resolve(values.content);
    sweepStagings(content);
    if (given === undefined) throw new WrongUse('Sebut berkas ekspor, alamat, atau folder situs lama.');
    const source = isAddress(given) ? given : path.resolve(given);
    const uploads = unggahan === undefined ? undefined : path.resolve(unggahan);
    for (const one of isAddress(given) ? [uploads] : [source, uploads])
      if (one !== undefined && !existsSync(one)) throw new WrongUse(`\`${one}\` tidak ditemukan.`);
    if (situs !== undefined) situsAsked([situs], kabupaten, content);
    const staging = stagingIn(content, process.pid);
    try {
      const around = { kabupaten, content, tanggal, cache: CACHE, staging, nowMs, signal };
      const plan = await planOldSite({
        ...{ ...around, source, situs, uploads, mayBeLocal: lokal, onStep: showStatus },
      });
      endStatus();
      say(oldSiteText(plan, isAddress(given) ? given : path.basename(given)));
      say(sumText(plan));
      const items = plan.plans.flatMap((one) => one.items);
      const isClean =
        plan.plans.length > 0 && items.every(({ state }) => SURE.has(state) || state === 'tolak');
      if (!ya) say(shownText(plan));
      const taken = ya ? takeAll(plan.plans, { content, tanggal, titipan: path.join(ROOT, 'titipan') }) : [];
      for (const one of taken) say(takenText(one));
      return isClean && taken.every((one) => !('problem' in one)) ? EXIT.done : EXIT.contentNeedsWork;
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
  }),
);
