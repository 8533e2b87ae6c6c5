import { ROOT } from '../src/disk/program.ts';
import { writeSchemas } from '../src/run/skema/index.ts';
import { EXIT } from './exit-codes.ts';
import { runCommand, say } from './run-command.ts';

await runCommand(
  {
    name: 'skema',
    summary:
      'Menulis ulang skema umpan, jenis datanya, dan bantuan penyunting; skema umpan hanya boleh bertambah.',
    options: {},
  },
  () => {
    const written = writeSchemas(ROOT);
    if ('breaks' in written) {
      say('Skema versi 1 hanya boleh bertambah. Yang berubah atau hilang:');
      for (const one of written.breaks) say(`  ${one}`);
      return EXIT.contentNeedsWork;
    }
    say(`${written.feed} skema umpan dan ${written.editor} berkas untuk penyunting ditulis.`);
    return EXIT.done;
  },
);
