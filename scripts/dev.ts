import { startDev } from '../src/serve/index.ts';
import { content, port, tanggal } from './arguments.ts';
import { todayIn } from './clock.ts';
import { EXIT } from './exit-codes.ts';
import { CACHE, openContent, ROOT } from './open-content.ts';
import { runCommand, say } from './run-command.ts';
import { situsAsked } from './situs-asked.ts';
import { keepEditorTold } from './skema/editor-index.ts';
import { untilAborted } from './until-aborted.ts';

// Astro asks a registry for news, and counts its users, unless it is told not to.
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
process.env.ASTRO_TELEMETRY_DISABLED = '1';

await runCommand(
  {
    name: 'dev',
    summary:
      'Menampilkan semua situs di komputer ini; setiap perubahan berkas langsung terlihat di peramban.',
    positionals: { name: 'situs', help: 'Situs yang alamatnya disebut lebih dulu.', most: 'one' },
    options: { content, tanggal, port },
    examples: [
      { line: 'dinkes', does: 'lalu buka http://dinkes.localhost:4321/' },
      { line: '-- --port 4322', does: 'bila port 4321 sedang dipakai' },
    ],
  },
  async ({ values, positionals, signal }) => {
    const { kabupaten } = openContent(values.content, values.tanggal);
    // A mistyped name ends here; with mistakes in content the server starts all the same, and shows them.
    if (kabupaten) situsAsked(positionals, kabupaten, values.content);
    await startDev({
      ...{ root: ROOT, cache: CACHE, content: values.content, port: values.port, say },
      first: positionals[0],
      dayIn: (zone) => values.tanggal ?? todayIn(zone),
    });
    keepEditorTold({ content: values.content, root: ROOT }, signal);
    await untilAborted(signal);
    return EXIT.done;
  },
);
