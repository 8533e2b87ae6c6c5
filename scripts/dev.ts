import { CACHE, ROOT } from '../src/disk/program.ts';
import { showWhileWritten } from '../src/run/dev/index.ts';
import { keepEditorTold } from '../src/run/skema/index.ts';
import { dayOr, hourIn, nowMs } from './clock.ts';
import { command } from './dev/command.ts';
import { EXIT } from './exit-codes.ts';
import { openAsked } from './open-content.ts';
import { runCommand, say, untilAborted } from './run-command.ts';
import { situsAsked } from './situs-asked.ts';

// Astro asks a registry for news, and counts its users, unless it is told not to.
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
process.env.ASTRO_TELEMETRY_DISABLED = '1';

await runCommand(command, async ({ values, positionals, signal }) => {
  const { content, port } = values;
  const { kabupaten } = await openAsked(values);
  // A mistyped name ends here; with mistakes in content the server starts all the same, and shows them.
  if (kabupaten) situsAsked(positionals, kabupaten, content);
  const where = { root: ROOT, content };
  await showWhileWritten({
    ...{ ...where, cache: CACHE, port, say, first: positionals[0], signal },
    dayIn: dayOr(values.tanggal),
    ...{ hourIn, nowMs },
  });
  keepEditorTold(where, signal);
  await untilAborted(signal);
  return EXIT.done;
});
